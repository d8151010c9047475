import type { Archetype } from "../../../src-shared/contract/archetypes.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";

interface Archetypes {
  readonly error: Error | null;
  /** They leave the archetypes they were in: an application belongs to one. */
  readonly put: (archetype: Archetype, ids: readonly ApplicationId[]) => void;
  readonly release: (ids: readonly ApplicationId[]) => void;
  readonly rename: (archetype: Archetype, name: string) => void;
  /** The answers given for it stay in the history, and count for nobody. */
  readonly remove: (archetype: Archetype) => void;
}

export const useArchetypes = (archetypes: readonly Archetype[]): Archetypes => {
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("archetypes.record");
  const deletion = useProcedureMutation("archetypes.delete");
  const save = (archetype: Archetype): void => {
    record.mutate({ engagementId, archetype });
  };
  const release = (ids: readonly ApplicationId[], kept?: Archetype): void => {
    const leaving = new Set<string>(ids);
    for (const archetype of archetypes) {
      if (archetype.id === kept?.id || !archetype.applicationIds.some((id) => leaving.has(id))) continue;
      save({ ...archetype, applicationIds: archetype.applicationIds.filter((id) => !leaving.has(id)) });
    }
  };
  return {
    error: record.error ?? deletion.error,
    put: (archetype, ids) => {
      release(ids, archetype);
      save({ ...archetype, applicationIds: [...new Set([...archetype.applicationIds, ...ids])] });
    },
    release,
    rename: (archetype, name) => {
      save({ ...archetype, name });
    },
    remove: ({ id }) => {
      deletion.mutate({ engagementId, id });
    },
  };
};
