import type { Archetype } from "../../contract/archetypes.ts";
import type { ApplicationId } from "../../contract/ids.ts";

type Group = Pick<Archetype, "id" | "applicationIds">;

/** The archetype each application belongs to: one at most, so of several that name it the first by id counts. */
export const archetypeByApplication = <One extends Group>(
  archetypes: readonly One[],
): ReadonlyMap<ApplicationId, One> => {
  const byApplication = new Map<ApplicationId, One>();
  for (const archetype of archetypes.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    for (const id of archetype.applicationIds) {
      if (!byApplication.has(id)) byApplication.set(id, archetype);
    }
  }
  return byApplication;
};

interface Said {
  readonly questionId: string;
  /** Undefined where only a note or a flag was recorded: then nothing of the group is overridden. */
  readonly statement: object | undefined;
}

/** What an application takes from its group: statements on questions about which it has none of its own. */
export const inheritedAnswers = <Answer extends Said>(
  own: readonly Said[],
  ofArchetype: readonly Answer[],
): readonly Answer[] => {
  if (ofArchetype.length === 0) return ofArchetype;
  const overridden = new Set(own.filter(({ statement }) => statement).map(({ questionId }) => questionId));
  return ofArchetype.filter(({ questionId, statement }) => statement && !overridden.has(questionId));
};
