import type { Operation } from "./operation.ts";

type Lineage = Pick<Operation, "opId" | "parents">;

/** An operation as far as choosing between values needs it. */
export type Contender = Pick<Operation, "opId" | "hlc" | "kind" | "body">;

/**
 * The operations of one cell that no other operation of the cell replaces. It depends on the set alone,
 * not on the order of arrival, on copies, or on parents that never arrived.
 */
export const headsOf = <Op extends Lineage>(operations: readonly Op[]): readonly Op[] => {
  const replaced = new Set(operations.flatMap(({ parents }) => parents));
  const seen = new Set<string>();
  return operations.filter(({ opId }) => {
    if (replaced.has(opId) || seen.has(opId)) return false;
    seen.add(opId);
    return true;
  });
};

/**
 * Heads in the order in which they are shown: values before tombstones, since an edit made beside a
 * deletion stays visible, then the highest hybrid time, then the operation id.
 */
export const byPrecedence = (one: Contender, other: Contender): number =>
  Number(one.kind === "tombstone") - Number(other.kind === "tombstone") ||
  descending(one.hlc, other.hlc) ||
  descending(one.opId, other.opId);

/** How many different values stand; more than one is a conflict that a person settles. */
export const countValues = (heads: readonly Contender[]): number =>
  new Set(heads.map(({ kind, body }) => `${kind}\n${body}`)).size;

const descending = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? 1 : -1;
};
