import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describePack, loadPack } from "../../../src-main/content/load-pack.ts";
import type { PackError } from "../../../src-main/content/load-pack.ts";

const shipped = join(import.meta.dirname, "../../../assessments/canopy-core/2026.1");
const draft = join(import.meta.dirname, "../../fixtures/packs/canopy-core-draft.yaml");

const errorsOf = (path: string): readonly PackError[] => {
  const loaded = loadPack(path);
  return "errors" in loaded ? loaded.errors : [];
};

describe("a pack that follows the format", () => {
  test("is loaded from a folder of several files and counted", () => {
    const loaded = loadPack(shipped);

    expect("pack" in loaded && describePack(loaded.pack)).toEqual({
      id: "canopy-core",
      version: "2026.1.0",
      questions: 119,
      gates: 42,
      criteria: 21,
      weightProfiles: 7,
      sources: 44,
    });
  });

  test("keeps the order of its questions across files", () => {
    const loaded = loadPack(shipped);
    const ids = "pack" in loaded ? loaded.pack.questions.map(({ id }) => id) : [];

    expect(ids.slice(23, 25)).toEqual(["ORG-24", "APP-01"]);
    expect(ids.slice(-1)).toEqual(["DAT-28"]);
  });

  test("is loaded from a single file, a draft too, although its questions lack short texts", () => {
    const loaded = loadPack(draft);

    expect("pack" in loaded && describePack(loaded.pack)).toMatchObject({ questions: 111, gates: 38 });
  });
});

