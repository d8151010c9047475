import { randomUUID } from "node:crypto";
import { canonicalJson } from "../../../src-shared/domain/operations/canonical-bytes.ts";
import {
  nextHybridTime,
  operationIdAt,
  wallMsOf,
} from "../../../src-shared/domain/operations/hybrid-clock.ts";
import {
  bodyLimitBytes,
  firstPreviousHash,
  operationSchemaVersion,
} from "../../../src-shared/domain/operations/operation.ts";
import type { Operation } from "../../../src-shared/domain/operations/operation.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { Clock } from "../../ports.ts";
import type { Watch } from "../../long-work.ts";
import { openCells } from "./cells.ts";
import type { FoundCell } from "./cells.ts";
import type { Connection } from "./connection.ts";
import type { EntityName } from "./entities.ts";
import { createTouched } from "./touched.ts";
import type { Touched } from "./touched.ts";
import { createTurns } from "../../turns.ts";
import type { Machine } from "./machine.ts";
import type { OperationRow } from "./operation-rows.ts";
import { hashOf, rowOf } from "./operation-rows.ts";
import { openProjectedRows } from "./projected-rows.ts";

/** A change of any field, as the log takes it: what a service may say is narrower. */
export interface LoggedChange {
  readonly engagementId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly field: string;
  readonly kind: "set" | "tombstone";
  readonly value?: unknown;
  readonly importId?: string;
  readonly actorId?: string;
  readonly saidAt?: string;
  readonly beside?: true;
  /** The operations it replaces, where those are not simply all that stand. */
  readonly parents?: readonly string[];
}

export interface OperationLog {
  /** Call when a transaction begins: what it records is one step, which is undone as one. */
  readonly beginStep: () => void;
  /** Records changes inside the transaction under way, and projects them. The answer is when. */
  readonly append: (
    changes: readonly LoggedChange[],
    watch?: Watch,
  ) => Promise<{ readonly recordedAt: string }>;
  /** Call after a rollback: what was remembered of the end of the log is no longer so. */
  readonly forget: () => void;
}

interface LogEnd {
  lseq: number;
  cell: number;
  sequence: number;
  previousHash: string;
  hlc: string | undefined;
}

/** How many changes there are between two words about how far it is. */
const progressEvery = 500;

