import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { App } from "../../src-main/compose.ts";
import type { FileExchange } from "../../src-main/files.ts";
import { startWebHost } from "../../src-main/hosts/web/listen.ts";
import type { WebHost } from "../../src-main/hosts/web/listen.ts";
import { servePageFiles } from "../../src-main/hosts/web/page.ts";
import { listPageFiles } from "../../src-main/page/page-files.ts";

const smallPage = join(import.meta.dirname, "../fixtures/small-page");

/** The real web host on a free port, with a page of two files. */
export const setupWebHost = async (
  host: App & { readonly files: FileExchange },
  log: (line: string, cause?: unknown) => void = () => {},
): Promise<WebHost> => {
  const web = await startWebHost({
    app: host,
    files: host.files,
    log,
    port: 0,
    servePage: servePageFiles(listPageFiles(smallPage)),
  });
  onTestFinished(web.close);
  return web;
};

/** Follows the printed address as a browser does: once, keeping the cookie. */
export const enterWebHost = async (
  web: WebHost,
): Promise<{ readonly address: string; readonly cookie: string }> => {
  const entry = web.newAddress();
  const response = await fetch(entry, { redirect: "manual" });
  const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { address: new URL(entry).origin, cookie };
};
