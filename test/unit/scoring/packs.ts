import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { ScoringCase } from "../../../src-shared/contract/cases.ts";
import { OptionId, Pack, PerOption } from "../../../src-shared/contract/content.ts";
import { ProfileAttributes } from "../../../src-shared/contract/options.ts";
import { OptionStatus } from "../../../src-shared/contract/results.ts";
import { loadPack } from "../../../src-main/content/load-pack.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");

/** The draft pack, to which the expected scores of `model-cases.json` belong. */
export const draftPack = Pack.parse(parse(fixture("packs/canopy-core-draft.yaml")));

const loaded = loadPack(fileURLToPath(new URL("../../../assessments/canopy-core/2026.1", import.meta.url)));
if (!("pack" in loaded)) throw new Error("The pack that ships does not load.");
/** The pack that ships. */
export const shippedPack = loaded.pack;

const file = z
  .object({
    target_profiles_SAMPLE: z.partialRecord(OptionId, ProfileAttributes),
    cases: z.record(
      z.string(),
      ScoringCase.extend({
        expected_scores: PerOption,
        expected_status: z.record(OptionId, OptionStatus),
        coverage: z.number(),
      }),
    ),
  })
  .parse(JSON.parse(fixture("model-cases.json")));

/** The published cases, each with the sample profiles it was computed with. */
export const modelCases = Object.entries(file.cases).map(([name, modelCase]) => ({
  name,
  ...modelCase,
  target_profiles: file.target_profiles_SAMPLE,
}));
