import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/**
 * A file encrypted so that it can be written and read in pieces: `CNPYA1\n`, a random salt, then frames
 * of at most 64 KiB under AES-256-GCM. The key is derived from the store's key and the salt, so no key
 * is used twice; each frame's nonce counts and says whether it is the last, so that frames can't be
 * cut off, swapped or repeated without notice.
 */
const magic = Buffer.from("CNPYA1\n");
const saltBytes = 16;
const headerBytes = magic.length + saltBytes;
const frameBytes = 64 * 1024;
const tagBytes = 16;

/** Thrown when the bytes are not whole, or not what this key sealed. */
export class DamagedFileError extends Error {
  override readonly name = "DamagedFileError";
}

/** Seals bytes as they come. */
export async function* seal(plain: AsyncIterable<Buffer>, storeKey: Buffer): AsyncGenerator<Buffer> {
  const header = Buffer.concat([magic, randomBytes(saltBytes)]);
  const key = deriveKey(storeKey, header);
  yield header;
  let frame = 0;
  let pending: Buffer | undefined;
  for await (const piece of inPieces(plain, frameBytes)) {
    if (pending) yield sealFrame(key, frame++, false, pending);
    pending = piece;
  }
  yield sealFrame(key, frame, true, pending ?? Buffer.alloc(0));
}

/** Opens what `seal` made; throws `DamagedFileError` at the first byte that is not right. */
export async function* unseal(sealed: AsyncIterable<Buffer>, storeKey: Buffer): AsyncGenerator<Buffer> {
  const pieces = inPieces(sealed, headerBytes, frameBytes + tagBytes);
  const header = (await pieces.next()).value;
  if (header?.length !== headerBytes || !header.subarray(0, magic.length).equals(magic)) {
    throw new DamagedFileError("The file does not begin as an attachment does");
  }
  const key = deriveKey(storeKey, header);
  let frame = 0;
  let pending: Buffer | undefined;
  for await (const piece of pieces) {
    if (pending) yield openFrame(key, frame++, false, pending);
    pending = piece;
  }
  if (!pending) throw new DamagedFileError("The file ends after its header");
  yield openFrame(key, frame, true, pending);
}

const deriveKey = (storeKey: Buffer, header: Buffer): Buffer =>
  Buffer.from(hkdfSync("sha256", storeKey, header.subarray(magic.length), "canopy.attachment.1", 32));

const nonceOf = (frame: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(frame, 5, 6);
  nonce.writeUInt8(Number(isLast), 11);
  return nonce;
};

const sealFrame = (key: Buffer, frame: number, isLast: boolean, plain: Buffer): Buffer => {
  const cipher = createCipheriv("aes-256-gcm", key, nonceOf(frame, isLast));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const openFrame = (key: Buffer, frame: number, isLast: boolean, sealed: Buffer): Buffer => {
  if (sealed.length < tagBytes) throw new DamagedFileError(`Frame ${frame} is cut off`);
  const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(frame, isLast), { authTagLength: tagBytes });
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
  } catch (error) {
    throw new DamagedFileError(`Frame ${frame} is not what was written`, { cause: error });
  }
};

/** The same bytes in pieces of given size: the first of `first`, the others of `rest`, the last what remains. */
async function* inPieces(
  chunks: AsyncIterable<Buffer>,
  first: number,
  rest = first,
): AsyncGenerator<Buffer, undefined> {
  let size = first;
  let held: Buffer[] = [];
  let heldBytes = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    heldBytes += chunk.length;
    if (heldBytes < size) continue;
    const joined = Buffer.concat(held);
    let start = 0;
    while (joined.length - start >= size) {
      yield joined.subarray(start, start + size);
      start += size;
      size = rest;
    }
    held = [joined.subarray(start)];
    heldBytes = joined.length - start;
  }
  if (heldBytes > 0) yield Buffer.concat(held);
  return undefined;
}
