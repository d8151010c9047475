import { fileURLToPath } from "node:url";
import type { Layout } from "./open-app.ts";

/**
 * Where things are when Canopy runs as it was built: the workers lie beside the program's bundle, whose address is
 * given; what is no code lies in the package as it does in the source.
 */
export const bundledLayout = (bundle: string, version: string): Layout => {
  const here = (path: string): URL => new URL(path, bundle);
  return {
    contentFolder: fileURLToPath(here("../../assessments")),
    importWorker: here("import-worker.js"),
    migrationsFolder: fileURLToPath(here("../../src-main/db/sqlite/migrations")),
    reportWorker: here("report-worker.js"),
    storeWorker: here("store-worker.js"),
    simulationWorker: here("simulation-worker.js"),
    version,
  };
};
