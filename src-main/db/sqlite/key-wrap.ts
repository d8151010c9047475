import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { z } from "zod";

/** The store's key under a passphrase; all bytes in base64. */
export const PassphraseWrap = z.object({
  keeper: z.literal("passphrase"),
  cost: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  blockSize: z.int().min(8).max(32),
  parallel: z.int().min(1).max(16),
  salt: z.base64(),
  nonce: z.base64(),
  sealed: z.base64(),
});
export type PassphraseWrap = z.output<typeof PassphraseWrap>;

/** 128 MiB and a good part of a second for each guess. */
const strength = { cost: 2 ** 17, blockSize: 8, parallel: 1 } as const;
const purpose = Buffer.from("canopy.key.passphrase.1");
const tagBytes = 16;

export const wrapWithPassphrase = async (key: Buffer, passphrase: string): Promise<PassphraseWrap> => {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", await derive(passphrase, salt, strength), nonce);
  cipher.setAAD(purpose);
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return {
    keeper: "passphrase",
    ...strength,
    salt: salt.toString("base64"),
    nonce: nonce.toString("base64"),
    sealed: sealed.toString("base64"),
  };
};

/** The key, or undefined when the passphrase is another one. */
export const unwrapWithPassphrase = async (
  wrap: PassphraseWrap,
  passphrase: string,
): Promise<Buffer | undefined> => {
  const derived = await derive(passphrase, Buffer.from(wrap.salt, "base64"), wrap);
  const sealed = Buffer.from(wrap.sealed, "base64");
  const nonce = Buffer.from(wrap.nonce, "base64");
  const decipher = createDecipheriv("aes-256-gcm", derived, nonce, { authTagLength: tagBytes });
  decipher.setAAD(purpose);
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    return undefined;
  }
};

type Strength = Pick<PassphraseWrap, "cost" | "blockSize" | "parallel">;

const scryptAsync = promisify<string, Buffer, number, object, Buffer>(scrypt);

const derive = async (
  passphrase: string,
  salt: Buffer,
  { cost, blockSize, parallel }: Strength,
): Promise<Buffer> =>
  // Keyboards of different systems spell the same letter in different ways.
  await scryptAsync(passphrase.normalize("NFKC"), salt, 32, {
    N: cost,
    r: blockSize,
    p: parallel,
    maxmem: 256 * cost * blockSize,
  });
