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

/** What one source says of a thing, when `facts` is what it can say. Made once: schemas are costly. */
export const sourced = <Facts>(facts: ZodType<Facts>) => z.object({ facts, vanished: z.boolean() });

/** The name of the cell that keeps what one source says. */
export const fieldOfSource = (source: string): string => `${prefix}${source}`;

/**
 * What each import said, weakest first: sources that no longer have the thing, then the others, each by
 * name, so that importing one of them again does not change which one is heard.
 */
export const readSources = <Facts>(
  entity: Entity,
  schema: ZodType<Pick<Sourced<Facts>, "facts" | "vanished">>,
): readonly Sourced<Facts>[] =>
  [...entity.cellByField.keys()]
    .filter((field) => field.startsWith(prefix))
    .flatMap((field) => {
      const read = schema.safeParse(shownValue(entity, field));
      return read.success ? [{ source: field.slice(prefix.length), ...read.data }] : [];
    })
    .toSorted(
      (one, other) => Number(other.vanished) - Number(one.vanished) || (one.source < other.source ? -1 : 1),
    );
