import type { Attachment } from "../../src-shared/contract/attachments.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { pictureSize } from "../../src-shared/domain/evidence/picture-size.ts";
import type { ReportedAttachment } from "../../src-shared/domain/report/report-input.ts";
import { Problem } from "../../src-shared/rpc/problems.ts";
import type { Store } from "../ports.ts";

interface ReportEvidence {
  readonly attachments: readonly ReportedAttachment[];
  /** Bytes of the pictures among them, by their SHA-256. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Reads the evidence that was chosen for the report. A damaged file is listed and not shown: it stops nothing. */
export const gatherReportEvidence = async (
  { attachments: vault, read }: Pick<Store, "attachments" | "read">,
  engagementId: EngagementId,
): Promise<ReportEvidence> => {
  const chosen = (await read.listAttachments(engagementId)).filter(({ inReport }) => inReport);
  const once = new Map(chosen.filter(isWordPicture).map(({ sha256 }) => [sha256, readWhole(vault, sha256)]));
  const pictures = new Map<string, Uint8Array>();
  const sizes = new Map<string, ReportedAttachment["size"]>();
  await Promise.all(
    [...once].map(async ([sha256, reading]) => {
      const bytes = await reading;
      const size = bytes && pictureSize(bytes);
      if (!bytes || !size) return;
      pictures.set(sha256, bytes);
      sizes.set(sha256, size);
    }),
  );
  const attachments = chosen.map((attachment) => ({
    attachment,
    size: sizes.get(attachment.sha256) ?? null,
  }));
  return { attachments, pictures };
};

const isWordPicture = ({ mediaType }: Attachment): boolean =>
  mediaType === "image/png" || mediaType === "image/jpeg";

const readWhole = async (vault: Store["attachments"], sha256: string): Promise<Uint8Array | undefined> => {
  try {
    return await vault.read(sha256);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
};
