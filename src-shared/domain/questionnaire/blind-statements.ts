/** One recorded statement of one cell, with those that its author saw and replaced. */
export interface RecordedOperation {
  readonly opId: string;
  readonly actorId: string;
  readonly parents: readonly string[];
  /** Orders operations in time. */
  readonly hlc: string;
}

/**
 * Of all that was ever recorded in one cell, what each person said without having seen what another had
 * recorded: the last of their own statements that replaces, at any distance, only their own. It survives
 * that somebody settled the difference later. A person who only ever answered after another is left out.
 */
export const blindStatements = <Op extends RecordedOperation>(operations: readonly Op[]): readonly Op[] => {
  const byId = new Map(operations.map((operation) => [operation.opId, operation]));
  const isBlind = (operation: Op): boolean => {
    const seen = new Set<string>([operation.opId]);
    for (const id of seen) {
      const ancestor = byId.get(id);
      if (ancestor && ancestor.actorId !== operation.actorId) return false;
      for (const parent of ancestor?.parents ?? []) seen.add(parent);
    }
    return true;
  };
  const lastByActor = new Map<string, Op>();
  for (const operation of operations.toSorted((one, other) => (one.hlc < other.hlc ? -1 : 1))) {
    if (isBlind(operation)) lastByActor.set(operation.actorId, operation);
  }
  return [...lastByActor.values()];
};
