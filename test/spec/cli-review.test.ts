import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { canopy } from "../harness/canopy.ts";
import type { Outcome } from "../harness/canopy.ts";
import { setupFolder } from "../harness/folder.ts";

const setup = async () => {
  const folder = setupFolder();
  const run = async (...words: readonly string[]): Promise<Outcome> =>
    await canopy(join(folder, "data"), ...words);
  const report = async (...words: readonly string[]): Promise<Outcome> =>
    await run("report", ...words, "--engagement", "DEMO-GHT", "--json");
  await run("demo");
  return { folder, report, run };
};

test("the command line sends a report from draft to the issued copy", { timeout: 180_000 }, async () => {
  const { folder, report, run } = await setup();
  const nameless = await report("submit");
  expect(nameless.code).toBe(1);
  expect(nameless.stderr).toContain("review.refused: Write your name in the settings first");

  await run("team", "me", "Ada Fleury");
  expect(JSON.parse((await report("submit", "--note", "Ready")).stdout)).toMatchObject({ state: "inReview" });
  expect((await report("approve")).stderr).toContain("Only an engagement lead does this");
  await run("team", "role", "Ada Fleury", "--role", "lead", "--engagement", "DEMO-GHT");
  expect((await report("request-changes")).stderr).toContain("Say what has to be changed");
  expect(JSON.parse((await report("approve")).stdout)).toMatchObject({ state: "approved" });
  expect((await report("issued", "--out", join(folder, "none.docx"))).stderr).toContain("no version 1");
  expect(JSON.parse((await report("issue")).stdout)).toMatchObject({ state: "issued" });

  const out = join(folder, "issued.docx");
  expect((await report("issued", "--copy", "2", "--out", out)).stderr).toContain("no version 2");
  expect((await report("issued", "--copy", "newest", "--out", out)).stderr).toContain("whole number from 1");
  expect((await report("issued", "--copy", "1", "--out", out)).code).toBe(0);
  const review = JSON.parse((await report("review")).stdout) as {
    readonly changed: readonly string[];
    readonly steps: readonly { readonly document: { readonly sha256: string } | null }[];
  };
  expect(review.changed).toEqual([]);
  const kept = createHash("sha256").update(readFileSync(out)).digest("hex");
  expect(review.steps.at(-1)?.document?.sha256).toBe(kept);
});
