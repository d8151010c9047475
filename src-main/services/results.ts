import { createHash } from "node:crypto";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Assessment, PortfolioRow, ResultStamp } from "../../src-shared/contract/results.ts";
import { assess, engineVersion, prepareModel, weightsOf } from "../../src-shared/domain/scoring/assess.ts";
import type { ScoringModel } from "../../src-shared/domain/scoring/assess.ts";
import { outcomesOf } from "../../src-shared/domain/scoring/outcomes.ts";
import type { Clock, Content, Store } from "../ports.ts";
import { gatherInputs, gatherInputsOf } from "./assessment-inputs.ts";
import type { ApplicationInputs, EngagementInputs } from "./assessment-inputs.ts";
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
  readonly assessAll: (engagementId: EngagementId) => Promise<Portfolio>;
};

export const createResultService = ({ clock, content, store }: ResultServiceDeps): ResultService => {
  const modelOf = rememberModel();
  const memory = rememberAssessments();

  const assessAll = async (engagementId: EngagementId): Promise<Portfolio> => {
    const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
    const model = modelOf(inputs);
    const assessments = new Map<ApplicationId, Assessment>();
    const hashes: string[] = [];
    const rows = inputs.applications.map((application) => {
      const { assessment, hash } = memory.assess(model, engagementId, application);
      assessments.set(application.id, assessment);
      hashes.push(hash);
      return portfolioRow(application, assessment);
    });
    memory.keepOnly(engagementId, assessments);
    return { rows, assessments, stamp: stampOf(inputs, hashes) };
  };

  return {
    assessAll,

    "outcomes.list": async ({ engagementId, applicationId, questionId }) => {
      const inputs = await gatherInputsOf(store.read, content, engagementId, applicationId, clock.now());
      return [...outcomesOf(modelOf(inputs), inputs.application.input, questionId)];
    },

    "results.list": async ({ engagementId }) => {
      const { rows, stamp } = await assessAll(engagementId);
      return { rows, stamp };
    },

    "results.get": async ({ engagementId, applicationId }) => {
      const inputs = await gatherInputsOf(store.read, content, engagementId, applicationId, clock.now());
      const { assessment, hash } = memory.assess(modelOf(inputs), engagementId, inputs.application);
      return { ...assessment, stamp: stampOf(inputs, [hash]) };
    },
  };
};

type StampedInputs = Pick<EngagementInputs, "engagement" | "weights">;

const stampOf = ({ engagement, weights }: StampedInputs, hashes: readonly string[]): ResultStamp => ({
  pack: engagement.pack,
  engine: engineVersion,
  weightProfileId: weights.profileId,
  inputHash: hashes.length === 1 && hashes[0] !== undefined ? hashes[0] : sha256(hashes.join("\n")),
});

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Preparing a model walks the whole pack; engagements on the same pack and weights share one. */
const rememberModel = (): ((inputs: Pick<EngagementInputs, "pack" | "weights">) => ScoringModel) => {
  const models = new Map<string, ScoringModel>();
  return ({ pack, weights }) => {
    const key = `${pack.catalogue.id}@${pack.catalogue.version}/${weights.profileId}`;
    const model = models.get(key) ?? prepareModel(pack, weightsOf(pack, weights.profileId));
    models.set(key, model);
    return model;
  };
};

interface Remembered {
  readonly model: ScoringModel;
  readonly hash: string;
  readonly assessment: Assessment;
}

/** As many as a person goes back and forth between; the process lives for days, and sees many. */
const mostEngagements = 2;

/** An answer about one application changes one assessment: the others are as they were. */
const rememberAssessments = () => {
  /** The engagement asked for last stands last. */
  const known = new Map<EngagementId, Map<ApplicationId, Remembered>>();
  const ofEngagement = (engagementId: EngagementId): Map<ApplicationId, Remembered> => {
    const found = known.get(engagementId) ?? new Map<ApplicationId, Remembered>();
    known.delete(engagementId);
    known.set(engagementId, found);
    for (const id of [...known.keys()].slice(0, -mostEngagements)) known.delete(id);
    return found;
  };
  return {
    assess: (
      model: ScoringModel,
      engagementId: EngagementId,
      { id, input }: ApplicationInputs,
    ): Remembered => {
      const remembered = ofEngagement(engagementId);
      const hash = sha256(JSON.stringify([[...input.answers], input.profiles, input.ratios]));
      const last = remembered.get(id);
      if (last?.hash === hash && last.model === model) return last;
      const next = { model, hash, assessment: assess(model, input) };
      remembered.set(id, next);
      return next;
    },
    /** Applications that are gone are not remembered. */
    keepOnly: (engagementId: EngagementId, left: ReadonlyMap<ApplicationId, unknown>): void => {
      const remembered = ofEngagement(engagementId);
      for (const id of remembered.keys()) if (!left.has(id)) remembered.delete(id);
    },
  };
};
