import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import type { LocalPerson, Reader } from "../ports.ts";

/**
 * The change that makes the person at this machine known to an engagement, so that what they record
 * carries a name there and after it was synced. None when the engagement knows them under that name.
 */
export const introducePerson = async (
  reader: Reader,
  engagementId: EngagementId,
  person: LocalPerson,
): Promise<readonly Change[]> => {
  const { personName } = await reader.readSettings();
  const known = (await reader.listPeople(engagementId)).find(({ id }) => id === person.id);
  if (known?.name === personName) return [];
  return [
    {
      engagementId,
      entityType: "person",
      entityId: person.id,
      field: "profile",
      kind: "set",
      value: { name: personName, role: known?.role ?? "consultant", languages: known?.languages ?? [] },
    },
  ];
};
