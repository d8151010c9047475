// oxlint-disable-next-line import/no-unassigned-import -- it refuses an old Node before anything else is loaded
import "../../require-node.ts";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import open from "open";
import { z } from "zod";
import { Problem } from "../../../src-shared/rpc/problems.ts";
import { bundledLayout } from "../../bundled-layout.ts";
import { defaultDataFolder } from "../../data-folder.ts";
import { openApp } from "../../open-app.ts";
import { listPageFiles } from "../../page/page-files.ts";
import { startWebHost } from "./listen.ts";
import { servePageFiles } from "./page.ts";

// This host runs as it was built: Node needs seconds to read the sources and what they import file by file.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(here("../../package.json"), "utf8")));

const usualPort = "4747";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: defaultDataFolder() },
    port: { type: "string", default: usualPort },
    "no-browser": { type: "boolean", default: false },
    page: { type: "string", default: here("../renderer") },
  },
});

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);

const run = async (): Promise<void> => {
  const servePage = servePageFiles(listPageFiles(values.page));
  const layout = bundledLayout(import.meta.url, version);
  const opened = await openApp({ dataFolder: values.data, kind: "web", layout });
  const host = await startWebHost({ ...opened, port: Number(values.port), servePage });

  let isClosing = false;
  const close = async (): Promise<void> => {
    if (isClosing) return;
    isClosing = true;
    await host.close();
    await opened.close();
    process.exit();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void close());

  const print = (): void => {
    console.log(`Canopy Assess is open at ${host.newAddress()}`);
  };
  if (hasDisplay && !values["no-browser"]) await open(host.newAddress()).catch(() => undefined);
  print();
  // Each address opens one browser, once; Enter asks for another.
  if (process.stdin.isTTY)
    createInterface({ input: process.stdin })
      .on("line", print)
      .on("SIGINT", () => void close());
};

try {
  await run();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
