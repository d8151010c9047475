import type { Attachment } from "../../src-shared/contract/attachments.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { mediaTypeOf, refusalOf } from "../../src-shared/domain/evidence/evidence-file.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Files, LocalPerson, Reader, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
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
  | "attachments.list"
  | "attachments.create"
  | "attachments.record"
  | "attachments.delete"
  | "attachments.export"
>;

export const createAttachmentService = ({
  files,
  newId,
  person,
  store,
}: AttachmentServiceDeps): AttachmentService => ({
  "attachments.list": async ({ engagementId }) => [...(await store.read.listAttachments(engagementId))],

  "attachments.create": async ({ engagementId, fileId, ...facts }) => {
    await requireEngagement(store.read, engagementId);
    const file = await requireFile(files, fileId);
    const offered = { name: file.name, size: file.size, start: await files.readStart(fileId) };
    const reason = refusalOf(offered);
    if (reason) throw problem("file.unreadable", { file: file.name, reason });
    const kept = await store.attachments.put(file.path);
    return await store.write(async (writer) => {
      const same = (await writer.listAttachments(engagementId)).filter((one) => one.sha256 === kept.sha256);
      const here = same.find((one) => isAboutSame(one, facts));
      if (here) return { attachmentId: here.id, added: false, elsewhere: same.length - 1 };
      const attachmentId = newId();
      const value = { ...facts, ...kept, fileName: file.name, mediaType: mediaTypeOf(offered) };
      await appendAs(person, writer, engagementId, [profileOf(engagementId, attachmentId, value)]);
      return { attachmentId, added: true, elsewhere: same.length };
    });
  },

  "attachments.record": async ({ engagementId, attachmentId, ...facts }) =>
    await store.write(async (writer) => {
      const { id, addedAt: _addedAt, ...kept } = await requireAttachment(writer, engagementId, attachmentId);
      const change = profileOf(engagementId, id, { ...kept, ...facts });
      return await appendAs(person, writer, engagementId, [change]);
    }),

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

type AttachmentChange = Extract<Change, { readonly entityType: "attachment"; readonly kind: "set" }>;

/** All there is to say of an attachment is one cell. */
const profileOf = (
  engagementId: EngagementId,
  entityId: string,
  value: AttachmentChange["value"],
): AttachmentChange => ({
  engagementId,
  entityType: "attachment",
  entityId,
  field: "profile",
  kind: "set",
  value,
});

type Subject = Pick<Attachment, "applicationId" | "questionId" | "findingId">;

const isAboutSame = (one: Subject, other: Subject): boolean =>
  one.applicationId === other.applicationId &&
  one.questionId === other.questionId &&
  one.findingId === other.findingId;

const requireAttachment = async (
  reader: Reader,
  engagementId: EngagementId,
  id: string,
): Promise<Attachment> => {
  const attachment = (await reader.listAttachments(engagementId)).find((one) => one.id === id);
  if (!attachment) throw problem("record.unknown", { noun: "attachment", id });
  return attachment;
};
