import { z } from "zod";
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

/** What an undo or redo did, as its own step says of another one; `kept`: nothing of it could be undone. */
export const StepState = z.enum(["undone", "redone", "kept"]);
export type StepState = z.output<typeof StepState>;

/** By the id of a step that undid or redid another: which one, and what it did to it. */
export type Acts = ReadonlyMap<string, { readonly state: StepState; readonly stepId: string }>;

/** One value that an undo or redo says again, in the name of who said it and for the import that brought it. */
export interface Restored {
  readonly kind: "set" | "tombstone";
  readonly value?: unknown;
  readonly actorId?: string;
  readonly saidAt?: string;
  readonly importId?: string;
  readonly parents: readonly string[];
}

/**
 * The step an operation belongs to: all that one call changed. The log gives each call of a device a
 * millisecond of the hybrid clock to itself (decision 0010), so the operation's own time names it.
 */
export const stepOf = (hlc: string): string => `${hlc.slice(0, 12)}-${hlc.slice(18)}`;

/**
 * How to take a step back, or to do it again, in one cell, given all operations of the cell: every value
 * that stood before (or after) it. Undefined where something else stands there now than the step left
 * (or found): what others said since stays.
 */
export const restoreIn = (
  operations: readonly Recorded[],
  stepId: string,
  direction: "undo" | "redo",
  acts: Acts,
): readonly Restored[] | undefined => {
  const understood = operations.filter(isUnderstood);
  const cell = createCell(understood, acts);
  const [from, to] =
    direction === "undo"
      ? [cell.after(stepId), cell.before(stepId)]
      : [cell.before(stepId), cell.after(stepId)];
  const heads = headsOf(understood).map(({ opId }) => opId);
  if (!areSame(cell.meaningOf(heads), from)) return undefined;
  const again = understood.filter(({ opId }) => to.has(opId)).toSorted(byPrecedence);
  if (again.length === 0) return [{ kind: "tombstone", parents: heads }];
  // The last one recorded is shown first, so what was shown first is said last.
  return again.toReversed().map((operation) => sayAgain(operation, heads));
};

const sayAgain = (operation: Recorded, parents: readonly string[]): Restored => {
  const { actorId, importId } = operation;
  const said = {
    actorId,
    saidAt: instantOf(operation),
    parents,
    ...(importId !== null && { importId }),
  };
  return operation.kind === "set"
    ? { kind: "set", value: valueOf(operation), ...said }
    : { kind: "tombstone", ...said };
};

/** One cell, seen through undos: an operation that undid or redid means what it brought back. */
const createCell = (operations: readonly Recorded[], acts: Acts) => {
  const operationById = new Map(operations.map((operation) => [operation.opId, operation]));
  const known = new Map<string, ReadonlySet<string>>();

  const ofStep = (stepId: string): readonly Recorded[] =>
    operations.filter(({ hlc }) => stepOf(hlc) === stepId);

  const meaningOf = (ids: readonly string[]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => [...meaning(id)]));

  const before = (stepId: string): ReadonlySet<string> => {
    const own = new Set(ofStep(stepId).map(({ opId }) => opId));
    return meaningOf(
      ofStep(stepId)
        .flatMap(({ parents }) => parents)
        .filter((id) => !own.has(id)),
    );
  };

  const after = (stepId: string): ReadonlySet<string> =>
    meaningOf(headsOf(ofStep(stepId)).map(({ opId }) => opId));

  const meaning = (id: string): ReadonlySet<string> => {
    const found = known.get(id);
    if (found) return found;
    known.set(id, new Set([id]));
    const operation = operationById.get(id);
    const act = operation && acts.get(stepOf(operation.hlc));
    if (act?.state === "undone") known.set(id, before(act.stepId));
    if (act?.state === "redone") known.set(id, after(act.stepId));
    return known.get(id) ?? new Set([id]);
  };

  return { meaningOf, before, after };
};

const areSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));
