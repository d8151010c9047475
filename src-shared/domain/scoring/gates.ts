import type { Gate, OptionId } from "../../contract/content.ts";
import type { ProfileAttributes } from "../../contract/options.ts";
import type { GateOutcome, GateResult, OptionStatus } from "../../contract/results.ts";
import { holds, openQuestionsOf } from "../questionnaire/conditions.ts";
import type { Situation } from "../questionnaire/conditions.ts";
import { all } from "../questionnaire/truth.ts";
import type { Truth } from "../questionnaire/truth.ts";
import { meetsRequirement } from "./requirements.ts";

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
    openQuestionIds: Object.values(outcomes).includes("open")
      ? [...openQuestionsOf(gate.when, situation)]
      : [],
  };
};

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

const lackingAttributes = (
  { requires = [] }: Gate,
  option: OptionId,
  profiles: Profiles,
  situation: Situation,
): NonNullable<GateResult["attributes"][OptionId]> =>
  requires.flatMap((requirement) => {
    const truth = meetsRequirement(requirement, option, profiles[option], situation);
    if (truth === "yes") return [];
    return [{ attribute: requirement.attr, state: truth === "no" ? "fails" : "unknown" }];
  });
