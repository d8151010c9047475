import type { Dependency } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { moveGroups } from "../../../src-shared/domain/waves/move-groups.ts";
import type { Pair } from "../../../src-shared/domain/waves/wave-input.ts";
import type { WaveView } from "./use-waves.ts";

interface GroupNode {
  /** Its first member stands for it. */
  readonly id: ApplicationId;
  readonly memberIds: readonly ApplicationId[];
  readonly wave: number;
  readonly effort: number;
}

interface Groups {
  readonly nodes: readonly GroupNode[];
  /** Between groups, one for each pair. */
  readonly edges: readonly Dependency[];
}

/** The groups that the plan moves as one, and which needs which. */
export const groupsOf = (
  { waves, efforts, idOf }: Pick<WaveView, "waves" | "efforts" | "idOf">,
  dependencies: readonly Dependency[],
): Groups => {
  const waveById = new Map(waves.flatMap(({ ids, number }) => ids.map((id) => [id, number] as const)));
  const between = dependencies.filter(({ fromId, toId }) => waveById.has(fromId) && waveById.has(toId));
  const pairs = (coupling: Dependency["coupling"]): readonly Pair[] =>
    between.filter((one) => one.coupling === coupling).map(({ fromId, toId }): Pair => [fromId, toId]);
  const things = [...waveById.keys()].map((id) => ({ ...anyThing, id, effort: efforts[id] ?? 0 }));
  const nodes = moveGroups({ things, together: pairs("hard"), needs: pairs("soft"), traffic: [], rules })
    .flatMap(({ members, effort }): readonly GroupNode[] => {
      const memberIds = members.flatMap(({ id }) => idOf(id) ?? []);
      const [id] = memberIds;
      return id === undefined ? [] : [{ id, memberIds, wave: waveById.get(id) ?? 0, effort }];
    })
    .toSorted((one, other) => one.wave - other.wave);
  const groupById = new Map(nodes.flatMap(({ id, memberIds }) => memberIds.map((one) => [one, id] as const)));
  const edgeByPair = new Map<string, Dependency>();
  for (const dependency of between) {
    const [fromId, toId] = [groupById.get(dependency.fromId), groupById.get(dependency.toId)];
    if (!fromId || !toId || fromId === toId) continue;
    edgeByPair.set(`${fromId} ${toId}`, { ...dependency, fromId, toId });
  }
  return { nodes, edges: [...edgeByPair.values()] };
};

/** Which things go together does not depend on these. */
const anyThing = { environment: null, criticality: null, servers: 0, priority: 0, deadline: null } as const;
const rules = { capacity: 1, learningServers: 1, weeksPerWave: 1, starts: null, freezes: [] };
