import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadPlanning } from "../../src-main/content/load-planning.ts";

/** The published and exact cases, by id, as they are in the file. */
export const publishedCase = (id: string): Record<string, unknown> => {
  const file = new URL("../fixtures/scoring.json", import.meta.url);
  const { tests } = JSON.parse(readFileSync(file, "utf8")) as { tests: Record<string, unknown>[] };
  const found = tests.find((one) => one["id"] === id);
  if (!found) throw new Error(`There is no published case ${id}`);
  return found;
};

/** The figures that ship with the app. */
export const planning = loadPlanning(fileURLToPath(new URL("../../assessments", import.meta.url)));
