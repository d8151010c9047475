import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { Change, EntityType } from "../../src-shared/domain/operations/change.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { LocalPerson, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface ProfileRecordDeps {
  readonly person: LocalPerson;
  readonly store: Store;
}

/** A change that says all there is to say of a thing, as one cell. */
type ProfileChange = Extract<Change, { readonly field: "profile"; readonly kind: "set" }>;
type WholeThing = ProfileChange extends infer One
  ? One extends ProfileChange
    ? Pick<One, "entityType" | "entityId" | "value">
    : never
  : never;

interface ProfileRecords {
  /** Says all there is to say of a thing, in place of what was said before. */
  readonly record: (
    engagementId: EngagementId,
    thing: WholeThing,
  ) => Promise<{ readonly recordedAt: string }>;
  readonly remove: (
    engagementId: EngagementId,
    entityType: EntityType,
    entityId: string,
  ) => Promise<{ readonly recordedAt: string }>;
}

/** Records things that are one cell each, and takes them away. */
export const createProfileRecords = ({ person, store }: ProfileRecordDeps): ProfileRecords => ({
  record: async (engagementId, thing) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      const change = { ...thing, engagementId, field: "profile", kind: "set" } as const;
      return await appendAs(person, writer, engagementId, [change]);
    }),

  remove: async (engagementId, entityType, entityId) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      if (!(await writer.stands(engagementId, entityType, entityId))) {
        throw problem("record.unknown", { noun: entityType, id: entityId });
      }
      return await writer.remove(engagementId, entityType, entityId);
    }),
});
