import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { Pack } from "../../../src-shared/contract/content.ts";

const fixture = (name: string): URL => new URL(`../../fixtures/${name}`, import.meta.url);

/** The draft pack, to which the expected scores of `model-cases.json` belong. */
export const draftPack = Pack.parse(parse(readFileSync(fixture("packs/canopy-core-draft.yaml"), "utf8")));

export const modelCases: unknown = JSON.parse(readFileSync(fixture("model-cases.json"), "utf8"));
