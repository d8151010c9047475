import { limits } from "./limits.ts";

export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly isEncrypted: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const longestComment = 0xffff;

/**
 * What an archive declares of itself, read from its end without unpacking anything. Undefined when it
 * has no readable directory. Archives of more than 4 GiB (ZIP64) count as having none.
 */
export const readZipDirectory = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entryBytes, at + entryBytes + nameBytes)),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const findEnd = (view: DataView): number | undefined => {
  const lowest = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
};

/** Whether unpacking it could cost more than any real workbook does; readers stop at the declared sizes. */
export const isSuspicious = (entries: readonly ZipEntry[]): boolean =>
  entries.length > limits.entries ||
  entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > limits.unpackedBytes ||
  entries.some(isBomb);

const isBomb = ({ packedBytes, unpackedBytes }: ZipEntry): boolean =>
  // A part that hides its size would be unpacked without a bound.
  (unpackedBytes === 0 && packedBytes > 2) ||
  (unpackedBytes > limits.ratioAppliesFromBytes && unpackedBytes > packedBytes * limits.ratio);
