import type { Attachment } from "../../../src-shared/contract/attachments.ts";

/** What a piece of evidence is about; all three null: the engagement as a whole. */
export type EvidenceSubject = Pick<Attachment, "applicationId" | "questionId" | "findingId">;

/** What a person says of a piece of evidence. */
export type EvidenceFacts = EvidenceSubject & Pick<Attachment, "caption" | "factDay" | "inReport">;

/** Whether it belongs where a subject is shown: a finding has all that was given for it, wherever it was seen. */
export const isAbout = (attachment: Attachment, subject: EvidenceSubject): boolean =>
  subject.findingId === null
    ? attachment.applicationId === subject.applicationId && attachment.questionId === subject.questionId
    : attachment.findingId === subject.findingId;

/** Whether its bytes can be shown as a picture on a page. */
export const isShown = ({ mediaType }: Pick<Attachment, "mediaType">): boolean =>
  ["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"].includes(mediaType);
