/** What the bytes of a file are, whatever its name says. */
export type FileKind =
  | "png"
  | "jpeg"
  | "gif"
  | "webp"
  | "bmp"
  | "heif"
  | "tiff"
  | "pdf"
  | "zip"
  | "ole"
  | "program"
  | "text"
  | "other";

/** So many bytes from the start of a file tell its kind. */
export const tellingBytes = 4096;

interface Mark {
  readonly kind: FileKind;
  readonly at: number;
  readonly bytes: readonly number[];
}

const letters = (text: string): readonly number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

const marks: readonly Mark[] = [
  { kind: "png", at: 0, bytes: [0x89, ...letters("PNG\r\n"), 0x1a, 0x0a] },
  { kind: "jpeg", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: "gif", at: 0, bytes: letters("GIF8") },
  { kind: "webp", at: 8, bytes: letters("WEBP") },
  { kind: "heif", at: 4, bytes: letters("ftyphe") },
  { kind: "heif", at: 4, bytes: letters("ftypmif1") },
  { kind: "heif", at: 4, bytes: letters("ftypavif") },
  { kind: "tiff", at: 0, bytes: [...letters("II*"), 0] },
  { kind: "tiff", at: 0, bytes: [...letters("MM"), 0, 0x2a] },
  { kind: "pdf", at: 0, bytes: letters("%PDF-") },
  { kind: "zip", at: 0, bytes: [...letters("PK"), 3, 4] },
  { kind: "ole", at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  // Windows, Linux, and macOS for one processor or several.
  { kind: "program", at: 0, bytes: letters("MZ") },
  { kind: "program", at: 0, bytes: [0x7f, ...letters("ELF")] },
  { kind: "program", at: 0, bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { kind: "program", at: 0, bytes: [0xce, 0xfa, 0xed, 0xfe] },
  { kind: "program", at: 0, bytes: [0xca, 0xfe, 0xba, 0xbe] },
  { kind: "bmp", at: 0, bytes: letters("BM") },
];

/** The kind of a file by its first bytes. */
export const fileKind = (start: Uint8Array): FileKind => {
  if (isText(start)) return "text";
  const mark = marks.find(({ at, bytes }) => bytes.every((byte, place) => start[at + place] === byte));
  return mark?.kind ?? "other";
};

/** Text has none of the characters that only machines write; UTF-16 says by its first two bytes that it is one. */
const isText = (start: Uint8Array): boolean => {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const isPdf = start[0] === 0x25 && start[1] === 0x50 && start[2] === 0x44 && start[3] === 0x46;
  return !isPdf && start.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
};
