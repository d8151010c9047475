import type { Gate, Pack, Question, Requirement } from "../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { Fault } from "./describe-issue.ts";
import type { YamlPath } from "./yaml-source.ts";

/** What a gate demands of a target can be known of one, and compared with an answer that exists. */
export const checkRequirements = (
  { effect, requires }: Gate,
  questions: ReadonlyMap<string, Question>,
  pack: Pack,
  path: YamlPath,
): readonly Fault[] => {
  if ((effect === "require") !== (requires !== undefined)) {
    return [{ path: [...path, requires ? "requires" : "effect"], message: effectNeeds }];
  }
  const attributes = new Set(pack.target_profile_attributes.map(({ id }) => id));
  return (requires ?? []).flatMap((requirement, index) => {
    const at = [...path, "requires", index];
    return [
      ...(attributes.has(requirement.attr)
        ? []
        : [{ path: [...at, "attr"], message: noAttribute(requirement.attr) }]),
      ...checkAnswer(requirement, questions, at),
    ];
  });
};

const checkAnswer = (
  requirement: Requirement,
  questions: ReadonlyMap<string, Question>,
  path: YamlPath,
): readonly Fault[] => {
  if ("gte_answer" in requirement) {
    return questions.has(requirement.gte_answer)
      ? []
      : [{ path: [...path, "gte_answer"], message: noQuestion(requirement.gte_answer) }];
  }
  if (!("at_least_answer" in requirement)) return [];
  const asked = questions.get(requirement.at_least_answer);
  if (!asked) {
    return [{ path: [...path, "at_least_answer"], message: noQuestion(requirement.at_least_answer) }];
  }
  const placed = new Set(requirement.order);
  return (asked.options ?? [])
    .filter(({ value }) => !placed.has(value))
    .map(({ value }) => ({ path: [...path, "order"], message: notPlaced(asked.id, value) }));
};

const effectNeeds: LocalisedText = {
  en: "A gate with the effect `require` lists `requires`, and no other does.",
  fr: "Une condition d’éligibilité d’effet `require` énumère `requires`, et aucune autre.",
};

const noAttribute = (attribute: string): LocalisedText => ({
  en: `${attribute} is not among target_profile_attributes.`,
  fr: `${attribute} ne figure pas dans target_profile_attributes.`,
});

const noQuestion = (id: string): LocalisedText => ({
  en: `There is no question ${id}.`,
  fr: `Il n’y a pas de question ${id}.`,
});

const notPlaced = (id: string, value: string): LocalisedText => ({
  en: `${id} can be answered ${value}, which \`order\` does not place.`,
  fr: `${id} peut recevoir la réponse ${value}, que \`order\` ne place pas.`,
});
