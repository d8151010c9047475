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

/** All operations of one call, in the order in which they arrived. */
export interface Step {
  readonly id: string;
  readonly operations: readonly StepOperation[];
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

/** What the log says happened in an engagement, one call after the other. */
export const openSteps = (db: Connection): Steps => {
  const columns = `lseq, cell, actor_id AS actorId, entity_type AS entityType, entity_id AS entityId, field,
    hlc, wall_ms AS wallMs, parents`;
  const all = db.prepare<[string, number], StepOperation>(
    `SELECT ${columns} FROM op WHERE engagement_id = ? AND lseq < ? ORDER BY lseq DESC LIMIT ${pageSize}`,
  );
  const some = db.prepare<[string, number, ...string[]], StepOperation>(
    `SELECT ${columns} FROM op WHERE engagement_id = ? AND lseq < ? AND (
        (entity_type = 'answer' AND substr(entity_id, 1, length(?)) = ?
          AND (? = '' OR substr(entity_id, instr(entity_id, '/') + 1) = ?))
        OR (? = '' AND entity_type IN ('application', 'decision') AND entity_id = ?)
      ) ORDER BY lseq DESC LIMIT ${pageSize}`,
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
    if (applicationId === undefined && questionId === "") return all.all(engagementId, before);
    const subject = applicationId === undefined ? "" : `${applicationId ?? engagementId}/`;
    const application = applicationId ?? "";
    return some.all(engagementId, before, subject, subject, questionId, questionId, questionId, application);
  };

  return {
    newestFirst: function* (filter) {
      let before = filter.before ?? Number.MAX_SAFE_INTEGER;
      let id = "";
      let operations: StepOperation[] = [];
      for (;;) {
        const page = readPage(filter, before);
        for (const operation of page) {
          const step = stepOf(operation.hlc);
          if (step !== id && operations.length > 0) {
            yield { id, operations: operations.toReversed() };
            operations = [];
          }
          id = step;
          operations.push(operation);
        }
        const last = page.at(-1);
        if (!last || page.length < pageSize) break;
        before = last.lseq;
      }
      if (operations.length > 0) yield { id, operations: operations.toReversed() };
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
export const deedsOf = ({ operations }: Step): readonly StepOperation[] =>
  operations.filter(
    ({ entityType, entityId, actorId }) =>
      entityType !== "step" && !(entityType === "person" && entityId === actorId),
  );

/** Whether a step made the engagement itself: to undo it would be to delete the engagement. */
export const isBeginning = ({ operations }: Step): boolean =>
  operations.some(
    ({ entityType, field, parents }) =>
      entityType === "engagement" && field === "profile" && parents === "[]",
  );

/** Who records here. */
export type Recorder = Pick<Machine, "device" | "personId">;

/** Whether a step was done here, by the person at this machine; its id ends with the device. */
export const isDoneBy = (step: Step, { device, personId }: Recorder): boolean =>
  step.id.endsWith(device) && step.operations.some(({ actorId }) => actorId === personId);
