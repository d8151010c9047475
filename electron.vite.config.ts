import { defineConfig } from "electron-vite";
import page from "./vite.config.ts";

/** Everything is bundled but Electron and the native driver, so a package carries no other modules. */
const external = ["electron", "better-sqlite3"];
// It finds its own script beside itself; the package has no web host.
const externalOfWebHost = ["open"];

export default defineConfig({
  main: {
    // Its build for Node names a `require` of its own, beside the one that electron-vite adds.
    resolve: { alias: [{ find: /^fflate$/u, replacement: "fflate/browser" }] },
    build: {
      externalizeDeps: false,
      outDir: "out/main",
      target: "node24",
      rollupOptions: {
        external: [...external, ...externalOfWebHost],
        input: {
          main: "src-main/hosts/electron/main.ts",
          "data-process": "src-main/hosts/electron/data-process.ts",
          "import-worker": "src-main/importers/import-worker.ts",
          "report-worker": "src-main/report/report-worker.ts",
          "store-worker": "src-main/db/sqlite/store-worker.ts",
          "simulation-worker": "src-main/simulation/simulation-worker.ts",
          "web-host": "src-main/hosts/web/main.ts",
        },
        output: { format: "es" },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: "out/preload",
      rollupOptions: {
        external,
        input: { preload: "src-main/hosts/electron/preload.ts" },
        // A sandboxed preload is a script, whatever package.json says of modules.
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: page,
});
