import type { IncomingMessage, ServerResponse } from "node:http";
import type { App } from "../../compose.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import { sendEnvelope } from "./answers.ts";

/** More than the longest answer with its tables; files travel by another way. */
const bodyLimitBytes = 8 * 1024 * 1024;

/** POST /api/<procedure>: the body is the input, the answer an envelope. */
export const answerCall = async (
  app: App,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await readBody(request);
  if (body === undefined) {
    const { code, details, status } = problem("input.invalid", { issues: ["the request is too long"] });
    sendEnvelope(response, { ok: false, status, problem: { code, details } });
    return;
  }
  sendEnvelope(response, await app.dispatch(name, parseJson(body)));
};

const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= bodyLimitBytes) chunks.push(bytes);
  }
  return size > bodyLimitBytes ? undefined : Buffer.concat(chunks).toString("utf8");
};

/** Malformed JSON becomes `undefined`, which no procedure's schema accepts. */
const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
