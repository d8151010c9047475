/**
 * The text of a file whose encoding nobody states: by its byte order mark, else UTF-8 when it is valid
 * UTF-8, else windows-1252, as Excel writes CSV in France. Undefined when it is no text.
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const encoding = encodingOf(bytes);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : decodeUnmarked(bytes);
  // A text has no NUL; pictures and programs do.
  return text?.includes("\0") ? undefined : text;
};

const encodingOf = (bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Latin letters in UTF-16 without a mark: every other byte is zero.
  const sample = bytes.subarray(0, 512);
  const zeros = (parity: 0 | 1): number =>
    sample.filter((byte, index) => index % 2 === parity && byte === 0).length;
  if (zeros(1) > sample.length * 0.4 && zeros(0) === 0) return "utf-16le";
  if (zeros(0) > sample.length * 0.4 && zeros(1) === 0) return "utf-16be";
  return undefined;
};

const decodeUnmarked = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};
