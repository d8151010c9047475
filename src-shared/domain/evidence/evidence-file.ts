import type { LocalisedText } from "../../contract/text.ts";
import { fileKind } from "./file-kind.ts";
import type { FileKind } from "./file-kind.ts";

/** A file as it is offered: its name, and its first bytes. */
export interface OfferedFile {
  readonly name: string;
  readonly size: number;
  readonly start: Uint8Array;
}

interface Ending {
  readonly kind: FileKind;
  readonly mediaType: string;
}

const office = "application/vnd.openxmlformats-officedocument";

const endings: Readonly<Record<string, Ending>> = {
  png: { kind: "png", mediaType: "image/png" },
  jpg: { kind: "jpeg", mediaType: "image/jpeg" },
  jpeg: { kind: "jpeg", mediaType: "image/jpeg" },
  gif: { kind: "gif", mediaType: "image/gif" },
  webp: { kind: "webp", mediaType: "image/webp" },
  bmp: { kind: "bmp", mediaType: "image/bmp" },
  heic: { kind: "heif", mediaType: "image/heic" },
  tif: { kind: "tiff", mediaType: "image/tiff" },
  tiff: { kind: "tiff", mediaType: "image/tiff" },
  pdf: { kind: "pdf", mediaType: "application/pdf" },
  docx: { kind: "zip", mediaType: `${office}.wordprocessingml.document` },
  xlsx: { kind: "zip", mediaType: `${office}.spreadsheetml.sheet` },
  pptx: { kind: "zip", mediaType: `${office}.presentationml.presentation` },
  zip: { kind: "zip", mediaType: "application/zip" },
  csv: { kind: "text", mediaType: "text/csv" },
  json: { kind: "text", mediaType: "application/json" },
  txt: { kind: "text", mediaType: "text/plain" },
  log: { kind: "text", mediaType: "text/plain" },
  md: { kind: "text", mediaType: "text/plain" },
};

const names: Readonly<Record<FileKind, LocalisedText>> = {
  png: { en: "a PNG picture", fr: "une image PNG" },
  jpeg: { en: "a JPEG picture", fr: "une image JPEG" },
  gif: { en: "a GIF picture", fr: "une image GIF" },
  webp: { en: "a WebP picture", fr: "une image WebP" },
  bmp: { en: "a bitmap picture", fr: "une image bitmap" },
  heif: { en: "a HEIF picture", fr: "une image HEIF" },
  tiff: { en: "a TIFF picture", fr: "une image TIFF" },
  pdf: { en: "a PDF document", fr: "un document PDF" },
  zip: { en: "an Office or ZIP file", fr: "un fichier Office ou ZIP" },
  ole: { en: "a document of an older Office", fr: "un document d’un ancien Office" },
  program: { en: "a program", fr: "un programme" },
  text: { en: "text", fr: "du texte" },
  other: { en: "something else", fr: "autre chose" },
};

const pictures: ReadonlySet<FileKind> = new Set(["png", "jpeg", "gif", "webp", "bmp", "heif", "tiff"]);

const endingOf = (name: string): Ending | undefined => endings[name.split(".").at(-1)?.toLowerCase() ?? ""];

/** Whether the bytes are those of a picture, shown as such before it is kept. */
export const isPicture = ({ start }: Pick<OfferedFile, "start">): boolean => pictures.has(fileKind(start));

/** What a kept file is served and shown as: by its name where its bytes agree, else by its bytes. */
export const mediaTypeOf = ({ name, start }: Pick<OfferedFile, "name" | "start">): string => {
  const kind = fileKind(start);
  const ending = endingOf(name);
  if (ending?.kind === kind) return ending.mediaType;
  const byBytes = Object.values(endings).find((one) => one.kind === kind && kind !== "zip");
  return byBytes?.mediaType ?? "application/octet-stream";
};

/** Why a file is not taken as evidence, or undefined when it is: empty, a program, or not what its name says. */
export const refusalOf = ({ name, size, start }: OfferedFile): LocalisedText | undefined => {
  if (size === 0) return { en: "it is empty", fr: "il est vide" };
  const kind = fileKind(start);
  const claimed = endingOf(name)?.kind;
  if (claimed !== undefined && !agree(claimed, kind)) {
    return {
      en: `its name says ${names[claimed].en}, but it is ${names[kind].en}`,
      fr: `son nom annonce ${names[claimed].fr}, mais c’est ${names[kind].fr}`,
    };
  }
  if (kind !== "program") return undefined;
  return {
    en: "it is a program, and evidence is what can be read or looked at",
    fr: "c’est un programme, et une preuve se lit ou se regarde",
  };
};

/** A picture under the ending of another kind of picture harms nobody, and phones write such names. */
const agree = (claimed: FileKind, found: FileKind): boolean =>
  claimed === found ||
  (pictures.has(claimed) && pictures.has(found)) ||
  // A protected Office document is an older kind of file inside.
  (claimed === "zip" && found === "ole");
