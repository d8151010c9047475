import { ImageRun } from "docx";
import type { Picture } from "../../src-shared/domain/report/report.ts";
import { toPixels } from "./page-geometry.ts";
import { plainText } from "./plain-text.ts";

/** Two fit on a page with their captions, and a screenshot stays legible. */
const mostHeight = 6_500;

/** The bytes of the pictures that a report shows, by their SHA-256. */
export type PictureBytes = ReadonlyMap<string, Uint8Array>;

/** A picture as wide as the text at most, and never larger than it is. */
export const writePicture = (
  { caption, description, form, height, sha256, width }: Picture,
  textWidth: number,
  bytes: PictureBytes,
): ImageRun => {
  const scale = Math.min(1, toPixels(textWidth) / width, toPixels(mostHeight) / height);
  return new ImageRun({
    type: form,
    data: bytes.get(sha256) ?? new Uint8Array(),
    transformation: {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    },
    altText: { name: plainText(caption), description: plainText(description) },
  });
};
