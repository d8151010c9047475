import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { setupFolder } from "../harness/folder.ts";
import { canopy, canopyJson, canopyProcess } from "../harness/canopy.ts";

const samples = join(import.meta.dirname, "../../../shared/samples");
const workbook = join(samples, "rvtools/rvtools-ibm-small-complete.xlsx");
const fixtures = join(import.meta.dirname, "../fixtures");

describe("a piece of consulting work from the command line", () => {
  test(
    "goes from the client's inventory to verified data, kept in a backup and restored",
    { timeout: 120_000 },
    async () => {
      const folder = setupFolder();
      const data = join(folder, "data");

      expect(
        await canopyJson(
          data,
          "engagement",
          "create",
          "--client",
          "Ville de Lyon",
          "--sector",
          "local",
          "--languages",
          "fr,en",
          "--code",
          "LYON-26",
        ),
      ).toMatchObject({ code: "LYON-26", id: expect.stringMatching(/^[0-9a-f-]{36}$/u) });

      const importing = ["inventory", "import", workbook, "--engagement", "LYON-26"];
      const preview = await canopyJson(data, ...importing, "--dry-run");
      const first = await canopyJson(data, ...importing);
      const again = await canopyJson(data, ...importing);
      expect(first).toMatchObject({
        format: "rvtools",
        created: preview["created"],
        updated: 0,
        vanished: 0,
      });
      expect(Number(first["created"])).toBeGreaterThan(0);
      expect(again).toMatchObject({ created: 0, updated: 0, vanished: 0, unchanged: first["created"] });
      expect(first["sheets"]).toEqual(
        expect.arrayContaining([expect.objectContaining({ understood: true })]),
      );

      const verified = await canopyJson(data, "verify");
      expect(verified).toMatchObject({ ok: true, problems: [] });

      const backup = join(folder, "kept.canopy");
      expect((await canopy(data, "backup", "--out", backup)).code).toBe(0);
      await canopyJson(
        data,
        "engagement",
        "create",
        "--client",
        "Other",
        "--sector",
        "other",
        "--code",
        "LATER-1",
      );
      expect((await canopy(data, "restore", backup)).code).toBe(0);
      expect(await canopyJson(data, "engagement", "list")).toMatchObject({
        engagements: [{ code: "LYON-26" }],
      });
      expect(await canopyJson(data, "verify")).toMatchObject({ ok: true });
    },
  );

  test("scores the worked example and writes its report", { timeout: 120_000 }, async () => {
    const folder = setupFolder();
    const data = join(folder, "data");
    const { code, id } = await canopyJson(data, "demo");
    expect(await canopyJson(data, "demo")).toEqual({ code, id });

    const answers = join(folder, "answers.csv");
    const { applications } = (await canopyJson(data, "score", "--engagement", String(code))) as {
      applications: { name: string; scores: object; low: object; high: object; verdict: object }[];
    };
    const [application] = applications;
    writeFileSync(
      answers,
      `application,question,value,grade,note\n"${application?.name}",APP-07,custom,A,seen\n,NO-99,1,,\n`,
    );
    const imported = await canopyJson(data, "answers", "import", answers, "--engagement", String(id));
    expect(imported).toMatchObject({ rows: 2, complaints: [{ line: 3 }] });

    const one = await canopyJson(
      data,
      "score",
      "--engagement",
      String(code),
      "--application",
      String(application?.name),
    );
    expect(one["applications"]).toHaveLength(1);
    expect(Object.keys(application?.scores ?? {})).toEqual(["store", "paas", "private", "retain", "retire"]);

    const out = join(folder, "rapport.docx");
    const built = await canopy(
      data,
      "report",
      "build",
      "--engagement",
      String(code),
      "--language",
      "fr",
      "--out",
      out,
      "--draft",
      "--json",
    );
    expect(built).toMatchObject({
      code: 0,
      stdout: `${JSON.stringify({ file: out, bytes: statSync(out).size })}\n`,
    });
    expect(built.stderr).toMatch(/^\d+ % /u);
    expect(Object.keys(unzipSync(readFileSync(out)))).toContain("word/document.xml");

    const report = ["report", "build", "--engagement", "DEMO-GHT", "--language", "en", "--draft"];
    const sheet = join(folder, "sheet.docx");
    await canopyJson(data, ...report, "--application", "paylune", "--out", sheet);
    const sheetText = strFromU8(unzipSync(readFileSync(sheet))["word/document.xml"] ?? new Uint8Array());
    expect(sheetText).toContain("Paylune");
    expect(sheetText).not.toContain("Radiothèque");
    const figures = join(folder, "figures.json");
    await canopyJson(data, ...report, "--format", "json", "--out", figures);
    expect(JSON.parse(readFileSync(figures, "utf8"))).toMatchObject({
      form: "canopy-report-data/1",
      engagement: "DEMO-GHT",
    });
    expect((await canopy(data, ...report, "--sections", "waves,nonsense", "--out", sheet)).code).toBe(2);
  });
});

