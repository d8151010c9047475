import { createHash } from "node:crypto";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Assessment, PortfolioRow, ResultStamp } from "../../src-shared/contract/results.ts";
import { assess, engineVersion, prepareModel, weightsOf } from "../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput, ScoringModel } from "../../src-shared/domain/scoring/assess.ts";
import { outcomesOf } from "../../src-shared/domain/scoring/outcomes.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Clock, Content, Store, Watch } from "../ports.ts";
import { createTurns } from "../turns.ts";
import { gatherInputs } from "./assessment-inputs.ts";
import type { EngagementInputs } from "./assessment-inputs.ts";
import { portfolioRow } from "./portfolio-row.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface ResultServiceDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly store: Store;
}

export interface Portfolio {
  readonly rows: PortfolioRow[];
  readonly assessments: ReadonlyMap<ApplicationId, Assessment>;
  readonly stamp: ResultStamp;
}

export type ResultService = HandlersFor<"results.list" | "results.get" | "outcomes.list"> & {
  readonly assessAll: (engagementId: EngagementId, watch?: Watch) => Promise<Portfolio>;
};

export const createResultService = ({ clock, content, store }: ResultServiceDeps): ResultService => {
  const modelOf = rememberModel();
  const assessOnce = rememberAssessments();

  const assessAll = async (
    engagementId: EngagementId,
    { signal, onProgress }: Watch = {},
  ): Promise<Portfolio> => {
    const takeTurns = createTurns(signal);
    const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
    const model = modelOf(inputs);
    const assessments = new Map<ApplicationId, Assessment>();
    const hashes: string[] = [];
    const rows: PortfolioRow[] = [];
    for (const application of inputs.applications) {
      const { assessment, hash } = assessOnce(model, application.id, application.input);
      assessments.set(application.id, assessment);
      hashes.push(hash);
      rows.push(portfolioRow(application, assessment));
      onProgress?.(rows.length / inputs.applications.length);
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await takeTurns();
    }
    return { rows, assessments, stamp: stampOf(inputs, hashes) };
  };

  return {
    assessAll,

    "outcomes.list": async ({ engagementId, applicationId, questionId }) => {
      const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
      const application = inputs.applications.find(({ id }) => id === applicationId);
      if (!application) throw problem("application.unknown", { application: applicationId });
      return [...outcomesOf(modelOf(inputs), application.input, questionId)];
    },

    "results.list": async ({ engagementId }, control) => {
      const { rows, stamp } = await assessAll(engagementId, {
        onProgress: (share) => control.report(share, "scoring"),
      });
      return { rows, stamp };
    },

    "results.get": async ({ engagementId, applicationId }) => {
      const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
      const application = inputs.applications.find(({ id }) => id === applicationId);
      if (!application) throw problem("application.unknown", { application: applicationId });
      const { assessment, hash } = assessOnce(modelOf(inputs), applicationId, application.input);
      return { ...assessment, stamp: stampOf(inputs, [hash]) };
    },
  };
};

const stampOf = ({ engagement, weights }: EngagementInputs, hashes: readonly string[]): ResultStamp => ({
  pack: engagement.pack,
  engine: engineVersion,
  weightProfileId: weights.profileId,
  inputHash: hashes.length === 1 && hashes[0] !== undefined ? hashes[0] : sha256(hashes.join("\n")),
});

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Preparing a model walks the whole pack; engagements on the same pack and weights share one. */
const rememberModel = (): ((inputs: EngagementInputs) => ScoringModel) => {
  const models = new Map<string, ScoringModel>();
  return ({ pack, weights }) => {
    const key = `${pack.catalogue.id}@${pack.catalogue.version}/${weights.profileId}`;
    const model = models.get(key) ?? prepareModel(pack, weightsOf(pack, weights.profileId));
    models.set(key, model);
    return model;
  };
};

/** An answer about one application changes one assessment: the others are as they were. */
const rememberAssessments = () => {
  const known = new Map<ApplicationId, { model: ScoringModel; hash: string; assessment: Assessment }>();
  return (model: ScoringModel, id: ApplicationId, input: AssessmentInput) => {
    const hash = sha256(JSON.stringify([[...input.answers], input.profiles, input.ratios]));
    const last = known.get(id);
    if (last?.hash === hash && last.model === model) return last;
    const next = { model, hash, assessment: assess(model, input) };
    known.set(id, next);
    return next;
  };
};
