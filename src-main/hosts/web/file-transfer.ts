import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { FileId } from "../../../src-shared/contract/ids.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { FileExchange } from "../../files.ts";
import { sendJson } from "./answers.ts";

/** POST /files?name=…: the body is the file. */
export const takeFile = async (
  files: FileExchange,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  sendJson(response, 200, { fileId: await files.receive(name, request) });
};

/** GET /files/<id>: hands the file out under its name. */
export const handOutFile = async (
  files: FileExchange,
  id: string,
  response: ServerResponse,
): Promise<void> => {
  const fileId = FileId.safeParse(id);
  const file = fileId.success ? await files.find(fileId.data) : undefined;
  if (!file) throw problem("file.unknown", { fileId: id });
  response.writeHead(200, {
    "cache-control": "no-store",
    "content-disposition": contentDisposition(file.name),
    "content-length": file.size,
    "content-type": "application/octet-stream",
  });
  await pipeline(createReadStream(file.path), response);
};

/** RFC 6266: an ASCII name for old programs, and the real one as RFC 5987 writes it. */
const contentDisposition = (name: string): string => {
  const ascii = name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/gu, "")
    .replaceAll(/[^\u0020-\u007E]|["\\%]/gu, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (character) => `%${character.codePointAt(0)?.toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
};
