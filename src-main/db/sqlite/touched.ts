import type { Cell, Entity } from "../../../src-shared/domain/operations/entity.ts";
import type { Operation } from "../../../src-shared/domain/operations/operation.ts";
import type { EntityName } from "./entities.ts";

/** A thing that changes are being recorded of. */
export interface Touched {
  readonly name: EntityName;
  /** Whether the log may have a cell of it under this name. */
  readonly mayHave: (field: string) => boolean;
  readonly note: (operation: Operation) => void;
  /** All that stands about it, where that is only what was just noted; else it has to be read. */
  readonly fresh: () => Entity | undefined;
}

/**
 * An import is thousands of things that are new to the log: what stands about each is what was just said,
 * and reading it back would cost as much as writing it.
 */
export const createTouched = (name: EntityName, isNew: boolean): Touched => {
  const cellByField = new Map<string, Cell>();
  let isSimple = isNew;
  return {
    name,
    mayHave: (field) => !isNew || cellByField.has(field),
    note: (operation) => {
      if (!isSimple) return;
      const { field } = operation;
      // Said twice in one go: which of the two stands is for the log to say.
      if (cellByField.has(field)) isSimple = false;
      else cellByField.set(field, { heads: [operation], first: operation });
    },
    fresh: () => (isSimple ? { engagementId: name.engagementId, id: name.entityId, cellByField } : undefined),
  };
};
