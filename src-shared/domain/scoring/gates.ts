import type { Gate, OptionId } from "../../contract/content.ts";
import type { ProfileAttributes } from "../../contract/options.ts";
import type { GateOutcome, GateResult, OptionStatus } from "../../contract/results.ts";
import { holds, missingAnswers } from "../questionnaire/conditions.ts";
import type { Situation } from "../questionnaire/conditions.ts";
import { isOpen } from "../questionnaire/situation.ts";
import { all } from "../questionnaire/truth.ts";
import type { Truth } from "../questionnaire/truth.ts";
import { comparedQuestion, meetsRequirement } from "./requirements.ts";

/** The attributes in force per option; an option or attribute that is missing is unknown. */
export type Profiles = Readonly<Partial<Record<OptionId, ProfileAttributes>>>;

/** What a gate says of every option, and what keeps it open. */
export const gateResult = (gate: Gate, profiles: Profiles, situation: Situation): GateResult => {
  const fires = holds(gate.when, situation);
  const outcomes: GateResult["outcomes"] = {};
  const attributes: GateResult["attributes"] = {};
  for (const option of gate.applies_to) {
    outcomes[option] = outcomeOf(gate, fires, option, profiles, situation);
    const lacking = fires === "no" ? [] : lackingAttributes(gate, option, profiles, situation);
    if (lacking.length > 0) attributes[option] = lacking;
  }
  return {
    gateId: gate.id,
    effect: gate.effect,
    fires,
    outcomes,
    attributes,
    openQuestionIds: Object.values(outcomes).includes("open") ? missingFor(gate, situation) : [],
  };
};

/** By the index of a gate that excludes options, those options as indices of `options`. */
export const exclusionsOf = (
  gates: readonly GateResult[],
  options: readonly OptionId[],
): ReadonlyMap<number, readonly number[]> =>
  new Map(
    gates.flatMap(({ outcomes }, index) => {
      const excluded = options.flatMap((option, at) => (outcomes[option] === "excluded" ? [at] : []));
      return excluded.length === 0 ? [] : [[index, excluded] as const];
    }),
  );

/** The options that a gate excludes, as indices of `options`. */
export const excludedBy = (
  gate: Gate,
  options: readonly OptionId[],
  profiles: Profiles,
  situation: Situation,
): readonly number[] => {
  if (gate.effect !== "exclude" && gate.effect !== "require") return [];
  const fires = holds(gate.when, situation);
  if (fires !== "yes") return [];
  return gate.applies_to.flatMap((option) =>
    outcomeOf(gate, fires, option, profiles, situation) === "excluded" ? [options.indexOf(option)] : [],
  );
};

/**
 * Excluded by one gate is excluded. An open gate, or a pending condition, makes an option
 * conditional; a warning, open or not, changes nothing.
 */
export const statusOf = (option: OptionId, gates: readonly GateResult[]): OptionStatus => {
  const isSaid = (outcome: GateOutcome): boolean =>
    gates.some(({ effect, outcomes }) => effect !== "warn" && outcomes[option] === outcome);
  if (isSaid("excluded")) return "excluded";
  return isSaid("open") || isSaid("condition") ? "conditional" : "eligible";
};

const outcomeOf = (
  gate: Gate,
  fires: Truth,
  option: OptionId,
  profiles: Profiles,
  situation: Situation,
): GateOutcome => {
  if (fires === "no") return "pass";
  if (gate.effect === "require") {
    const isMet = all(
      (gate.requires ?? []).map((requirement) =>
        meetsRequirement(requirement, option, profiles[option], situation),
      ),
    );
    if (isMet === "yes") return "pass";
    return fires === "yes" && isMet === "no" ? "excluded" : "open";
  }
  if (fires === "unknown") return "open";
  return gate.effect === "exclude" ? "excluded" : gate.effect;
};

const missingFor = (gate: Gate, situation: Situation): string[] => [
  ...new Set([...missingAnswers(gate.when, situation), ...awaitedAnswers(gate, situation)]),
];

type LackingAttribute = NonNullable<GateResult["attributes"][OptionId]>[number];

/** What an option's profile lacks; a known attribute that only waits for an answer is not lacking. */
const lackingAttributes = (
  gate: Gate,
  option: OptionId,
  profiles: Profiles,
  situation: Situation,
): LackingAttribute[] => {
  const waiting = awaitedAnswers(gate, situation);
  return (gate.requires ?? []).flatMap((requirement): LackingAttribute[] => {
    const isMet = meetsRequirement(requirement, option, profiles[option], situation);
    if (isMet === "yes") return [];
    if (isMet === "no") return [{ attribute: requirement.attr, state: "fails" }];
    const isKnown = (profiles[option]?.[requirement.attr] ?? null) !== null;
    const isWaiting = waiting.includes(comparedQuestion(requirement) ?? "");
    return isKnown && isWaiting ? [] : [{ attribute: requirement.attr, state: "unknown" }];
  });
};

/** Unanswered questions whose answers the requirements compare with. */
const awaitedAnswers = ({ requires = [] }: Gate, situation: Situation): readonly string[] =>
  requires
    .map(comparedQuestion)
    .filter((questionId) => questionId !== undefined)
    .filter((questionId) => isOpen(situation, questionId));