describe("a pack with a fault", () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), "canopy-pack-")), "pack");
    cpSync(shipped, folder, { recursive: true });
  });
  afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

  /** Puts one fault into one file of the shipped pack; answers with the line it stands on. */
  const edit = (file: string, right: string, wrong: string): number => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain(right);
    writeFileSync(
      join(folder, file),
      text.replace(right, () => wrong),
    );
    return text.slice(0, text.indexOf(right)).split("\n").length;
  };

  const faults: readonly {
    readonly title: string;
    readonly file: string;
    readonly right: string;
    readonly wrong: string;
    readonly path: string;
    readonly says: string;
    /** A key that is missing is told at the thing that lacks it. */
    readonly linesAbove?: number;
  }[] = [
    {
      title: "a question id that is used twice",
      file: "questions-data.yaml",
      right: "- id: DAT-28",
      wrong: "- id: DAT-27",
      path: "questions[DAT-27].id",
      says: "DAT-27 is already used above.",
    },
    {
      title: "a fit above 100",
      file: "questions-application.yaml",
      right: "fit: {paas: 100, private: 64, retain: 55}",
      wrong: "fit: {paas: 101, private: 64, retain: 55}",
      path: "questions[APP-39].options[none].fit.paas",
      says: "A fit lies between 0 and 100; this is 101.",
    },
    {
      title: "a gate that waits for an answer nobody can give",
      file: "gates.yaml",
      right: "when: {q: DAT-08, is: [secret]}",
      wrong: "when: {q: DAT-08, is: [secrets]}",
      path: "gates[G-SECRET].when.is[0]",
      says: "DAT-08 has no answer secrets.",
    },
    {
      title: "a gate on a question that does not exist",
      file: "gates.yaml",
      right: "when: {q: DAT-08, is: [secret]}",
      wrong: "when: {q: DAT-99, is: [secret]}",
      path: "gates[G-SECRET].when.q",
      says: "There is no question DAT-99.",
    },
    {
      title: "a requirement on an attribute no target has",
      file: "gates.yaml",
      right: "requires: [{attr: dr_accredited, eq: true}",
      wrong: "requires: [{attr: dr_acredited, eq: true}",
      path: "gates[G-DR].requires[0].attr",
      says: "dr_acredited is not among target_profile_attributes.",
    },
    {
      title: "a test of several choices as if it were one",
      file: "gates.yaml",
      right: "{q: DAT-01, has_any: [health]}",
      wrong: "{q: DAT-01, is: [health]}",
      path: "gates[G-HDS].when.all[0].is",
      says: "DAT-01 is of type multi, which is can't test.",
    },
    {
      title: "a source that is not listed",
      file: "questions-workload.yaml",
      right: "sources: [AZ-BP",
      wrong: "sources: [AZ-BQ",
      path: "questions[INF-22].sources[0]",
      says: "Nothing in this pack is named AZ-BQ.",
    },
    {
      title: "a criterion that is fed but does not exist",
      file: "questions-application.yaml",
      right: "feeds: {TF2: 2}",
      wrong: "feeds: {TF9: 2}",
      path: "questions[APP-15].feeds.TF9",
      says: "Nothing in this pack is named TF9.",
    },
    {
      title: "weights that do not sum to 100",
      file: "criteria.yaml",
      right: "weights: {BV: 14, TF: 18, DC: 16, OP: 10, EC: 28, OR: 10, SU: 4}",
      wrong: "weights: {BV: 15, TF: 18, DC: 16, OP: 10, EC: 28, OR: 10, SU: 4}",
      path: "weight_profiles[cost].weights",
      says: "The weights add up to 101, not to 100.",
    },
    {
      title: "a text that is missing in one language",
      file: "questions-organisation.yaml",
      right: "short: {en: Sector, fr: Secteur}",
      wrong: "short: {en: Sector}",
      path: "questions[ORG-01].short.fr",
      says: "This key is missing.",
    },
    {
      title: "a text that is empty in one language",
      file: "questions-organisation.yaml",
      right: "short: {en: Sector, fr: Secteur}",
      wrong: "short: {en: Sector, fr: ' '}",
      path: "questions[ORG-01].short.fr",
      says: "This text is empty.",
    },
    {
      title: "a key the format does not have",
      file: "gates.yaml",
      right: "  effect: exclude",
      wrong: "  efect: exclude",
      path: "gates[G-SECRET].efect",
      says: "The format has no key efect here.",
    },
    {
      title: "“unknown” as an option",
      file: "questions-data.yaml",
      right: "{value: synth,",
      wrong: "{value: unknown,",
      path: "questions[DAT-28].options[unknown].value",
      says: "“unknown” can't be an option",
    },
    {
      title: "a question whose applicability depends on itself",
      file: "questions-organisation.yaml",
      right: "  required: true",
      wrong: "  applicable_when: {q: ORG-01, is: [state]}",
      path: "questions[ORG-01].applicable_when",
      says: "depends on itself: ORG-01 → ORG-01.",
    },
    {
      title: "a choice without choices",
      file: "questions-workload.yaml",
      right: "  type: single",
      wrong: "  type: scale",
      path: "questions[INF-08].bounds",
      linesAbove: 3,
      says: "A question of type scale needs bounds",
    },
  ];

  test.each(faults)("names file, line and path of $title", ({ linesAbove = 0, ...fault }) => {
    const { file, right, wrong, path, says } = fault;
    const line = edit(file, right, wrong);

    const found = errorsOf(folder).find(({ message }) => message.en.includes(says));

    expect(found).toMatchObject({ file, line: line - linesAbove, path });
    expect(found?.message.fr).not.toBe(found?.message.en);
  });

  test("says where YAML itself is broken", () => {
    const line = edit("sources.yaml", "CANOPY: {title: ", "CANOPY: [title: ");

    expect(errorsOf(folder)).toMatchObject([{ file: "sources.yaml", line, path: "" }]);
  });

  test("tells a longer circle of applicability as a way through it", () => {
    const line = edit(
      "questions-application.yaml",
      "- id: APP-07\n",
      "- id: APP-07\n  applicable_when: {q: APP-39, is: [none]}\n",
    );

    expect(errorsOf(folder)).toContainEqual({
      file: "questions-application.yaml",
      line: line + 1,
      path: "questions[APP-07].applicable_when",
      message: {
        en: "Whether this question applies depends on itself: APP-07 → APP-39 → APP-07.",
        fr: "L’applicabilité de cette question dépend d’elle-même : APP-07 → APP-39 → APP-07.",
      },
    });
  });

  test("refuses a file of the folder that pack.yaml does not name, and a name without a file", () => {
    edit("pack.yaml", "- sources.yaml\n", "");
    expect(errorsOf(folder)).toMatchObject([
      { file: "pack.yaml", message: { en: "sources.yaml is in this folder but not named under `parts`." } },
    ]);

    edit("pack.yaml", "- gates.yaml\n", "- gates.yaml\n- sources.yaml\n- nowhere.yaml\n");
    expect(errorsOf(folder)).toMatchObject([
      { file: "nowhere.yaml", message: { fr: "Il n’y a pas de fichier nowhere.yaml dans ce dossier." } },
    ]);
  });

  test("never reads a file outside its folder", () => {
    edit("pack.yaml", "- sources.yaml\n", "- ../secret.yaml\n");

    expect(errorsOf(folder)).toMatchObject([{ file: "pack.yaml", path: "" }]);
  });

  test("refuses a key that two files give", () => {
    edit("sources.yaml", "sources:", "catalogue: {id: other}\nsources:");

    expect(errorsOf(folder)).toMatchObject([
      { file: "sources.yaml", message: { en: "catalogue is already given by pack.yaml." } },
    ]);
  });

  test("is told with all its faults at once", () => {
    edit("gates.yaml", "when: {q: DAT-08, is: [secret]}", "when: {q: DAT-08, is: [secrets]}");
    edit("criteria.yaml", "weight: 18", "weight: 19");

    expect(new Set(errorsOf(folder).map(({ file }) => file))).toEqual(
      new Set(["gates.yaml", "criteria.yaml"]),
    );
  });
});
