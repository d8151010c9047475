import { join } from "node:path";
import { createServer } from "vite";
import { openApp } from "../src-main/open-app.ts";
import { startWebHost } from "../src-main/hosts/web/listen.ts";
import { sourceLayout } from "../src-main/source-layout.ts";
import { projectFolder } from "./bootstrap.mjs";

/** The web host with Vite in the place of the built page: a saved source file shows at once. */
const dataFolder = process.argv[2] ?? join(projectFolder, "build/dev-data");
const vite = await createServer({
  configFile: join(projectFolder, "vite.config.ts"),
  appType: "spa",
  server: { middlewareMode: true },
});
const opened = await openApp({ dataFolder, kind: "web", layout: sourceLayout });
const host = await startWebHost({
  ...opened,
  port: 4748,
  servePage: async (request, response) =>
    await new Promise((resolve) => {
      response.on("close", resolve);
      vite.middlewares(request, response, resolve);
    }),
});
console.log(`Canopy Assess, its page served by Vite: ${host.newAddress()}`);
process.on("SIGINT", () => {
  void Promise.all([host.close(), vite.close()])
    .then(opened.close)
    .then(() => process.exit());
});
