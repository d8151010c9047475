import * as fc from "fast-check";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { Assessment } from "../../../src-shared/contract/results.ts";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../../src-shared/domain/scoring/assess.ts";
import type { ModelQuestion } from "../../../src-shared/domain/scoring/scoring-model.ts";
import { shippedPack } from "./packs.ts";
import { answersOf } from "./worked-example-pack.ts";

type Values = Readonly<Record<string, AnswerValue>>;

export const model = prepareModel(shippedPack, weightsOf(shippedPack, "balanced"));

/** Questions whose answers can be drawn. */
export const askable = model.questions.filter(({ possible }) => possible.length > 0);

/** Any answer that a question takes, not only those that stand for all of them. */
const answerTo = ({ id, possible }: ModelQuestion): fc.Arbitrary<AnswerValue> => {
  const question = model.questionById.get(id);
  if (question?.type === "number" && question.bounds) {
    const { min, max } = question.bounds;
    return fc.oneof(fc.constantFrom(...possible), fc.double({ min, max, noNaN: true }));
  }
  if (question?.type === "multi") {
    return fc.subarray(question.options?.map(({ value }) => value) ?? [], { minLength: 1 });
  }
  return fc.constantFrom(...possible);
};

/** Anything from an empty questionnaire to a full one. */
const someValues: fc.Arbitrary<Values> = fc
  .tuple(
    fc.integer({ min: 0, max: 10 }),
    fc.tuple(...askable.map((question) => fc.tuple(fc.integer({ min: 0, max: 9 }), answerTo(question)))),
  )
  .map(([known, drawn]) =>
    Object.fromEntries(
      drawn.flatMap(([chance, value], index) => {
        const question = askable[index];
        return question && chance < known ? [[question.id, value]] : [];
      }),
    ),
  );

const someRatios = fc.record(
  Object.fromEntries(optionIds.map((option) => [option, fc.double({ min: 0, max: 3, noNaN: true })])),
);

/** An application with answers, costs or none, and targets of which more or less is known. */
export const someInput: fc.Arbitrary<AssessmentInput> = fc
  .record({
    values: someValues,
    secnumcloud: fc.constantFrom(true, false, null),
    eea: fc.constantFrom(true, false, null),
    cost: fc.option(someRatios),
  })
  .map(({ values, secnumcloud, eea, cost }) => ({
    answers: answersOf(values),
    profiles: {
      store: { hosting_in_eea: eea, gdpr_dpa: true },
      paas: { secnumcloud, hosting_in_eea: true, gdpr_dpa: true, hosting_countries: ["FR"] },
    },
    ratios: cost ? { cost } : {},
  }));

export const withAnswers = (input: AssessmentInput, values: Values): Assessment =>
  assess(model, { ...input, answers: new Map([...input.answers, ...answersOf(values)]) });

/**
 * Answers to some of the open questions that switch no other question on or off: proofs and ranges
 * hold within the current question set.
 */
const completionOf = (now: Assessment): fc.Arbitrary<Values> => {
  const open = askable.filter(
    ({ id, switches }) => switches.length === 0 && now.openQuestionIds.includes(id),
  );
  return fc.tuple(...open.map((question) => fc.tuple(fc.boolean(), answerTo(question)))).map((drawn) =>
    Object.fromEntries(
      drawn.flatMap(([isAnswered, value], index) => {
        const question = open[index];
        return question && isAnswered ? [[question.id, value]] : [];
      }),
    ),
  );
};

/** Where an application stands now, and where it stands once more questions are answered. */
export const nowAndLater: fc.Arbitrary<{ readonly now: Assessment; readonly later: Assessment }> =
  someInput.chain((input) => {
    const now = assess(model, input);
    return completionOf(now).map((values) => ({ now, later: withAnswers(input, values) }));
  });
