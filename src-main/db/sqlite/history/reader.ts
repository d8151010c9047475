import { drizzle } from "drizzle-orm/better-sqlite3";
import { parse } from "uuid";
import type { HistoryStep } from "../../../../src-shared/contract/history.ts";
import type { EngagementId } from "../../../../src-shared/contract/ids.ts";
import type { Change } from "../../../../src-shared/domain/operations/change.ts";
import { stateByStep, stepToRedo, stepToUndo } from "../../../../src-shared/domain/operations/choose-step.ts";
import { isUnderstood } from "../../../../src-shared/domain/operations/operation.ts";
import type { Acts } from "../../../../src-shared/domain/operations/undo-step.ts";
import type { Reader } from "../../../ports.ts";
import type { Connection } from "../connection.ts";
import type { OperationRow } from "../operation-rows.ts";
import { operationOf } from "../operation-rows.ts";
import { readAuthors } from "../repositories/rows.ts";
import { openStepDescriptions } from "./describe-step.ts";
import type { Recorder, Step, StepFilter } from "./steps.ts";
import { countDeeds, isBeginning, isDoneBy, isOfReview, openSteps } from "./steps.ts";

type HistoryReader = Pick<Reader, "listSteps" | "findUndoable" | "findChange">;

export const createHistoryReader = (db: Connection, recorder: Recorder): HistoryReader => {
  const steps = openSteps(db);
  const { describe } = openStepDescriptions(db, recorder);
  const tables = drizzle(db);
  const operation = db.prepare<[Buffer, string], OperationRow>(
    "SELECT * FROM op WHERE op_id = ? AND engagement_id = ?",
  );

  const describer = async (engagementId: EngagementId, acts: Acts): Promise<(step: Step) => HistoryStep> => {
    const states = stateByStep(acts);
    const nameOf = await readAuthors(tables, engagementId);
    return (step) => describe(step, { state: states.get(step.id), act: acts.get(step.id)?.state, nameOf });
  };

  return {
    listSteps: async ({ limit, ...filter }) => {
      const read = await describer(filter.engagementId, steps.readActs(filter.engagementId));
      const shown: Step[] = [];
      for (const step of steps.newestFirst(filter)) {
        if (countDeeds(step) > 0) shown.push(step);
        if (shown.length > limit) break;
      }
      const page = shown.slice(0, limit);
      const next = shown.length > limit ? page.at(-1)?.ends[0]?.lseq : undefined;
      return { steps: page.map(read), next: next ?? null };
    },

    findUndoable: async (engagementId) => {
      const acts = steps.readActs(engagementId);
      const states = stateByStep(acts);
      const read = await describer(engagementId, acts);
      // No further back than to the first step that counts: it is what can be undone, and ends what can be redone.
      const recent: Step[] = [];
      for (const step of undoableSteps(steps.newestFirst, { engagementId }, recorder, acts)) {
        recent.push(step);
        if (stepToUndo([step], states)) break;
      }
      const undo = stepToUndo(recent, states);
      const redo = stepToRedo(recent, states);
      return { undo: undo ? read(undo) : null, redo: redo ? read(redo) : null };
    },

    findChange: async (engagementId, operationId) => {
      const row = operation.get(Buffer.from(parse(operationId)), engagementId);
      const found = row && operationOf(row);
      if (!found || !isUnderstood(found)) return undefined;
      const { entityType, entityId, field, kind, body } = found;
      const said = kind === "set" ? { kind, value: JSON.parse(body) as unknown } : { kind };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was recorded as a change; what no longer fits has no row
      return { engagementId, entityType, entityId, field, ...said } as Change;
    },
  };
};

/** What the person at this machine did and may take back, newest first. */
export function* undoableSteps(
  newestFirst: (filter: StepFilter) => Generator<Step, void>,
  filter: StepFilter,
  recorder: Recorder,
  acts: Acts,
): Generator<Step, void> {
  for (const step of newestFirst(filter)) {
    const canBeTakenBack = !isBeginning(step) && !isOfReview(step);
    if (isDoneBy(step, recorder) && !acts.has(step.id) && countDeeds(step) > 0 && canBeTakenBack) {
      yield step;
    }
  }
}
