import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Complaint, InventoryChange } from "../../src-shared/contract/inventory.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import type { ParsedInventory, Reader } from "../ports.ts";
import { importedDependencyId } from "./import-ids.ts";
import type { Plan } from "./plan-sources.ts";

/** Dependencies that a file names and the engagement does not have yet; a file never takes one away. */
export const planDependencies = async (
  reader: Reader,
  engagementId: EngagementId,
  { dependencies }: ParsedInventory,
  applicationByKey: ReadonlyMap<string, ApplicationId>,
): Promise<Plan> => {
  const seen = new Set(
    (await reader.listDependencies(engagementId)).map(({ fromId, toId }) => `${fromId} ${toId}`),
  );
  const changes: Change[] = [];
  const described: InventoryChange[] = [];
  const complaints: Complaint[] = [];
  let unchanged = 0;
  for (const { sheet, row, fromKey, toKey } of dependencies) {
    const [fromId, toId] = [applicationByKey.get(fromKey), applicationByKey.get(toKey)];
    if (!fromId || !toId) {
      complaints.push({ sheet, row, column: null, message: unknownApplication(fromId ? toKey : fromKey) });
    } else if (seen.has(`${fromId} ${toId}`)) unchanged += 1;
    else {
      seen.add(`${fromId} ${toId}`);
      described.push({ kind: "added", noun: "dependency", name: `${fromKey} → ${toKey}`, differences: [] });
      changes.push({
        engagementId,
        entityType: "dependency",
        entityId: importedDependencyId(engagementId, fromId, toId),
        field: "profile",
        kind: "set",
        // Such files don't say how tightly; taking it as hard keeps applications that may need each other together.
        value: { fromId, toId, coupling: "hard", protocol: { en: "", fr: "" }, toleratedLatencyMs: null },
      });
    }
  }
  return {
    created: changes.length,
    updated: 0,
    unchanged,
    vanished: 0,
    changes,
    described,
    complaints,
    warnings: [],
  };
};

const unknownApplication = (name: string) => ({
  en: `Neither the file nor the engagement has an application “${name}”: the dependency was left out.`,
  fr: `Ni le fichier ni la mission ne comporte d’application « ${name} » : la dépendance a été laissée de côté.`,
});
