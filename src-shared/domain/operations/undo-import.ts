import { instantOf, valueOf } from "./entity.ts";
import { byPrecedence, headsOf } from "./heads.ts";
import type { Operation } from "./operation.ts";
import { isUnderstood } from "./operation.ts";

type Recorded = Pick<
  Operation,
  | "opId"
  | "parents"
  | "importId"
  | "hlc"
  | "kind"
  | "body"
  | "schemaVersion"
  | "actorId"
  | "wallMs"
  | "saidAt"
>;

/** What takes an import's word back in one cell: the value before it, in the name of who said that. */
export interface Reversal {
  readonly kind: "set" | "tombstone";
  readonly value?: unknown;
  readonly actorId?: string;
  readonly saidAt?: string;
  readonly parents: readonly string[];
}

/**
 * How to undo an import in one cell, given all operations of the cell. Undefined when nothing of the
 * import stands there any more, because somebody has changed it since: later edits stay.
 */
export const reversalOf = (operations: readonly Recorded[], importId: string): Reversal | undefined => {
  const understood = operations.filter(isUnderstood);
  const heads = headsOf(understood);
  const imported = heads.filter((head) => head.importId === importId);
  if (imported.length === 0) return undefined;
  const parents = imported.map(({ opId }) => opId);
  const beside = heads.filter((head) => head.importId !== importId);
  // Saying again what stands beside it leaves neither a new value nor a new conflict.
  const restored = (beside.length > 0 ? beside : replacedBy(imported, understood, importId)).toSorted(
    byPrecedence,
  )[0];
  if (!restored || restored.kind === "tombstone") return { kind: "tombstone", parents };
  const { actorId } = restored;
  return { kind: "set", value: valueOf(restored), actorId, saidAt: instantOf(restored), parents };
};

/** What stood before the import wrote, however often it wrote. */
const replacedBy = (
  imported: readonly Recorded[],
  operations: readonly Recorded[],
  importId: string,
): readonly Recorded[] => {
  const operationById = new Map(operations.map((operation) => [operation.opId, operation]));
  const found = new Map<string, Recorded>();
  const pending = imported.flatMap(({ parents }) => parents);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const parent = operationById.get(id);
    if (!parent || found.has(id)) continue;
    if (parent.importId === importId) pending.push(...parent.parents);
    else found.set(id, parent);
  }
  return [...found.values()];
};
