import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Gate, Question } from "../../../src-shared/contract/content.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import type { Choice } from "./choice-cards.tsx";
import { hintOf } from "./gate-hints.ts";

/** Questions that are answered with a key: one choice, several, yes or no, a level of a scale. */
export const isChoice = ({ type }: Question): boolean => ["single", "multi", "yesno", "scale"].includes(type);

/**
 * The possible answers of a choice question, each with the key that gives it: its place for choices, the
 * level itself for a scale, since a person who means level 2 presses 2.
 */
export const choicesOf = (
  question: Question,
  gates: readonly Gate[],
  language: Language,
  between: string,
): readonly Choice[] => {
  if (question.type !== "scale") {
    return (question.options ?? []).map(({ value, label }, place) => ({
      value,
      label: label[language],
      keyName: place < 9 ? String(place + 1) : undefined,
      hint: hintOf(gates, question.id, value),
    }));
  }
  const { min, max } = question.bounds ?? { min: 0, max: 4 };
  return Array.from({ length: max - min + 1 }, (_, place) => {
    const level = min + place;
    const anchor = question.anchors?.[String(level)];
    return {
      value: level,
      label: anchor?.[language] ?? between,
      keyName: String(level),
      hint: hintOf(gates, question.id, level),
      isBetween: anchor === undefined,
    };
  });
};

/** What is chosen, whichever type the question has. */
export const chosenValues = (value: AnswerValue | null): readonly (string | number)[] => {
  if (value === null) return [];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [value];
};

/** The answer after a choice: it replaces, or for several choices it is added or taken out. Null: none is left. */
export const toggled = (
  question: Question,
  value: AnswerValue | null,
  chosen: string | number,
): AnswerValue | null => {
  if (question.type !== "multi") return chosen;
  const before = chosenValues(value);
  const after = new Set(
    before.includes(chosen) ? before.filter((one) => one !== chosen) : [...before, chosen],
  );
  const inOrder = (question.options ?? []).map((option) => option.value).filter((one) => after.has(one));
  return inOrder.length === 0 ? null : inOrder;
};
