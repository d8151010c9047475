import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Assessment } from "../../src-shared/contract/results.ts";
import { assess } from "../../src-shared/domain/scoring/assess.ts";
import type { ScoringModel } from "../../src-shared/domain/scoring/assess.ts";
import type { ApplicationInputs } from "./assessment-inputs.ts";
import { hashOf } from "./remembered-inputs.ts";

interface Remembered {
  readonly model: ScoringModel;
  readonly hash: string;
  readonly assessment: Assessment;
}

/** As many as a person goes back and forth between; the process lives for days, and sees many. */
const mostEngagements = 2;

/** An answer about one application changes one assessment: the others are as they were. */
export const rememberAssessments = () => {
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
      const hash = hashOf(input);
      const last = remembered.get(id);
      if (last?.hash === hash && last.model === model) return last;
      const next = { model, hash, assessment: assess(model, input) };
      remembered.set(id, next);
      return next;
    },
    /** Applications that are gone are not remembered. */
    keepOnly: (engagementId: EngagementId, left: ReadonlySet<ApplicationId>): void => {
      const remembered = ofEngagement(engagementId);
      for (const id of remembered.keys()) if (!left.has(id)) remembered.delete(id);
    },
  };
};
