import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Gate, OptionId, Question } from "../../../src-shared/contract/content.ts";
import type { GateOutcome } from "../../../src-shared/contract/results.ts";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { ResultView } from "./result-view.ts";

/** The same thing of two applications. */
export interface Pair<Value> {
  readonly first: Value;
  readonly second: Value;
}

interface Difference extends Pair<number> {
  readonly id: string;
  /** The second less the first. */
  readonly by: number;
}

const byLargest = (one: Difference, other: Difference): number => Math.abs(other.by) - Math.abs(one.by);

const difference = (id: string, first: number, second: number): Difference => ({
  id,
  first,
  second,
  by: second - first,
});

const optionOf = ({ result }: ResultView, id: OptionId) =>
  result.options.find(({ optionId }) => optionId === id);

/** Points per criterion that each application gives an option. */
export const criterionDifferences = (
  { first, second }: Pair<ResultView>,
  optionId: OptionId,
): readonly Difference[] =>
  first.pack.criteria.map(({ id }) =>
    difference(
      id,
      optionOf(first, optionId)?.criteria[id] ?? 0,
      optionOf(second, optionId)?.criteria[id] ?? 0,
    ),
  );

/** The answers and measures that tell the two scores of an option apart, largest first. */
export const contributionDifferences = (
  { first, second }: Pair<ResultView>,
  optionId: OptionId,
): readonly Difference[] => {
  const pointsIn = (view: ResultView): ReadonlyMap<string, number> =>
    new Map(optionOf(view, optionId)?.contributions.map(({ sourceId, points }) => [sourceId, points]));
  const [one, other] = [pointsIn(first), pointsIn(second)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((id) => difference(id, one.get(id) ?? 0, other.get(id) ?? 0))
    .filter(({ by }) => Math.abs(by) >= 0.05)
    .toSorted(byLargest);
};

interface GateDifference extends Pair<OutcomesByOption> {
  readonly gate: Gate;
}
type OutcomesByOption = Readonly<Partial<Record<OptionId, GateOutcome>>>;

/** Gates that bite on one of the two and not alike on the other. */
export const gateDifferences = ({ first, second }: Pair<ResultView>): readonly GateDifference[] => {
  const [one, other] = [outcomesIn(first), outcomesIn(second)];
  return first.pack.gates
    .map((gate) => ({ gate, first: one.get(gate.id) ?? {}, second: other.get(gate.id) ?? {} }))
    .filter((pair) => optionIds.some((id) => saidOf(pair.first[id]) !== saidOf(pair.second[id])));
};

const saidOf = (outcome: GateOutcome | undefined): GateOutcome => outcome ?? "pass";

interface AnswerDifference extends Pair<AnswerValue | null> {
  readonly question: Question;
}

/** Questions both were asked and answered differently, and those only one has an answer to. */
export const answerDifferences = ({ first, second }: Pair<ResultView>): readonly AnswerDifference[] => {
  const [one, other] = [valuesIn(first), valuesIn(second)];
  return first.pack.questions
    .filter(({ scope }) => scope !== "organisation")
    .map((question) => ({
      question,
      first: one.get(question.id) ?? null,
      second: other.get(question.id) ?? null,
    }))
    .filter((pair) => JSON.stringify(pair.first) !== JSON.stringify(pair.second));
};

const outcomesIn = ({ result }: ResultView): ReadonlyMap<string, OutcomesByOption> =>
  new Map(result.gates.map(({ gateId, outcomes }) => [gateId, outcomes]));

/** What is said of the application itself or of its archetype; its own word comes last and stays. */
const valuesIn = ({ answers }: ResultView): ReadonlyMap<string, AnswerValue | null> =>
  new Map(
    [
      ...answers.filter(({ archetypeId }) => archetypeId !== null),
      ...answers.filter(({ applicationId }) => applicationId !== null),
    ].map(({ questionId, value }) => [questionId, value]),
  );
