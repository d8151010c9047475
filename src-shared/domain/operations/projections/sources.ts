import { z } from "zod";
import type { ZodType } from "zod";
import type { Entity } from "../entity.ts";
import { shownValue } from "../entity.ts";

interface Sourced<Facts> {
  readonly source: string;
  readonly facts: Facts;
  readonly vanished: boolean;
}

const prefix = "facts/";

/** The name of the cell that keeps what one source says. */
export const fieldOfSource = (source: string): string => `${prefix}${source}`;

/**
 * What each import said, weakest first: sources that no longer have the thing, then the others, each by
 * name, so that importing one of them again does not change which one is heard.
 */
export const readSources = <Facts>(entity: Entity, schema: ZodType<Facts>): readonly Sourced<Facts>[] => {
  const shape = z.object({ facts: schema, vanished: z.boolean() });
  return [...entity.cellByField.keys()]
    .filter((field) => field.startsWith(prefix))
    .flatMap((field) => {
      const read = shape.safeParse(shownValue(entity, field));
      return read.success ? [{ source: field.slice(prefix.length), ...read.data }] : [];
    })
    .toSorted(
      (one, other) =>
        Number(other.vanished) - Number(one.vanished) || (one.source < other.source ? -1 : 1),
    );
};
