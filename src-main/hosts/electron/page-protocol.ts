import { readFile } from "node:fs/promises";
import type { Protocol } from "electron";
import type { FindPageFile } from "../../page/page-files.ts";
import { pageHeaders } from "../../page/page-policy.ts";
import { findPassphraseFile } from "./passphrase-page.ts";
import { pageOrigin, pageScheme } from "./page-address.ts";

/** Before Electron is ready: the scheme is as good as https, and no better. */
export const registerPageScheme = (protocol: Pick<Protocol, "registerSchemesAsPrivileged">): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { codeCache: true, secure: true, standard: true, supportFetchAPI: true },
    },
  ]);
};

/** Serves the built page at app://canopy, with its policy, and nothing else. */
export const servePageFiles = (protocol: Pick<Protocol, "handle">, findFile: FindPageFile): void => {
  protocol.handle(pageScheme, async ({ method, url }) => {
    const { host, pathname } = new URL(url);
    if (method !== "GET" || `${pageScheme}://${host}` !== pageOrigin) return notHere();
    const passphraseFile = findPassphraseFile(pathname);
    if (passphraseFile) return answer(passphraseFile.content, passphraseFile.mediaType);
    const file = findFile(pathname);
    return file ? answer(await readFile(file.path), file.mediaType) : notHere();
  });
};

const answer = (body: string | Buffer<ArrayBuffer>, mediaType: string): Response =>
  new Response(body, { headers: { ...pageHeaders("bridge"), "content-type": mediaType } });

const notHere = (): Response => new Response(null, { status: 404, headers: pageHeaders("bridge") });
