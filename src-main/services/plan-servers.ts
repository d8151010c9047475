import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { ServerFacts } from "../../src-shared/contract/inventory.ts";
import type { ParsedInventory } from "../ports.ts";
import { differencesOf } from "../../src-shared/domain/inventory/compare-inventory.ts";
import { plainName, uniqueByName } from "../../src-shared/domain/inventory/plain-name.ts";
import type { Reader } from "../ports.ts";
import { importedServerId } from "./import-ids.ts";
import { planSources } from "./plan-sources.ts";
import type { Plan } from "./plan-sources.ts";

/** What a file says about servers, against what its sources said before. */
export const planServers = async (
  reader: Reader,
  engagementId: EngagementId,
  parsed: ParsedInventory,
): Promise<Plan> => {
  const sameServer = await recogniseServers(reader, engagementId, parsed);
  return await planSources<ServerFacts, string>({
    noun: "server",
    parsed,
    rows: parsed.servers,
    listKnown: async (source) => await reader.listImportedServers(engagementId, source),
    recognise: ({ facts }) => sameServer(facts),
    newId: ({ source, key }) => importedServerId(engagementId, source, key),
    change: (entityId, source, value) => ({
      engagementId,
      entityType: "server",
      entityId,
      field: `facts/${source}`,
      kind: "set",
      value,
    }),
  });
};

/**
 * A client's list and RVTools tell of the same machines, under the same names: whichever comes second adds
 * to what is there. Names that occur twice decide nothing, nor do those of two vCenters, where machines
 * that stand in for each other are called the same.
 */
const recogniseServers = async (
  reader: Reader,
  engagementId: EngagementId,
  { format, servers }: ParsedInventory,
): Promise<(facts: ServerFacts) => { readonly id: string; readonly facts: ServerFacts } | undefined> => {
  const listed = [
    ...(await reader.listImportedServers(engagementId, "inventory-csv")),
    ...(await reader.listImportedServers(engagementId, "example")),
  ];
  const ownIds = new Set(listed.map(({ id }) => id));
  const known = await reader.listServers(engagementId);
  const factsById = new Map<string, ServerFacts>(known.map(({ id, facts }) => [id, facts]));
  const candidates =
    format === "rvtools"
      ? // Only what nothing but a list has told of yet.
        listed.filter(({ id, facts }) => differencesOf(facts, factsById.get(id) ?? {}).length === 0)
      : known.filter(({ id }) => !ownIds.has(id));
  const candidateByName = uniqueByName<{ readonly id: string; readonly facts: ServerFacts }>(
    candidates,
    ({ facts }) => facts.name,
  );
  const rowByName = uniqueByName(servers, ({ facts }) => facts.name);
  return (facts) => {
    const name = plainName(facts.name);
    return rowByName.has(name) ? candidateByName.get(name) : undefined;
  };
};
