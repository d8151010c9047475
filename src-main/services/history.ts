import { problem } from "../../src-shared/rpc/problems.ts";
import type { LocalPerson, Store } from "../ports.ts";
import type { JobControl, Watch } from "../long-work.ts";
import { appendAs } from "./authorship.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface HistoryServiceDeps {
  readonly person: LocalPerson;
  readonly store: Store;
}

export type HistoryService = HandlersFor<
  "history.list" | "history.get" | "history.undo" | "history.redo" | "history.restore"
>;

/** What happened in an engagement, and the ways back. */
export const createHistoryService = ({ person, store }: HistoryServiceDeps): HistoryService => ({
  "history.list": async (page) => {
    await requireEngagement(store.read, page.engagementId);
    return await store.read.listSteps(page);
  },

  "history.get": async ({ engagementId }) => {
    await requireEngagement(store.read, engagementId);
    return await store.read.findUndoable(engagementId);
  },

  "history.undo": async ({ engagementId }, control) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      return await writer.undoStep(engagementId, "undo", watchOf(control));
    }),

  "history.redo": async ({ engagementId }, control) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      return await writer.undoStep(engagementId, "redo", watchOf(control));
    }),

  "history.restore": async ({ engagementId, operationId }) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      const change = await writer.findChange(engagementId, operationId);
      if (!change) throw problem("record.unknown", { noun: "change", id: operationId });
      return await appendAs(person, writer, engagementId, [change]);
    }),
});

const watchOf = ({ report, signal }: JobControl): Watch => ({
  signal,
  onProgress: (share) => report(share, "recording"),
});
