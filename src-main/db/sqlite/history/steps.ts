import type { ApplicationId, EngagementId } from "../../../../src-shared/contract/ids.ts";
import { StepState, stepOf } from "../../../../src-shared/domain/operations/undo-step.ts";
import type { Acts } from "../../../../src-shared/domain/operations/undo-step.ts";
import type { Connection } from "../connection.ts";
import type { Machine } from "../machine.ts";

/** An operation as far as telling steps apart needs it. */
export interface StepOperation {
  readonly lseq: number;
  readonly cell: number;
  readonly actorId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly field: string;
  readonly hlc: string;
  readonly wallMs: number;
  readonly parents: string;
}

/** One call, as the log has it. An import is tens of thousands of operations, which few ask for. */
export interface Step {
  readonly id: string;
  /** How many operations it has. */
  readonly size: number;
  /** Its operations in the order in which they arrived; of a long step, those at its two ends. */
  readonly ends: readonly StepOperation[];
  /** All of them. */
  readonly operations: () => readonly StepOperation[];
}

export interface StepFilter {
  readonly engagementId: EngagementId;
  /** Null: the organisation. */
  readonly applicationId?: ApplicationId | null | undefined;
  readonly questionId?: string | undefined;
  /** Only what arrived before this one. */
  readonly before?: number | undefined;
}

export interface Steps {
  readonly newestFirst: (filter: StepFilter) => Generator<Step, void>;
  /** What undos and redos did, by their own steps. */
  readonly readActs: (engagementId: EngagementId) => Acts;
}

const pageSize = 500;
const endSize = 100;

