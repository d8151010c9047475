import type { Attachment } from "../../src-shared/contract/attachments.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Files, LocalPerson, Reader, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { mediaTypeOf } from "./media-type.ts";
import { requireEngagement } from "./require-engagement.ts";
import { requireFile } from "./require-file.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface AttachmentServiceDeps {
  readonly files: Files;
  readonly newId: () => string;
  readonly person: LocalPerson;
  readonly store: Store;
}

export type AttachmentService = HandlersFor<
  "attachments.list" | "attachments.record" | "attachments.delete" | "attachments.export"
>;

export const createAttachmentService = ({
  files,
  newId,
  person,
  store,
}: AttachmentServiceDeps): AttachmentService => ({
  "attachments.list": async ({ engagementId }) => [...(await store.read.listAttachments(engagementId))],

  "attachments.record": async ({ engagementId, fileId, ...about }) => {
    await requireEngagement(store.read, engagementId);
    const file = await requireFile(files, fileId);
    const { sha256, size } = await store.attachments.put(file.path);
    const attachmentId = newId();
    await store.write(async (writer) => {
      await appendAs(person, writer, engagementId, [
        {
          engagementId,
          entityType: "attachment",
          entityId: attachmentId,
          field: "profile",
          kind: "set",
          value: { ...about, sha256, size, fileName: file.name, mediaType: mediaTypeOf(file.name) },
        },
      ]);
    });
    return { attachmentId };
  },

  "attachments.delete": async ({ engagementId, attachmentId }) =>
    await store.write(async (writer) => {
      await requireAttachment(writer, engagementId, attachmentId);
      return await writer.remove(engagementId, "attachment", attachmentId);
    }),

  "attachments.export": async ({ engagementId, attachmentId }) => {
    const { fileName, sha256 } = await requireAttachment(store.read, engagementId, attachmentId);
    const { fileId, path } = await files.offer(fileName);
    await store.attachments.export(sha256, path);
    return { fileId };
  },
});

const requireAttachment = async (
  reader: Reader,
  engagementId: EngagementId,
  id: string,
): Promise<Attachment> => {
  const attachment = (await reader.listAttachments(engagementId)).find((one) => one.id === id);
  if (!attachment) throw problem("record.unknown", { noun: "attachment", id });
  return attachment;
};
