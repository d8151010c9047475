import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import type { LocalPerson, Reader, Writer } from "../ports.ts";
import type { Watch } from "../long-work.ts";

/** Appends what the person at this machine does; an engagement that did not know them learns who they are. */
export const appendAs = async (
  person: LocalPerson,
  writer: Writer,
  engagementId: EngagementId,
  changes: readonly Change[],
  watch?: Watch,
): Promise<{ readonly recordedAt: string }> =>
  await writer.append([...(await introducePerson(writer, engagementId, person)), ...changes], watch);

/**
 * The change that makes the person at this machine known to an engagement, so that what they record
 * carries a name there and after it was synced. None when the engagement knows them under that name.
 */
const introducePerson = async (
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
