import type { AnswerValue } from "../../contract/answers.ts";
import type { Question } from "../../contract/content.ts";
import type { Agreement } from "../../contract/second-opinions.ts";
import { krippendorffAlpha } from "./krippendorff.ts";
import type { RatingLevel } from "./krippendorff.ts";

/** What one person said of one thing, unseen by the others. */
export interface BlindAnswer {
  /** The application, archetype or organisation that the answer is about. */
  readonly subject: string;
  readonly actorId: string;
  readonly value: AnswerValue;
}

/** Krippendorff's usual limits (Content Analysis, 2004, section 11.4). */
const reliableAlpha = 0.8;
const tentativeAlpha = 0.667;

/**
 * How far people agree on one question, over all things that at least two of them answered. Undefined where
 * nobody's answers meet, or the question is one of texts, days or tables, which have no level of measurement.
 */
export const agreementOn = (question: Question, answers: readonly BlindAnswer[]): Agreement | undefined => {
  const level = levels[question.type];
  const bySubject = Map.groupBy(answers, ({ subject }) => subject);
  const shared = [...bySubject].filter(([, of]) => of.length > 1);
  if (level === undefined || shared.length === 0) return undefined;

  const raters = [...new Set(shared.flatMap(([, of]) => of.map(({ actorId }) => actorId)))].toSorted();
  const code = codeOf(
    level,
    shared.flatMap(([, of]) => of.map(({ value }) => value)),
  );
  const ratings = raters.map((rater) =>
    shared.map(([, of]) => {
      const said = of.find(({ actorId }) => actorId === rater);
      return said ? code(said.value) : null;
    }),
  );
  const alpha = krippendorffAlpha(ratings, level);
  return {
    questionId: question.id,
    level,
    units: shared.length,
    raters: raters.length,
    alpha,
    reliability: reliabilityOf(alpha),
  };
};

const levels: Readonly<Record<Question["type"], RatingLevel | undefined>> = {
  single: "nominal",
  yesno: "nominal",
  multi: "nominal",
  scale: "ordinal",
  number: "interval",
  text: undefined,
  date: undefined,
  table: undefined,
};

/** Choices become the place of their word among all given; several choices are one word, in any order. */
const codeOf = (level: RatingLevel, values: readonly AnswerValue[]): ((value: AnswerValue) => number) => {
  const words = [...new Set(values.map(wordOf))];
  return (value) => (level !== "nominal" && typeof value === "number" ? value : words.indexOf(wordOf(value)));
};

const wordOf = (value: AnswerValue): string =>
  JSON.stringify(Array.isArray(value) ? value.map((one) => JSON.stringify(one)).toSorted() : value);

const reliabilityOf = (alpha: number | null): Agreement["reliability"] => {
  if (alpha === null) return null;
  if (alpha >= reliableAlpha) return "reliable";
  return alpha >= tentativeAlpha ? "tentative" : "unreliable";
};
