import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pageHeaders } from "../../page/page-policy.ts";
import type { FindPageFile } from "../../page/page-files.ts";
import { sendSentence } from "./answers.ts";

/** Serves whatever of the page a request asks for: the built files, or Vite while developing. */
export type ServePage = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

export const servePageFiles =
  (findFile: FindPageFile): ServePage =>
  async (_request, response, path) => {
    const file = findFile(path);
    if (!file) {
      sendSentence(response, 404, "There is nothing here. / Il n’y a rien ici.");
      return;
    }
    response.writeHead(200, {
      ...pageHeaders("loopback"),
      "cache-control": file.isImmutable ? "private, max-age=31536000, immutable" : "no-cache",
      "content-type": file.mediaType,
    });
    // Whole: the largest is half a megabyte, and a first screen asks for thirty at once.
    response.end(await readFile(file.path));
  };
