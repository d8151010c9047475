import type { ZodType } from "zod";
import type { Entity } from "../entity.ts";
import { shownValue } from "../entity.ts";

/**
 * Reads a thing that is one cell, `profile`, plus what the log itself knows of it (at least its id).
 * Null when it is not there, or when it does not fit: then the log keeps it and no table shows it.
 */
export const readProfile = <Row>(
  schema: ZodType<Row>,
  entity: Entity,
  known: Readonly<Record<string, unknown>> = { id: entity.id },
  field = "profile",
): Row | null => {
  const value = shownValue(entity, field);
  if (typeof value !== "object" || value === null) return null;
  const row = schema.safeParse({ ...value, ...known });
  return row.success ? row.data : null;
};
