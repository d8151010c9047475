import { drizzle } from "drizzle-orm/better-sqlite3";
import type { EngagementId, ImportId } from "../../../src-shared/contract/ids.ts";
import { isUnderstood } from "../../../src-shared/domain/operations/operation.ts";
import { reversalOf } from "../../../src-shared/domain/operations/undo-import.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { Reader, Writer } from "../../ports.ts";
import { createTurns } from "../../turns.ts";
import type { CellName } from "./cells.ts";
import type { Connection } from "./connection.ts";
import type { Recorder } from "./history/steps.ts";
import { createHistoryWriter } from "./history/writer.ts";
import type { LoggedChange, OperationLog } from "./operation-log.ts";
import type { OperationRow } from "./operation-rows.ts";
import { operationOf } from "./operation-rows.ts";
import { createDraftWriter } from "./repositories/drafts.ts";

/** The writer that exists while a transaction is under way. */
export const createWriter = (
  db: Connection,
  reader: Reader,
  log: OperationLog,
  recorder: Recorder,
): Writer => {
  const standingFields = db
    .prepare<Omit<CellName, "field">, string>(
      `SELECT cell.field FROM cell JOIN op ON op.lseq = cell.winner
      WHERE cell.engagement_id = :engagementId AND cell.entity_type = :entityType
        AND cell.entity_id = :entityId AND op.kind = 'set'
      ORDER BY cell.field`,
    )
    .pluck();
  const saveSettings = db.prepare<[string]>("UPDATE machine SET settings = ?");
  const findReversals = openReversals(db);

  return {
    ...reader,
    ...createHistoryWriter(db, log, recorder),
    ...createDraftWriter(drizzle(db)),
    append: async (changes, watch) => await log.append(changes, watch),

    stands: async (engagementId, entityType, entityId) =>
      standingFields.get({ engagementId, entityType, entityId }) !== undefined,

    remove: async (engagementId, entityType, entityId) => {
      const name = { engagementId, entityType, entityId };
      return await log.append(
        standingFields.all(name).map((field) => ({ ...name, field, kind: "tombstone" })),
      );
    },

    undoImport: async (engagementId, importId, watch) => {
      const record = (await reader.listImports(engagementId)).find(({ id }) => id === importId);
      if (!record) throw problem("import.unknown", { importId });
      const reversals = await findReversals(engagementId, importId, watch?.signal);
      const { recordedAt } = await log.append(reversals, watch);
      if (record.undoneAt !== null) return { recordedAt };
      const { id: _, importedAt: __, ...profile } = record;
      return await log.append([
        {
          engagementId,
          entityType: "import",
          entityId: importId,
          field: "profile",
          kind: "set",
          value: { ...profile, undoneAt: recordedAt },
        },
      ]);
    },

    saveSettings: async (settings) => {
      saveSettings.run(JSON.stringify(settings));
    },
  };
};

/** What takes back an import, cell by cell; its own record stays. */
const openReversals = (
  db: Connection,
): ((engagementId: EngagementId, importId: ImportId, signal?: AbortSignal) => Promise<LoggedChange[]>) => {
  const cellsOfImport = db
    .prepare<[string, string], number>(
      `SELECT DISTINCT cell FROM op
      WHERE import_id = ? AND engagement_id = ? AND entity_type <> 'import' ORDER BY cell`,
    )
    .pluck();
  const operationsOfCell = db.prepare<[number], OperationRow>(
    "SELECT * FROM op WHERE cell = ? ORDER BY lseq",
  );

  return async (engagementId, importId, signal) => {
    const takeTurns = createTurns(signal);
    const reversals: LoggedChange[] = [];
    for (const cell of cellsOfImport.all(importId, engagementId)) {
      const operations = operationsOfCell.all(cell).map(operationOf);
      const reversal = reversalOf(operations, importId);
      const first = operations.find(isUnderstood);
      if (reversal && first) {
        const { entityType, entityId, field } = first;
        reversals.push({ ...reversal, engagementId, entityType, entityId, field });
      }
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await takeTurns();
    }
    return reversals;
  };
};
