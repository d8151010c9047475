import { z } from "zod";
import { ApplicationId, ServerId } from "../../../contract/ids.ts";
import { ServerFacts } from "../../../contract/inventory.ts";
import type { Entity } from "../entity.ts";
import { shownValue } from "../entity.ts";
import { readSources, sourced } from "./sources.ts";

const SourcedFacts = sourced(ServerFacts);
const Assignment = z.object({ applicationId: ApplicationId.nullable() });

export interface ServerRow extends ServerFacts {
  readonly id: ServerId;
  /** Whether a person put it somewhere, or (with null) out of any application. */
  readonly assignedByHand: boolean;
  readonly assignedTo: ApplicationId | null;
  /** No source has it any more. */
  readonly vanished: boolean;
}

/** Facts of the imports laid over each other, and the application a person put the machine into. */
export const projectServer = (entity: Entity): ServerRow | null => {
  const id = ServerId.safeParse(entity.id);
  const sources = readSources(entity, SourcedFacts);
  const strongest = sources.at(-1);
  if (!id.success || !strongest) return null;

  const assignment = Assignment.safeParse(shownValue(entity, "assignment"));
  return {
    ...(sources.length === 1 ? strongest.facts : overlaid(sources.map(({ facts }) => facts))),
    id: id.data,
    assignedByHand: assignment.success,
    assignedTo: assignment.success ? assignment.data.applicationId : null,
    vanished: sources.every(({ vanished }) => vanished),
  };
};

/** Where the stronger source does not know something, the weaker one is heard. */
const overlaid = (layers: readonly ServerFacts[]): ServerFacts => {
  const known = layers.map((facts) =>
    Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null)),
  );
  return ServerFacts.parse({
    ...Object.assign({}, layers.at(-1), ...known),
    tags: Object.assign({}, ...layers.map(({ tags }) => tags)),
  });
};
