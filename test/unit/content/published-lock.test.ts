import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPack } from "../../../src-main/content/load-pack.ts";
import {
  packFolders,
  packHash,
  packName,
  readPublishedLock,
} from "../../../src-main/content/published-lock.ts";

const assessments = join(import.meta.dirname, "../../../assessments");

/** Of the reviewed single file that pack 2026.1.0 was split from. */
const reviewed = "dc2787ef6ec8fb0e575cc0174832c8b019952b17710067ea4d55bf05217cc3fc";

const hashes = Object.fromEntries(
  packFolders(assessments).map((folder) => {
    const loaded = loadPack(folder);
    if ("errors" in loaded) throw new Error(JSON.stringify(loaded.errors));
    return [packName(loaded.pack), packHash(loaded.pack)];
  }),
);

describe("published packs", () => {
  test("are exactly those of the lock, and none was edited since it was published", () => {
    expect(hashes).toEqual(readPublishedLock(assessments));
  });

  test("2026.1.0, split into files, says exactly what the reviewed file said", () => {
    expect(hashes["canopy-core@2026.1.0"]).toBe(reviewed);
  });

  test("change their hash with any word, and not with the order of keys", () => {
    const loaded = loadPack(join(assessments, "canopy-core/2026.1"));
    if ("errors" in loaded) throw new Error("the shipped pack does not load");
    const { catalogue, ...rest } = loaded.pack;

    expect(packHash({ ...rest, catalogue })).toBe(reviewed);
    expect(packHash({ ...rest, catalogue: { ...catalogue, date: "2026-12" } })).not.toBe(reviewed);
  });
});
