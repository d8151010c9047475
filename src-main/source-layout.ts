import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Layout } from "./open-app.ts";

const here = (path: string): URL => new URL(path, import.meta.url);

const Manifest = z.object({ version: z.string() });

/** Where things are when Canopy runs from its source tree, as the command line does. */
export const sourceLayout: Layout = {
  contentFolder: fileURLToPath(here("../assessments")),
  importWorker: here("./importers/import-worker.ts"),
  migrationsFolder: fileURLToPath(here("./db/sqlite/migrations")),
  reportWorker: here("./report/report-worker.ts"),
  storeWorker: here("./db/sqlite/store-worker.ts"),
  simulationWorker: here("./simulation/simulation-worker.ts"),
  version: Manifest.parse(JSON.parse(readFileSync(here("../package.json"), "utf8"))).version,
};
