interface Link {
  readonly fromId: string;
  readonly toId: string;
}

/**
 * Circles among things that need each other, one for each group that nothing can be taken out of: the
 * shortest way round from its first member, which is not repeated at the end.
 */
export const findCycles = (links: readonly Link[]): readonly (readonly string[])[] => {
  const targets = new Map<string, string[]>();
  for (const { fromId, toId } of links) targets.set(fromId, [...(targets.get(fromId) ?? []), toId]);
  const settled = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of targets.keys()) {
    if (settled.has(start)) continue;
    const cycle = wayRound(start, targets);
    if (!cycle) continue;
    cycles.push(cycle);
    // What reaches the start and is reached from it belongs to the same group.
    const backwards = new Map<string, string[]>();
    for (const { fromId, toId } of links) backwards.set(toId, [...(backwards.get(toId) ?? []), fromId]);
    const before = reachedFrom(start, backwards);
    for (const one of reachedFrom(start, targets)) if (before.has(one)) settled.add(one);
  }
  return cycles;
};

const wayRound = (
  start: string,
  targets: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined => {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const one of waiting) {
    for (const next of targets.get(one) ?? []) {
      if (next === start) return pathTo(one, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, one);
      waiting.push(next);
    }
  }
  return undefined;
};

const pathTo = (end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] => {
  const path: string[] = [];
  for (let one: string | undefined = end; one !== undefined; one = cameFrom.get(one)) path.unshift(one);
  return path;
};

const reachedFrom = (start: string, targets: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const reached = new Set([start]);
  for (const one of reached) for (const next of targets.get(one) ?? []) reached.add(next);
  return reached;
};
