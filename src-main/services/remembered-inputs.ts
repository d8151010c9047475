import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { AssessmentInput } from "../../src-shared/domain/scoring/assess.ts";
import type { Clock, Content, Store } from "../ports.ts";
import { gatherInputs } from "./assessment-inputs.ts";
import type { EngagementInputs } from "./assessment-inputs.ts";
import { sha256 } from "./sha256.ts";

interface Remembered {
  readonly engagementId: EngagementId;
  readonly day: string;
  readonly revision: number;
  readonly inputs: EngagementInputs;
}

/** The inputs of the engagement last asked about, read again only once something was recorded or a day began. */
export const rememberInputs = ({
  clock,
  content,
  store,
}: {
  readonly clock: Clock;
  readonly content: Content;
  readonly store: Store;
}): ((engagementId: EngagementId) => Promise<EngagementInputs>) => {
  let last: Remembered | undefined;
  return async (engagementId) => {
    const now = clock.now();
    const day = now.toISOString().slice(0, 10);
    // Asked before the inputs are read: a change in between makes them be read again next time.
    const revision = await store.read.readRevision();
    if (last?.engagementId !== engagementId || last.revision !== revision || last.day !== day) {
      const inputs = await gatherInputs(store.read, content, engagementId, now);
      last = { engagementId, day, revision, inputs };
    }
    return last.inputs;
  };
};

const hashes = new WeakMap<AssessmentInput, string>();

/** SHA-256 of all that an application says. */
export const hashOf = (input: AssessmentInput): string => {
  const known = hashes.get(input);
  if (known !== undefined) return known;
  const { answers, profiles, ratios } = input;
  const hash = sha256(JSON.stringify([[...answers], profiles, ratios]));
  hashes.set(input, hash);
  return hash;
};
