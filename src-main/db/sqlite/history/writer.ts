import { drizzle } from "drizzle-orm/better-sqlite3";
import { stateByStep, stepToRedo, stepToUndo } from "../../../../src-shared/domain/operations/choose-step.ts";
import { restoreIn } from "../../../../src-shared/domain/operations/undo-step.ts";
import type { Acts, StepState } from "../../../../src-shared/domain/operations/undo-step.ts";
import type { Writer } from "../../../ports.ts";
import { createTurns } from "../../../turns.ts";
import type { Connection } from "../connection.ts";
import type { LoggedChange, OperationLog } from "../operation-log.ts";
import type { OperationRow } from "../operation-rows.ts";
import { operationOf } from "../operation-rows.ts";
import { readAuthors } from "../repositories/rows.ts";
import { openStepDescriptions } from "./describe-step.ts";
import { undoableSteps } from "./reader.ts";
import type { Recorder, Step, StepOperation } from "./steps.ts";
import { deedsAmong, openSteps } from "./steps.ts";

type Direction = "undo" | "redo";

/** Takes steps back and does them again: always by saying something new, never by removing from the log. */
export const createHistoryWriter = (
  db: Connection,
  log: OperationLog,
  recorder: Recorder,
): Pick<Writer, "undoStep"> => {
  const steps = openSteps(db);
  const { describe, describeChange } = openStepDescriptions(db, recorder);
  const tables = drizzle(db);
  const planStep = openPlans(db);
  const standing = db
    .prepare<[number], string>(
      "SELECT op.actor_id FROM cell JOIN op ON op.lseq = cell.winner WHERE cell.id = ?",
    )
    .pluck();

  return {
    undoStep: async (engagementId, direction, watch) => {
      const acts = steps.readActs(engagementId);
      const states = stateByStep(acts);
      const candidates = undoableSteps(steps.newestFirst, { engagementId }, recorder, acts);
      const step = (direction === "undo" ? stepToUndo : stepToRedo)(candidates, states);
      if (!step) return null;

      const nameOf = await readAuthors(tables, engagementId);
      const plan = await planStep(step, direction, acts, watch?.signal);
      const state = plan.changes.length > 0 ? done[direction] : "kept";
      const kept = plan.kept.map((deed) => ({
        change: describeChange(deed),
        changedBy: nameOf(standing.get(deed.cell) ?? ""),
      }));
      const mark: LoggedChange = {
        engagementId,
        entityType: "step",
        entityId: step.id,
        field: "state",
        kind: "set",
        value: state,
      };
      const changes = plan.changes.map((change) => ({ ...change, engagementId }));
      const { recordedAt } = await log.append([...changes.filter(({ isRecord }) => !isRecord), mark], watch);
      await log.append(
        changes
          .filter(({ isRecord }) => isRecord)
          .map((change) => ({ ...change, value: { ...asRecord(change.value), undoneAt: recordedAt } })),
      );
      return {
        recordedAt,
        step: describe(step, { state, act: undefined, nameOf }),
        restored: plan.cells,
        kept,
      };
    },
  };
};

const done = { undo: "undone", redo: "redone" } as const satisfies Record<Direction, StepState>;

type PlannedChange = Omit<LoggedChange, "engagementId"> & {
  /** The record of an import, which says that it was undone instead of going. */
  readonly isRecord: boolean;
};

interface Plan {
  readonly changes: readonly PlannedChange[];
  /** How many cells get back what they had. */
  readonly cells: number;
  /** What stays, since somebody changed it. */
  readonly kept: readonly StepOperation[];
}

const openPlans = (
  db: Connection,
): ((step: Step, direction: Direction, acts: Acts, signal?: AbortSignal) => Promise<Plan>) => {
  const operationsOfCell = db.prepare<[number], OperationRow>(
    "SELECT * FROM op WHERE cell = ? ORDER BY lseq",
  );

  return async (step, direction, acts, signal) => {
    const takeTurns = createTurns(signal);
    const changes: PlannedChange[] = [];
    const kept: StepOperation[] = [];
    const deedByCell = new Map(deedsAmong(step.operations()).map((deed) => [deed.cell, deed]));
    for (const deed of deedByCell.values()) {
      const operations = operationsOfCell.all(deed.cell).map(operationOf);
      const restored = restoreIn(operations, step.id, direction, acts);
      const { entityType, entityId, field } = deed;
      const name = { entityType, entityId, field };
      if (!restored) {
        kept.push(deed);
      } else if (entityType === "import" && restored.every(({ kind }) => kind === "tombstone")) {
        const value: unknown = JSON.parse(operations.at(-1)?.body ?? "null");
        const parents = restored[0]?.parents ?? [];
        changes.push({ ...name, kind: "set", value, parents, isRecord: true });
      } else {
        changes.push(...restored.map((said) => ({ ...name, ...said, isRecord: false })));
      }
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await takeTurns();
    }
    return { changes, kept, cells: deedByCell.size - kept.length };
  };
};

const asRecord = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});
