import type { Answer } from "../../../src-shared/contract/answers.ts";
import type { Pack, Question } from "../../../src-shared/contract/content.ts";
import { testsOf } from "../../../src-shared/domain/questionnaire/conditions.ts";
import type { Situation } from "../../../src-shared/domain/questionnaire/conditions.ts";
import { createSituation } from "../../../src-shared/domain/questionnaire/situation.ts";
import { isSaid } from "../../../src-shared/domain/questionnaire/statement.ts";
import type { Pending } from "../../answers/answer-outbox.ts";
import { withPending } from "../../answers/pending-answers.ts";
import type { GridRow } from "./grid-rows.ts";

/** `notAsked`: answers to other questions say that this one makes no sense here. */
type CellState = "answered" | "notApplicable" | "unknown" | "open" | "notAsked";

export interface GridCell {
  readonly state: CellState;
  readonly answer: Answer | undefined;
  /** The archetype that answers in the application's place; null where the answer is its own. */
  readonly inheritedFrom: string | null;
  readonly inConflict: boolean;
  readonly isFlagged: boolean;
  /** The row's own, not what stands beside an inherited answer. */
  readonly ownNote: string;
  /** Of an archetype: the names of its applications that say something else. */
  readonly differing: readonly string[];
  readonly isSaving: boolean;
  /** What was entered here and did not reach the disk: it failed, or the host refused it. */
  readonly trouble: Pending | undefined;
}

/** Everything said, found by row and question. */
export interface AnswerBook {
  readonly cellAt: (row: GridRow, question: Pick<Question, "id">) => GridCell;
}

type Subject = string;

/** What this page has changed of an answer. */
export interface CellChanges {
  /** Not yet among the answers, in the order in which it was entered. */
  readonly shown: readonly Pending[];
  readonly trouble: Pending | undefined;
}

/** Changes by subject and question. */
export type Overlay = ReadonlyMap<Subject, ReadonlyMap<string, CellChanges>>;

export const subjectOf = ({
  applicationId,
  archetypeId,
}: {
  readonly applicationId: string | null;
  readonly archetypeId?: string | null | undefined;
}): Subject => applicationId ?? archetypeId ?? "";

/** Answers by subject and question; asked for once per answer of the host. */
export const indexAnswers = (
  answers: readonly Answer[],
): ReadonlyMap<Subject, ReadonlyMap<string, Answer>> => {
  const index = new Map<Subject, Map<string, Answer>>();
  for (const answer of answers) {
    const subject = subjectOf(answer);
    const ofSubject = index.get(subject) ?? new Map<string, Answer>();
    ofSubject.set(answer.questionId, answer);
    index.set(subject, ofSubject);
  }
  return index;
};

export const createAnswerBook = (
  pack: Pack,
  index: ReadonlyMap<Subject, ReadonlyMap<string, Answer>>,
  overlay: Overlay,
): AnswerBook => {
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  const situations = new Map<Subject, Situation>();
  const differences = new Map<string, readonly string[]>();

  const own = (subject: Subject, questionId: string): Answer | undefined => {
    const recorded = index.get(subject)?.get(questionId);
    const shown = overlay.get(subject)?.get(questionId)?.shown ?? [];
    return shown.reduce<Answer | undefined>(withPending, recorded);
  };
  const standing = (row: GridRow, questionId: string): Answer | undefined => {
    const answer = own(row.id, questionId);
    if ((answer && isSaid(answer)) || row.kind === "archetype" || !row.archetype) return answer;
    const inherited = own(row.archetype.id, questionId);
    if (!inherited || !isSaid(inherited)) return answer;
    return answer ? { ...inherited, note: answer.note, flagged: answer.flagged } : inherited;
  };
  const situationOf = (row: GridRow): Situation => {
    const known = situations.get(row.id);
    if (known) return known;
    const situation = createSituation(questionById, {
      get: (id) => {
        const answer = questionById.get(id)?.scope === "organisation" ? own("", id) : standing(row, id);
        return answer && isSaid(answer) ? answer : undefined;
      },
    });
    situations.set(row.id, situation);
    return situation;
  };
  const differingFrom = (row: GridRow, questionId: string, answer: Answer | undefined): readonly string[] => {
    if (row.kind !== "archetype" || !answer || !isSaid(answer)) return none;
    const key = `${row.id}/${questionId}`;
    const known = differences.get(key);
    if (known !== undefined) return known;
    const names = row.members.flatMap(({ id, name }) => {
      const said = own(id, questionId);
      return said && isSaid(said) && !isSame(said, answer) ? [name] : [];
    });
    differences.set(key, names);
    return names;
  };

  return {
    cellAt: (row, { id }) => {
      const answer = standing(row, id);
      const isInherited = row.kind === "application" && answer?.archetypeId != null;
      return {
        state: stateOf(answer, situationOf(row).applies(id) === "no"),
        answer,
        inheritedFrom: isInherited ? (row.archetype?.name ?? null) : null,
        inConflict: (answer?.alternatives.length ?? 0) > 1,
        isFlagged: answer?.flagged === true,
        ownNote: own(row.id, id)?.note ?? "",
        differing: differingFrom(row, id, answer),
        ...progressOf(overlay.get(row.id)?.get(id)),
      };
    },
  };
};

/** The questions whose answers decide whether these are asked, directly or through others, and these themselves. */
export const withConditions = (pack: Pack, ids: readonly string[]): readonly string[] => {
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  const found = new Set<string>();
  const wanted = [...ids];
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const condition = questionById.get(id)?.applicable_when;
    if (condition) wanted.push(...testsOf(condition).map(({ q }) => q));
  }
  return [...found].toSorted();
};

const progressOf = (changes: CellChanges | undefined): Pick<GridCell, "isSaving" | "trouble"> => ({
  isSaving: changes?.shown.some(isUnderWay) === true,
  trouble: changes?.trouble,
});

const isUnderWay = ({ phase }: Pending): boolean => phase === "waiting" || phase === "saving";

const stateOf = (answer: Answer | undefined, isSwitchedOff: boolean): CellState => {
  if (answer?.state === "not_applicable") return "notApplicable";
  if (isSwitchedOff) return "notAsked";
  if (answer?.state === "answered") return "answered";
  return answer && isSaid(answer) ? "unknown" : "open";
};

const none: readonly string[] = [];

const isSame = (one: Answer, other: Answer): boolean =>
  one.state === other.state && JSON.stringify(one.value) === JSON.stringify(other.value);
