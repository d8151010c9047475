/** Before the id of an archetype, where it is the subject of an answer. */
export const archetypePrefix = "archetype:";

/** Whether an entity id is that of an answer about an archetype. */
export const isAboutArchetype = (entityId: string): boolean => entityId.startsWith(archetypePrefix);
