import type { Answer } from "../../contract/answers.ts";
import type { Attachment } from "../../contract/attachments.ts";
import type { Interview, ParkedItem } from "../../contract/interviews.ts";
import type { PortfolioRow } from "../../contract/results.ts";

const leavingChecks = [
  "conflicts",
  "gates",
  "assumptions",
  "captions",
  "flagged",
  "parked",
  "interviews",
  "backup",
] as const;
export type LeavingCheckId = (typeof leavingChecks)[number];

/** Where a line of the checklist leads: to an answer, or to something that has a page. */
export type Remaining =
  | {
      readonly kind: "answer";
      readonly applicationId: string | null;
      /** The archetype whose applications inherit it; with neither, it is about the organisation. */
      readonly archetypeId: string | null;
      readonly questionId: string;
    }
  | { readonly kind: "gate"; readonly applicationId: string; readonly gateIds: readonly string[] }
  | { readonly kind: "thing"; readonly id: string; readonly name: string };

export interface LeavingCheck {
  readonly id: LeavingCheckId;
  readonly isDone: boolean;
  readonly remaining: readonly Remaining[];
}

export interface LeavingFacts {
  /** The day on the clock of the site. */
  readonly today: string;
  readonly rows: readonly Pick<PortfolioRow, "applicationId" | "gates" | "verdict">[];
  readonly answers: readonly Answer[];
  readonly attachments: readonly Pick<
    Attachment,
    "id" | "fileName" | "caption" | "applicationId" | "questionId"
  >[];
  readonly parkedItems: readonly ParkedItem[];
  readonly interviews: readonly (Pick<Interview, "id" | "state"> & { readonly name: string })[];
  /** The day of the last backup, if one was made. */
  readonly lastBackupDay: string | null;
}

/** What is better done while the people who know are still next door. Each line ticks itself. */
export const checkBeforeLeaving = (facts: LeavingFacts): readonly LeavingCheck[] => {
  const remainingOf: Record<Exclude<LeavingCheckId, "backup">, readonly Remaining[]> = {
    conflicts: facts.answers.filter(({ alternatives }) => alternatives.length > 1).map(toAnswer),
    gates: openGates(facts.rows),
    assumptions: unprovenAssumptions(facts),
    captions: facts.attachments
      .filter(({ caption }) => caption.trim() === "")
      .map(({ id, fileName }) => ({ kind: "thing", id, name: fileName })),
    flagged: facts.answers.filter(({ flagged }) => flagged).map(toAnswer),
    parked: facts.parkedItems
      .filter(({ done }) => !done)
      .map(({ id, text }) => ({ kind: "thing", id, name: text })),
    interviews: facts.interviews
      .filter(({ state }) => state === "planned")
      .map(({ id, name }) => ({ kind: "thing", id, name })),
  };
  return leavingChecks.map((id) =>
    id === "backup"
      ? { id, isDone: facts.lastBackupDay === facts.today, remaining: [] }
      : { id, isDone: remainingOf[id].length === 0, remaining: remainingOf[id] },
  );
};

const toAnswer = ({ applicationId, archetypeId, questionId }: Answer): Remaining => ({
  kind: "answer",
  applicationId,
  archetypeId,
  questionId,
});

/** Gates of the leading option that wait for an answer or a proof: those that can still turn the result. */
const openGates = (rows: LeavingFacts["rows"]): readonly Remaining[] =>
  rows.flatMap(({ applicationId, gates, verdict: { optionId } }) => {
    const gateIds = gates
      .filter(({ outcomes }) => optionId !== null && outcomes[optionId] === "open")
      .map(({ gateId }) => gateId);
    return gateIds.length === 0 ? [] : [{ kind: "gate", applicationId, gateIds }];
  });

/** Of grade D, with no file beside it that shows it. */
const unprovenAssumptions = ({ answers, attachments }: LeavingFacts): readonly Remaining[] => {
  const shown = new Set(attachments.map(keyOf));
  return answers
    .filter((answer) => answer.state === "answered" && answer.grade === "D" && !shown.has(keyOf(answer)))
    .map(toAnswer);
};

const keyOf = (about: {
  readonly applicationId: string | null;
  readonly archetypeId?: string | null;
  readonly questionId: string | null;
}): string => `${about.applicationId ?? about.archetypeId ?? ""}/${about.questionId ?? ""}`;