/** The writing end of the log: numbers, times, chains, hashes, and what follows from each operation. */
export const openOperationLog = (db: Connection, machine: Machine, clock: Clock): OperationLog => {
  const cells = openCells(db);
  const projectEntity = openProjectedRows(db);
  const insert = db.prepare<OperationRow>(`
    INSERT INTO op VALUES (:lseq, :op_id, :cell, :engagement_id, :device, :epoch, :sequence, :actor_id,
      :entity_type, :entity_id, :field, :kind, :hlc, :wall_ms, :time_zone_minutes, :said_at, :import_id,
      :parents, :schema_version, :body, :previous_hash, :hash, :origin, :clock_suspect)`);
  const readEnd = openLogEnd(db, machine);
  let end: LogEnd | undefined;
  let isNewStep = true;
  let stepMs = 0;

  /** Each step has a millisecond of the hybrid clock to itself (decision 0010). */
  const nextTime = (last: string | undefined, now: number): string => {
    if (isNewStep) stepMs = Math.max(now, last === undefined ? 0 : wallMsOf(last) + 1);
    isNewStep = false;
    return nextHybridTime(last, stepMs, machine.device);
  };

  const parentsOf = (change: LoggedChange, found: FoundCell | undefined): readonly string[] => {
    if (!found || change.beside) return [];
    return (change.parents ?? cells.headsOf(found.id)).toSorted();
  };

  const record = (change: LoggedChange, touched: Touched, now: Date): void => {
    end ??= readEnd();
    const { engagementId, entityType, entityId, field, kind } = change;
    const name = { engagementId, entityType, entityId, field };
    const body = kind === "set" ? canonicalJson(change.value) : "null";
    if (Buffer.byteLength(body) > bodyLimitBytes) {
      throw problem("change.tooLarge", { limitKib: bodyLimitBytes / 1024 });
    }
    // Of a thing that was new to the log a moment ago, no other cell is on the disk.
    const found = touched.mayHave(field) ? cells.find(name) : undefined;
    const cell = found?.id ?? end.cell + 1;
    end.hlc = nextTime(end.hlc, now.getTime());
    const operation: Operation = {
      ...name,
      opId: operationIdAt(end.hlc, randomUUID()),
      device: machine.device,
      epoch: machine.epoch,
      sequence: end.sequence + 1,
      actorId: change.actorId ?? machine.personId,
      kind,
      hlc: end.hlc,
      wallMs: now.getTime(),
      // JavaScript counts the other way round: minutes to add to local time.
      timeZoneMinutes: 0 - now.getTimezoneOffset(),
      saidAt: change.saidAt ?? null,
      importId: change.importId ?? null,
      parents: parentsOf(change, found),
      schemaVersion: operationSchemaVersion,
      body,
      previousHash: end.previousHash,
    };
    const hash = hashOf(operation);
    const lseq = end.lseq + 1;
    insert.run(rowOf(operation, { lseq, cell, hash, origin: "local", clock_suspect: 0 }));
    touched.note(operation);
    if (found) cells.admit(found, { ...operation, lseq });
    else cells.begin(cell, name, lseq);
    end.cell = Math.max(end.cell, cell);
    end.lseq = lseq;
    end.sequence = operation.sequence;
    end.previousHash = hash.toString("hex");
  };

  const touch = (things: Map<string, Touched>, change: EntityName): Touched => {
    const key = `${change.engagementId} ${change.entityType} ${change.entityId}`;
    const known = things.get(key);
    if (known) return known;
    const { engagementId, entityType, entityId } = change;
    const name = { engagementId, entityType, entityId };
    const touched = createTouched(name, !cells.hasAny(name));
    things.set(key, touched);
    return touched;
  };

  return {
    beginStep: () => {
      isNewStep = true;
    },

    append: async (changes, { signal, onProgress } = {}) => {
      const now = clock.now();
      const takeTurns = createTurns(signal);
      const things = new Map<string, Touched>();
      const steps = 2 * changes.length;
      let done = 0;
      /** What is recorded comes first and is projected after it, so that a thing is projected once. */
      const move = async (): Promise<void> => {
        done += 1;
        if (done % progressEvery === 0) onProgress?.(done / steps);
        await takeTurns();
      };
      for (const change of changes) {
        const touched = touch(things, change);
        record(change, touched, now);
        // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
        await move();
      }
      for (const thing of things.values()) {
        projectEntity(thing.name, thing.fresh());
        // oxlint-disable-next-line no-await-in-loop -- as above
        await move();
      }
      return { recordedAt: now.toISOString() };
    },

    forget: () => {
      end = undefined;
    },
  };
};

const openLogEnd = (db: Connection, machine: Machine): (() => LogEnd) => {
  const lastArrival = db.prepare<[], { lseq: number; hlc: string }>(
    "SELECT lseq, hlc FROM op ORDER BY lseq DESC LIMIT 1",
  );
  const lastCell = db.prepare<[], number | null>("SELECT max(id) FROM cell").pluck();
  const lastOfChain = db.prepare<[Buffer, number], { sequence: number; hash: Buffer; hlc: string }>(
    "SELECT sequence, hash, hlc FROM op WHERE device = ? AND epoch = ? ORDER BY sequence DESC LIMIT 1",
  );
  return () => {
    const own = lastOfChain.get(Buffer.from(machine.device, "hex"), machine.epoch);
    const last = lastArrival.get();
    // A restored copy begins a chain of its own, and its clock goes on from what it holds.
    const clocks = [own?.hlc, last?.hlc].filter((time) => time !== undefined);
    return {
      lseq: last?.lseq ?? 0,
      cell: lastCell.get() ?? 0,
      sequence: own?.sequence ?? 0,
      previousHash: own?.hash.toString("hex") ?? firstPreviousHash,
      hlc: clocks.toSorted().at(-1),
    };
  };
};