describe("problems", () => {
  test("are one line on standard error, with nothing on standard output, and exit 1", async () => {
    const data = join(setupFolder(), "data");
    expect(await canopyProcess(data, "score", "--engagement", "NONE-1", "--json")).toEqual({
      code: 1,
      stdout: "",
      stderr: "engagement.unknown: Engagement NONE-1 is not on this machine.\n",
    });
    expect(await canopy(data, "answers", "import", "no-such.csv", "--engagement", "NONE-1")).toMatchObject({
      code: 1,
    });
  });

  test("a key that is not this folder's leaves everything as it was", async () => {
    const folder = setupFolder();
    const [data, other] = [join(folder, "data"), join(folder, "other")];
    await canopyJson(data, "engagement", "create", "--client", "A", "--sector", "other", "--code", "AA-1");
    await canopyJson(other, "engagement", "list");
    const before = readFileSync(join(data, "canopy.db"));
    for (const name of ["keys.json", "canopy.key"]) {
      if (existsSync(join(other, name))) copyFileSync(join(other, name), join(data, name));
    }

    const outcome = await canopy(data, "engagement", "list");

    expect(outcome).toMatchObject({ code: 1, stdout: "" });
    expect(outcome.stderr).toMatch(/^store\.cannotOpen: /u);
    expect(readFileSync(join(data, "canopy.db"))).toEqual(before);
  });
});

test("a process ends with 0 and its result, and with 2 where the command is misspelt", async () => {
  const data = join(setupFolder(), "data");
  expect(await canopyProcess(data, "engagement", "list", "--json")).toMatchObject({ code: 0, stderr: "" });
  expect(await canopyProcess(data, "frobnicate")).toMatchObject({ code: 2, stdout: "" });
});

describe("misuse", () => {
  test.each([
    ["no such command", ["frobnicate"]],
    ["an unknown option", ["verify", "--loud"]],
    ["a missing option", ["score"]],
    [
      "a word that is not one of a few",
      ["engagement", "create", "--client", "A", "--sector", "none", "--code", "A-1"],
    ],
    ["no command at all", []],
  ])("exits 2 and touches nothing: %s", async (_what, args) => {
    const data = join(setupFolder(), "data");
    const { code, stdout } = await canopy(data, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(data)).toBe(false);
  });
});

describe("without any data folder", () => {
  test("a case is scored to the published figures with the pack that it names", async () => {
    const folder = setupFolder();
    const data = join(folder, "data");
    const { cases, target_profiles_SAMPLE: profiles } = JSON.parse(
      readFileSync(join(fixtures, "model-cases.json"), "utf8"),
    ) as { target_profiles_SAMPLE: object; cases: Record<string, Record<string, unknown>> };
    const [first] = Object.values(cases);
    const file = join(folder, "case.json");
    writeFileSync(
      file,
      JSON.stringify({
        answers: first?.["answers"],
        measured_ratios: first?.["measured_ratios"],
        target_profiles: profiles,
        pack: join(fixtures, "packs/canopy-core-draft.yaml"),
      }),
    );

    const scored = await canopyJson(data, "case", "score", file);

    const expected = first?.["expected_scores"] as Record<string, number>;
    for (const [optionId, score] of Object.entries(expected)) {
      expect((scored["scores"] as Record<string, number>)[optionId]).toBeCloseTo(score, 6);
    }
    expect(scored["status"]).toEqual(first?.["expected_status"]);
    expect(Object.keys(scored).toSorted()).toEqual([
      "contributions",
      "coverage",
      "gates",
      "high",
      "lead",
      "low",
      "proven",
      "scores",
      "smaa",
      "status",
      "verdict",
      "voi",
    ]);
    expect(existsSync(data)).toBe(false);
  });

  test("a pack is counted, or told where it is wrong", async () => {
    const folder = setupFolder();
    const good = await canopyJson(folder, "pack", "check", join(fixtures, "packs/canopy-core-draft.yaml"));
    expect(good).toMatchObject({ ok: true, id: "canopy-core" });

    const broken = join(folder, "broken.yaml");
    const source = readFileSync(join(fixtures, "packs/canopy-core-draft.yaml"), "utf8");
    writeFileSync(broken, source.replace("effect: exclude", "effect: explode"));
    const outcome = await canopy(folder, "pack", "check", broken);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(/^pack\.invalid: broken\.yaml:\d+: gates\[/u);
  });
});
