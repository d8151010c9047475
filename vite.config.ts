import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page: the same files for a browser and for Electron's window. */
export default defineConfig({
  root: here("src-renderer"),
  // The font and everything else come from our own origin; the policy of the page allows no `data:`.
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    emptyOutDir: true,
    minify: true,
    modulePreload: { polyfill: false },
    outDir: here("out/renderer"),
    rolldownOptions: {
      input: here("src-renderer/index.html"),
      output: {
        // What page-policy.ts tells zod must be told before the first schema is made, in whatever chunk that is.
        codeSplitting: { groups: [{ name: "zod", test: /node_modules[\\/]zod[\\/]|page-policy/u }] },
      },
    },
    target: "chrome130",
  },
  plugins: [react()],
});
