import { attachmentLimitBytes } from "../../../src-shared/contract/attachments.ts";
import { isPicture, refusalOf } from "../../../src-shared/domain/evidence/evidence-file.ts";
import { fileKind, tellingBytes } from "../../../src-shared/domain/evidence/file-kind.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { PictureForm } from "./burn-picture.ts";
import type { PictureSize } from "./areas.ts";

/** More pixels than a printed page can show only make a report heavy. */
const longestSide = 4096;

export interface PreparedPicture {
  readonly kind: "picture";
  readonly name: string;
  readonly form: PictureForm;
  readonly picture: ImageBitmap;
  /** Its size before it was reduced; null: it was not. */
  readonly reducedFrom: PictureSize | null;
}

/** A file on its way to being evidence. */
export type PreparedFile =
  | PreparedPicture
  | { readonly kind: "file"; readonly name: string; readonly file: File };

/** Looks into a file before anything is sent; rejects with the problem that a person should read. */
export const prepareFile = async (file: File): Promise<PreparedFile> => {
  if (file.size > attachmentLimitBytes) {
    throw problem("file.tooLarge", { file: file.name, limitMib: attachmentLimitBytes / 1024 / 1024 });
  }
  const start = new Uint8Array(await file.slice(0, tellingBytes).arrayBuffer());
  const reason = refusalOf({ name: file.name, size: file.size, start });
  if (reason) throw problem("file.unreadable", { file: file.name, reason });
  if (!isPicture({ start })) return { kind: "file", name: file.name, file };

  const form = fileKind(start) === "jpeg" ? "image/jpeg" : "image/png";
  const whole = await decode(file);
  const { width, height } = whole;
  const scale = longestSide / Math.max(width, height);
  const name = renamed(file.name, form);
  if (scale >= 1) return { kind: "picture", name, form, picture: whole, reducedFrom: null };
  const picture = await createImageBitmap(whole, {
    resizeWidth: Math.max(1, Math.round(width * scale)),
    resizeHeight: Math.max(1, Math.round(height * scale)),
    resizeQuality: "high",
  });
  whole.close();
  return { kind: "picture", name, form, picture, reducedFrom: { width, height } };
};

const decode = async (file: File): Promise<ImageBitmap> => {
  try {
    return await createImageBitmap(file);
  } catch (cause) {
    const reason = {
      en: "it is a damaged picture, or one of a kind that can’t be shown here; save it as PNG or JPEG",
      fr: "c’est une image endommagée, ou d’un type qui ne peut pas être montré ici ; enregistrez-la en PNG ou JPEG",
    };
    throw problem("file.unreadable", { file: file.name, reason }, { cause });
  }
};

/** A picture is kept under the ending of what it becomes. */
const renamed = (name: string, form: PictureForm): string => {
  const stem = name.replace(/\.(?:png|jpe?g|gif|webp|bmp|hei[cf]|avif|tiff?)$/iu, "");
  return `${stem}.${form === "image/jpeg" ? "jpg" : "png"}`;
};
