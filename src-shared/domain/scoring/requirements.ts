import type { AnswerValue } from "../../contract/answers.ts";
import type { OptionId, Requirement } from "../../contract/content.ts";
import type { AttributeValue, ProfileAttributes } from "../../contract/options.ts";
import type { Situation } from "../questionnaire/conditions.ts";
import { isInPlay } from "../questionnaire/situation.ts";
import { truthOf } from "../questionnaire/truth.ts";
import type { Truth } from "../questionnaire/truth.ts";

/**
 * Whether an option's profile meets what a gate requires. An attribute that is missing, null or of
 * another kind is unknown, and unknown never passes. Where the question that would set the bar does not
 * apply, there is no bar.
 */
export const meetsRequirement = (
  requirement: Requirement,
  option: OptionId,
  profile: ProfileAttributes | undefined,
  situation: Situation,
): Truth => {
  const compared = comparedQuestion(requirement);
  if (compared !== undefined && !isInPlay(situation, compared)) return "yes";
  const attribute = profile?.[requirement.attr] ?? null;
  if (attribute === null) return "unknown";
  if ("eq" in requirement) return truthOf(attribute === requirement.eq);
  if ("in_" in requirement) {
    const { in_: accepted } = requirement;
    return isOneOf(accepted, attribute);
  }
  if ("subset_of" in requirement) return isSubset(requirement.subset_of, attribute);
  if ("covers_by_option" in requirement) return covers(requirement.covers_by_option[option] ?? [], attribute);
  if ("gte_answer" in requirement) return isAtLeast(attribute, situation.valueOf(requirement.gte_answer));
  return isPlacedAtLeast(requirement.order, attribute, situation.valueOf(requirement.at_least_answer));
};

/** The question whose answer sets the bar, if one does. */
export const comparedQuestion = (requirement: Requirement): string | undefined => {
  if ("gte_answer" in requirement) return requirement.gte_answer;
  return "at_least_answer" in requirement ? requirement.at_least_answer : undefined;
};

const isOneOf = (accepted: readonly string[], attribute: AttributeValue): Truth =>
  typeof attribute === "string" ? truthOf(accepted.includes(attribute)) : "unknown";

/** An empty list is a list that nobody has filled in: a service is hosted somewhere. */
const isSubset = (allowed: readonly string[], attribute: AttributeValue): Truth =>
  Array.isArray(attribute) && attribute.length > 0
    ? truthOf(attribute.every((one) => typeof one === "string" && allowed.includes(one)))
    : "unknown";

const covers = (needed: readonly number[], attribute: AttributeValue): Truth =>
  Array.isArray(attribute)
    ? truthOf(needed.every((number) => attribute.some((one) => one === number)))
    : "unknown";

/** Answers of a choice are strings even where they name a level: "2". */
const isAtLeast = (attribute: AttributeValue, answer: AnswerValue | undefined): Truth => {
  const wanted = typeof answer === "string" ? Number(answer) : answer;
  return typeof attribute === "number" && typeof wanted === "number" && !Number.isNaN(wanted)
    ? truthOf(attribute >= wanted)
    : "unknown";
};

/** `order` runs from the weakest to the strongest. */
const isPlacedAtLeast = (
  order: readonly string[],
  attribute: AttributeValue,
  answer: AnswerValue | undefined,
): Truth => {
  const offered = order.findIndex((place) => place === attribute);
  const wanted = order.findIndex((place) => place === answer);
  return offered === -1 || wanted === -1 ? "unknown" : truthOf(offered >= wanted);
};
