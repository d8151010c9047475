import type { Store } from "../ports.ts";
import type { HandlersFor } from "./handlers-for.ts";

export type DraftService = HandlersFor<"drafts.list" | "drafts.record" | "drafts.delete">;

/** Keeps what is being typed in the encrypted file, where nobody reads it without the key (decision 0015). */
export const createDraftService = ({ store }: { readonly store: Store }): DraftService => ({
  "drafts.list": async ({ engagementId }) => [...(await store.read.listDrafts(engagementId))],

  "drafts.record": async ({ engagementId, draft }) =>
    await store.write(async (writer) => {
      await writer.saveDraft(engagementId, draft);
      return {};
    }),

  "drafts.delete": async ({ engagementId, key }) =>
    await store.write(async (writer) => {
      await writer.deleteDraft(engagementId, key);
      return {};
    }),
});
