import { createHash } from "node:crypto";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DamagedFileError, seal, unseal } from "../../src-main/db/sqlite/sealed-stream.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { engagementId } from "../harness/engagement.ts";
import { openTestStore, testKey } from "../harness/store.ts";
import { setupFolder } from "../harness/folder.ts";

const mib = 1024 * 1024;
const sha256Of = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

const writeTestFile = (bytes: Buffer): string => {
  const file = join(setupFolder(), "photo.jpg");
  writeFileSync(file, bytes);
  return file;
};

const filesIn = (folder: string): string[] => readdirSync(join(folder, "attachments"));

test.each([0, 1, 65_535, 65_536, 65_537, 3 * 65_536])(
  "a file of %i bytes comes back as it was",
  async (size) => {
    const { attachments } = await openTestStore();
    const bytes = Buffer.from(Array.from({ length: size }, (_, place) => place % 251));
    const out = join(setupFolder(), "out.jpg");

    const kept = await attachments.put(writeTestFile(bytes));
    await attachments.export(kept.sha256, out);

    expect(kept).toEqual({ sha256: sha256Of(bytes), size });
    expect(readFileSync(out).equals(bytes)).toBe(true);
  },
);

test("the same bytes are kept once, under a name that does not tell their hash", async () => {
  const { attachments, folder } = await openTestStore();
  const bytes = Buffer.from("a screenshot of the console");

  const { sha256 } = await attachments.put(writeTestFile(bytes));
  await attachments.put(writeTestFile(bytes));

  expect(filesIn(folder)).toHaveLength(1);
  expect(filesIn(folder)[0]).not.toContain(sha256.slice(0, 8));
  expect(readFileSync(join(folder, "attachments", filesIn(folder)[0] ?? "")).includes("screenshot")).toBe(
    false,
  );
});

/** A file of any size, without its bytes ever being in memory. */
const writeLargeFile = async (size: number): Promise<string> => {
  const file = join(setupFolder(), "video.mp4");
  const piece = Buffer.alloc(mib, 0x5a);
  const pieces = function* () {
    for (let left = size; left > 0; left -= piece.length)
      yield piece.subarray(0, Math.min(left, piece.length));
  };
  await pipeline(Readable.from(pieces()), createWriteStream(file));
  return file;
};

test("100 MiB are taken and given back in pieces; one byte more is refused and leaves nothing", async () => {
  const { attachments, folder } = await openTestStore();
  const out = join(setupFolder(), "out.mp4");
  const heapBefore = process.memoryUsage().arrayBuffers;

  const { sha256, size } = await attachments.put(await writeLargeFile(100 * mib));
  await attachments.export(sha256, out);

  expect(size).toBe(100 * mib);
  expect(process.memoryUsage().arrayBuffers - heapBefore).toBeLessThan(90 * mib);
  const hash = createHash("sha256");
  await pipeline(createReadStream(out), hash);
  expect(hash.digest("hex")).toBe(sha256);

  await expect(attachments.put(await writeLargeFile(100 * mib + 1))).rejects.toEqual(
    problem("file.tooLarge", { file: "video.mp4", limitMib: 100 }),
  );
  expect(filesIn(folder)).toHaveLength(1);
});

test("a file that was cut off, or is gone, is not handed out, and verify names it", async () => {
  const { attachments, folder, verify, write } = await openTestStore();
  const { sha256, size } = await attachments.put(writeTestFile(Buffer.alloc(200_000, 1)));
  await write(
    async (writer) =>
      await writer.append([
        {
          engagementId,
          entityType: "attachment",
          entityId: "0192f0aa-0000-7000-8000-0000000000d1",
          field: "profile",
          kind: "set",
          value: {
            sha256,
            size,
            fileName: "photo.jpg",
            mediaType: "image/jpeg",
            caption: "",
            applicationId: null,
            questionId: null,
            findingId: null,
            factDay: null,
            inReport: false,
          },
        },
      ]),
  );
  expect(await verify()).toMatchObject({ ok: true, attachments: 1 });
  const [name = ""] = filesIn(folder);
  const out = join(setupFolder(), "out.jpg");

  truncateSync(join(folder, "attachments", name), 23 + 65_552);

  await expect(attachments.export(sha256, out)).rejects.toEqual(problem("attachment.unreadable", { sha256 }));
  expect(existsSync(out)).toBe(false);
  expect(await verify()).toMatchObject({
    ok: false,
    problems: [`Attachment file ${name} is damaged: Frame 0 is not what was written.`],
  });
  const elsewhere = await openTestStore();
  await expect(elsewhere.attachments.export(sha256, out)).rejects.toMatchObject({
    code: "attachment.unreadable",
  });
});

const collect = async (pieces: AsyncIterable<Buffer>): Promise<Buffer> => {
  const collected: Buffer[] = [];
  for await (const piece of pieces) collected.push(piece);
  return Buffer.concat(collected);
};

const sealed = async (plain: Buffer): Promise<Buffer> => await collect(seal(Readable.from([plain]), testKey));

describe("a sealed stream", () => {
  test("opens to what was sealed, however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 150_000 }),
        fc.integer({ min: 1, max: 90_000 }),
        async (bytes, step) => {
          const plain = Buffer.from(bytes);
          const whole = await sealed(plain);
          const pieces = Array.from({ length: Math.ceil(whole.length / step) }, (_, at) =>
            whole.subarray(at * step, (at + 1) * step),
          );
          expect((await collect(unseal(Readable.from(pieces), testKey))).equals(plain)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("notices any changed or missing byte, and another key", async () => {
    const whole = await sealed(Buffer.alloc(140_000, 3));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.boolean(), async (place, isCut) => {
        const damaged = isCut ? whole.subarray(0, place) : Buffer.from(whole);
        if (!isCut) damaged.writeUInt8(damaged.readUInt8(place) ^ 1, place);
        await expect(collect(unseal(Readable.from([damaged]), testKey))).rejects.toBeInstanceOf(
          DamagedFileError,
        );
      }),
      { numRuns: 60 },
    );
    await expect(collect(unseal(Readable.from([whole]), Buffer.alloc(32, 1)))).rejects.toBeInstanceOf(
      DamagedFileError,
    );
  });
});
