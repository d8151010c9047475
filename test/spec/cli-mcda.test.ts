import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canopy, canopyJson } from "../harness/canopy.ts";
import { setupFolder } from "../harness/folder.ts";

const { tests } = JSON.parse(readFileSync(join(import.meta.dirname, "../fixtures/scoring.json"), "utf8")) as {
  tests: ({ id: string } & Record<string, unknown>)[];
};

/** A file that holds a whole entry of the published cases, whatever else is in it. */
const entryFile = (folder: string, id: string): string => {
  const file = join(folder, `${id}.json`);
  writeFileSync(file, JSON.stringify(tests.find((one) => one.id === id)));
  return file;
};

const near = (numbers: readonly number[], decimals: number): unknown =>
  numbers.map((number): unknown => expect.closeTo(number, decimals));

describe("a comparison from the command line", () => {
  test.each([
    ["topsis", "TOPSIS-TZENG", { closeness: near([0.5037, 0.6581, 0.7482, 0.334], 3), rank: [3, 2, 1, 4] }],
    [
      "wsm",
      "WSM-KRACKA",
      {
        scores: near([0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701], 7),
        rank: [6, 1, 3, 4, 5, 2],
      },
    ],
    [
      "promethee2",
      "PROMETHEE2-ZHAO",
      {
        phiPlus: near([0.55, 0.35, 0.6], 9),
        phiMinus: near([0.45, 0.65, 0.4], 9),
        phi: near([0.1, -0.3, 0.2], 9),
      },
    ],
    ["vikor", "TOPSIS-TZENG", { q: near([0.75, 0.25, 0, 1], 9), rank: [3, 2, 1, 4] }],
    [
      "ahp",
      "AHP-WANG-CHIN",
      {
        variant: "eigenvector",
        weights: near([0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391], 3),
        lambdaMax: expect.closeTo(7.41987, 5),
        consistencyIndex: expect.closeTo(0.283974, 6),
        consistencyRatio: expect.closeTo(0.2272, 4),
        isInconsistent: true,
      },
    ],
    [
      "krippendorff",
      "KRIPPENDORFF",
      {
        alpha: {
          nominal: expect.closeTo(0.691358, 6),
          ordinal: expect.closeTo(0.806721, 6),
          interval: expect.closeTo(0.810845, 6),
        },
      },
    ],
    ["roc", "ROC", { n3: near([0.611111, 0.277778, 0.111111], 6), n5: expect.any(Array) }],
    [
      "aws-priority",
      "AWS-PRIO-INITIAL",
      { maximum: 488, applications: { app_A: { total: 458 }, app_B: { total: 100 } } },
    ],
    [
      "konveyor-risk",
      "KONVEYOR-RISK",
      { cases: expect.arrayContaining([{ risk: "yellow", confidence: 87 }]) },
    ],
  ])("answers the published case of %s (%s)", async (method, id, said) => {
    const folder = setupFolder();
    const file = entryFile(folder, id);
    expect(await canopyJson(join(folder, "data"), "mcda", method, file)).toMatchObject(said);
  });

  test("warns of comparisons that contradict each other, beside the answer", async () => {
    const folder = setupFolder();
    const { code, stderr, stdout } = await canopy(
      join(folder, "data"),
      "mcda",
      "ahp",
      entryFile(folder, "AHP-WANG-CHIN"),
    );
    expect(code).toBe(0);
    expect(stderr).toContain("contradict");
    expect(stdout).toContain("consistencyRatio  0.227179");
  });

  test("ends with 2 for a method that there is not, and with 1 for a file that does not hold it", async () => {
    const folder = setupFolder();
    const data = join(folder, "data");
    const file = entryFile(folder, "ROC");
    expect(await canopy(data, "mcda", "guess", file)).toMatchObject({ code: 2 });
    expect(await canopy(data, "mcda", "topsis")).toMatchObject({ code: 2 });
    expect(await canopy(data, "mcda", "topsis", file)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("file.unreadable: ROC.json"),
    });
    const uneven = join(folder, "uneven.json");
    writeFileSync(uneven, JSON.stringify({ matrix: [[1, 2], [1]] }));
    expect(await canopy(data, "mcda", "promethee2", uneven)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("matrix.invalid"),
    });
  });
});
