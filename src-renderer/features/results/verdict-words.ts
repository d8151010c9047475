import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Assessment, GateResult, VerdictLevel } from "../../../src-shared/contract/results.ts";

/** What the headline says, before it is put in a language. */
export type Headline =
  | {
      readonly kind: "leads" | "leadsConditionally";
      readonly optionId: OptionId;
      readonly level: VerdictLevel;
    }
  | { readonly kind: "openLeader"; readonly optionId: OptionId }
  | { readonly kind: "level"; readonly optionId: OptionId; readonly runnerUpId: OptionId }
  | { readonly kind: "open" | "nothingKnown" | "allExcluded" };

/** What the sentences below it say, in their order. */
export type Remark =
  | { readonly kind: "lead"; readonly runnerUpId: OptionId; readonly points: number }
  | { readonly kind: "alone" | "proven" | "provenSoFar" | "together" | "askFirst" | "lift" | "tie" }
  | { readonly kind: "reversible" | "conditions"; readonly count: number };

/** Leads below this many points print as 0.0: then two options are level. */
const VISIBLE_LEAD = 0.05;

export const headlineOf = ({ verdict, options, coverage, lead, runnerUpId }: Assessment): Headline => {
  const { optionId, level, conditional } = verdict;
  if (optionId === null) {
    if (options.every(({ status }) => status === "excluded")) return { kind: "allExcluded" };
    return { kind: coverage === 0 ? "nothingKnown" : "open" };
  }
  if (level === "open" && lead < VISIBLE_LEAD && runnerUpId !== null)
    return { kind: "level", optionId, runnerUpId };
  if (level === "open") return { kind: "openLeader", optionId };
  return { kind: conditional ? "leadsConditionally" : "leads", optionId, level };
};

export const remarksOf = (assessment: Assessment): readonly Remark[] => {
  const { kind } = headlineOf(assessment);
  if (kind === "allExcluded") return [{ kind: "lift" }];
  if (kind === "nothingKnown") return [{ kind: "askFirst" }];
  if (kind === "open") return [{ kind: "tie" }];
  const proof = [proofRemark(assessment), ...conditionRemark(assessment)];
  return kind === "level" ? proof : [leadRemark(assessment), ...proof];
};

const leadRemark = ({ runnerUpId, lead }: Assessment): Remark =>
  runnerUpId === null ? { kind: "alone" } : { kind: "lead", runnerUpId, points: lead };

const proofRemark = ({ proven, questionSetMayChange, nextQuestions }: Assessment): Remark => {
  if (proven) return { kind: questionSetMayChange ? "provenSoFar" : "proven" };
  const count = nextQuestions.filter(({ flip }) => flip > 0).length;
  return count > 0 ? { kind: "reversible", count } : { kind: "together" };
};

const conditionRemark = ({ verdict, gates }: Assessment): readonly Remark[] => {
  const { optionId } = verdict;
  const count = optionId === null ? 0 : gates.filter((gate) => isPending(gate, optionId)).length;
  return count === 0 ? [] : [{ kind: "conditions", count }];
};

const isPending = ({ outcomes }: GateResult, optionId: OptionId): boolean =>
  outcomes[optionId] === "open" || outcomes[optionId] === "condition";
