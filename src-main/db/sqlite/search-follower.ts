import { project } from "../../../src-shared/domain/operations/project.ts";
import { Problem } from "../../../src-shared/rpc/problems.ts";
import { createTurns } from "../../turns.ts";
import type { Connection } from "./connection.ts";
import type { EntityName } from "./entities.ts";
import { openEntities } from "./entities.ts";
import type { Machine } from "./machine.ts";
import { openSearchIndex } from "./search-index.ts";
import type { Transact } from "./transactions.ts";

export interface SearchFollower {
  /** Call after each commit: the index follows a moment later. */
  readonly afterCommit: () => void;
  /** Resolves when all that was committed before the call can be found. */
  readonly catchUp: () => Promise<void>;
  /** Call inside a transaction that made the whole index anew. */
  readonly markRebuilt: () => void;
  readonly stop: () => void;
}

interface FollowerDeps {
  /** The writing connection, whose transactions follow one another. */
  readonly writing: Connection;
  /** Sees only what was committed. */
  readonly reading: Connection;
  readonly machine: Pick<Machine, "searched" | "markSearched">;
  readonly transact: Transact;
}

/** Several answers typed in a row are indexed together. */
const quietMs = 200;
/** After so many operations, whoever wants to write comes first. */
const operationsAtATime = 1_000;

/**
 * The search index follows what was committed, in transactions of its own: it is a third of the pages that an
 * answer touches, and nobody searches for what was typed this instant (decision 0020). The machine remembers
 * how far it came, so what a dying program left out is made up for when the store is opened.
 */
export const createSearchFollower = ({
  writing,
  reading,
  machine,
  transact,
}: FollowerDeps): SearchFollower => {
  const lastCommitted = reading.prepare<[], number>("SELECT coalesce(max(lseq), 0) FROM op").pluck();
  const lastSearched = reading.prepare<[], number>("SELECT searched FROM machine").pluck();
  const lastWritten = writing.prepare<[], number>("SELECT coalesce(max(lseq), 0) FROM op").pluck();
  const touchedBetween = writing.prepare<[number, number], EntityName>(`
    SELECT DISTINCT engagement_id AS engagementId, entity_type AS entityType, entity_id AS entityId
    FROM op WHERE lseq > ? AND lseq <= ?`);
  const readEntity = openEntities(writing);
  const index = openSearchIndex(writing);
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  const follow = async (): Promise<void> => {
    const takeTurns = createTurns(stopping.signal);
    const from = machine.searched();
    const to = Math.min(from + operationsAtATime, lastWritten.get() ?? 0);
    for (const name of touchedBetween.all(from, to)) {
      const entity = readEntity(name);
      index({ entity, rows: project(name.entityType, entity) });
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await takeTurns();
    }
    machine.markSearched(to);
  };

  const catchUp = async (): Promise<void> => {
    const wanted = lastCommitted.get() ?? 0;
    try {
      while ((lastSearched.get() ?? 0) < wanted) {
        // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
        await transact(follow);
      }
    } catch (error) {
      // What is indexed can still be found; the next commit or search, or the next start, tries again.
      if (stopping.signal.aborted) return;
      if (!(error instanceof Problem && error.code === "store.full")) throw error;
    }
  };

  return {
    afterCommit: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void catchUp();
      }, quietMs).unref();
    },
    catchUp,
    markRebuilt: () => {
      machine.markSearched(lastWritten.get() ?? 0);
    },
    stop: () => {
      clearTimeout(timer);
      stopping.abort();
    },
  };
};
