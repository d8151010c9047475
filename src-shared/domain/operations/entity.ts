import type { Contender } from "./heads.ts";
import type { Operation } from "./operation.ts";

/** A value that stands in a cell, with who said it. */
export interface Head extends Contender, Pick<Operation, "actorId" | "wallMs" | "saidAt"> {}

/** One cell: what stands in it, in the order of precedence, and how it began. */
export interface Cell {
  readonly heads: readonly Head[];
  /** Who recorded the first operation of the cell, and when. */
  readonly first: Pick<Operation, "actorId" | "wallMs" | "saidAt">;
}

/** Everything that stands about one thing. */
export interface Entity {
  readonly engagementId: string;
  readonly id: string;
  readonly cellByField: ReadonlyMap<string, Cell>;
}

/** The value shown of a cell; undefined when it was never set or was taken away. */
export const shownValue = (entity: Entity, field: string): unknown => {
  const shown = entity.cellByField.get(field)?.heads[0];
  return shown ? valueOf(shown) : undefined;
};

/** What a head says; undefined for a tombstone. */
export const valueOf = ({ kind, body }: Pick<Head, "kind" | "body">): unknown =>
  kind === "set" ? JSON.parse(body) : undefined;

/** When something was said, as people read it: an instant in UTC. */
export const instantOf = ({ saidAt, wallMs }: Pick<Operation, "saidAt" | "wallMs">): string =>
  saidAt ?? new Date(wallMs).toISOString();
