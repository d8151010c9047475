import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canopy, canopyJson } from "../harness/canopy.ts";
import { setupFolder } from "../harness/folder.ts";

const { tests } = JSON.parse(readFileSync(join(import.meta.dirname, "../fixtures/scoring.json"), "utf8")) as {
  tests: ({ id: string } & Record<string, unknown>)[];
};

const fileOf = (content: unknown): { readonly folder: string; readonly file: string } => {
  const folder = setupFolder();
  const file = join(folder, "model.json");
  writeFileSync(file, JSON.stringify(content));
  return { folder, file };
};

const entry = (id: string) => tests.find((one) => one.id === id);

describe("SMAA from the command line", () => {
  test("takes a whole entry of the published cases, measurements and all", async () => {
    const { file, folder } = fileOf(entry("SMAA2-BR"));

    const found = await canopyJson(folder, "smaa", file);

    const published = entry("SMAA2-BR") as unknown as {
      expected_rank_acceptability: number[][];
      expected_confidence: number[];
    };
    const shares = found["rankAcceptability"] as number[][];
    for (const [option, row] of published.expected_rank_acceptability.entries()) {
      for (const [rank, share] of row.entries()) {
        expect(Math.abs((shares[option]?.[rank] ?? Number.NaN) - share)).toBeLessThanOrEqual(0.02);
      }
      const confidence = (found["confidence"] as number[])[option] ?? Number.NaN;
      expect(Math.abs(confidence - (published.expected_confidence[option] ?? 0))).toBeLessThanOrEqual(0.03);
    }
    expect(found).toMatchObject({ iterations: 10_000, seed: 1 });
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(["rankAcceptability", "centralWeights", "confidence", "pairwise", "entropy"]),
    );
  });

  test("the order of weights alone is told from a whole simplex of them", async () => {
    const { file, folder } = fileOf({ ...entry("SMAA-EXACT-3-ORDINAL"), iterations: 50_000, seed: 3 });

    const found = await canopyJson(folder, "smaa", file);

    const [first] = found["rankAcceptability"] as number[][];
    expect(first?.[0]).toBe(0);
    expect(first?.[1]).toBeCloseTo(49 / 64, 1.7);
  });

  test("a table whose rows differ in length is told from one that isn't there, both without a trace", async () => {
    const { file, folder } = fileOf({ matrix: [[1, 2], [3]] });

    const uneven = await canopy(folder, "smaa", file);
    expect(uneven.code).toBe(1);
    expect(uneven.stderr).toBe("file.unreadable: model.json can't be read: its rows differ in length.\n");
    const missing = await canopy(folder, "smaa", join(folder, "none.json"));
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain("there is no such file");
    expect((await canopy(folder, "smaa")).code).toBe(2);
  });
});