/** What the log says happened in an engagement, one call after the other. */
export const openSteps = (db: Connection): Steps => {
  const columns = `lseq, cell, actor_id AS actorId, entity_type AS entityType, entity_id AS entityId, field,
    hlc, wall_ms AS wallMs, parents`;
  const newest = db.prepare<[string, number], Pick<StepOperation, "lseq" | "hlc">>(
    "SELECT lseq, hlc FROM op WHERE engagement_id = ? AND lseq < ? ORDER BY lseq DESC LIMIT 1",
  );
  const timeAt = db
    .prepare<[number, string], string>("SELECT hlc FROM op WHERE lseq = ? AND engagement_id = ?")
    .pluck();
  const between = db.prepare<[number, number], StepOperation>(
    `SELECT ${columns} FROM op WHERE lseq BETWEEN ? AND ? ORDER BY lseq`,
  );
  const pageOf = (cells: string) =>
    db.prepare<[...string[], number], StepOperation>(
      `SELECT ${columns} FROM op WHERE cell IN (SELECT id FROM cell WHERE ${cells})
      AND lseq < ? ORDER BY lseq DESC LIMIT ${pageSize}`,
    );
  const answers = "engagement_id = ? AND entity_type = 'answer'";
  const aboutQuestion = pageOf(`${answers} AND substr(entity_id, instr(entity_id, '/') + 1) = ?`);
  const aboutAnswer = pageOf(`${answers} AND entity_id = ?`);
  const aboutSubject = pageOf(
    `${answers} AND entity_id > ? AND entity_id < ?
      UNION ALL SELECT id FROM cell
      WHERE engagement_id = ? AND entity_type IN ('application', 'decision') AND entity_id = ?`,
  );
  const acts = db.prepare<
    [string],
    { readonly hlc: string; readonly entityId: string; readonly body: string }
  >(
    `SELECT op.hlc, op.entity_id AS entityId, op.body FROM cell JOIN op ON op.cell = cell.id
    WHERE cell.engagement_id = ? AND cell.entity_type = 'step' AND cell.field = 'state'`,
  );

  const readPage = (filter: StepFilter, before: number): readonly StepOperation[] => {
    const { engagementId, applicationId, questionId = "" } = filter;
    if (applicationId === undefined) return aboutQuestion.all(engagementId, questionId, before);
    const subject = applicationId ?? engagementId;
    if (questionId !== "") return aboutAnswer.all(engagementId, `${subject}/${questionId}`, before);
    // All that begins with the subject and a slash; the character after it is a nought.
    return aboutSubject.all(engagementId, `${subject}/`, `${subject}0`, engagementId, subject, before);
  };

  /** A call's operations follow each other in the log, so the first of thousands is found by halving. */
  const firstOf = (engagementId: string, id: string, last: number): number => {
    const isOfStep = (lseq: number): boolean => {
      const time = timeAt.get(lseq, engagementId);
      return time !== undefined && stepOf(time) === id;
    };
    let first = last;
    let width = 1;
    while (isOfStep(first - width)) {
      first -= width;
      width *= 2;
    }
    for (; width >= 1; width /= 2) if (isOfStep(first - width)) first -= width;
    return first;
  };

  const readStep = (id: string, first: number, last: number): Step => {
    const size = last - first + 1;
    const all = (): readonly StepOperation[] => between.all(first, last);
    const ends =
      size <= 2 * endSize
        ? all()
        : [...between.all(first, first + endSize - 1), ...between.all(last - endSize + 1, last)];
    return { id, size, ends, operations: all };
  };

  function* everyStep(engagementId: string, until: number): Generator<Step, void> {
    let before = until;
    for (;;) {
      const last = newest.get(engagementId, before);
      if (!last) return;
      const id = stepOf(last.hlc);
      const first = firstOf(engagementId, id, last.lseq);
      yield readStep(id, first, last.lseq);
      before = first;
    }
  }

  function* stepsAbout(filter: StepFilter, until: number): Generator<Step, void> {
    let before = until;
    let id = "";
    let operations: StepOperation[] = [];
    const stepOfThese = (): Step => {
      const found = operations.toReversed();
      return { id, size: found.length, ends: found, operations: () => found };
    };
    for (;;) {
      const page = readPage(filter, before);
      for (const operation of page) {
        const step = stepOf(operation.hlc);
        if (step !== id && operations.length > 0) {
          yield stepOfThese();
          operations = [];
        }
        id = step;
        operations.push(operation);
      }
      const last = page.at(-1);
      if (!last || page.length < pageSize) break;
      before = last.lseq;
    }
    if (operations.length > 0) yield stepOfThese();
  }

  return {
    newestFirst: (filter) => {
      const { engagementId, applicationId, questionId = "" } = filter;
      const before = filter.before ?? Number.MAX_SAFE_INTEGER;
      return applicationId === undefined && questionId === ""
        ? everyStep(engagementId, before)
        : stepsAbout(filter, before);
    },

    readActs: (engagementId) =>
      new Map(
        acts.all(engagementId).flatMap(({ hlc, entityId, body }) => {
          const state = StepState.safeParse(JSON.parse(body));
          return state.success ? [[stepOf(hlc), { state: state.data, stepId: entityId }] as const] : [];
        }),
      ),
  };
};

/**
 * What of a step a person did: not the mark that an undo leaves, and not the name by which an engagement
 * came to know them, which must outlive what they did there.
 */
export const deedsAmong = (operations: readonly StepOperation[]): readonly StepOperation[] =>
  operations.filter(
    ({ entityType, entityId, actorId }) =>
      entityType !== "step" && !(entityType === "person" && entityId === actorId),
  );

/** How much a person did by a step. What is no deed begins a call or ends it. */
export const countDeeds = ({ size, ends }: Step): number => size - ends.length + deedsAmong(ends).length;

/** Whether a step made the engagement itself: to undo it would be to delete the engagement. */
export const isBeginning = ({ ends }: Step): boolean =>
  ends.some(
    ({ entityType, field, parents }) =>
      entityType === "engagement" && field === "profile" && parents === "[]",
  );

/** Whether a step sent the report on: whoever was told can't be untold, so only a further step answers it. */
export const isOfReview = ({ ends }: Step): boolean =>
  ends.some(({ entityType }) => entityType === "reviewStep");

/** Who records here. */
export type Recorder = Pick<Machine, "device" | "personId">;

/** Whether a step was done here, by the person at this machine; its id ends with the device. */
export const isDoneBy = (step: Step, { device, personId }: Recorder): boolean =>
  step.id.endsWith(device) && step.ends.some(({ actorId }) => actorId === personId);
