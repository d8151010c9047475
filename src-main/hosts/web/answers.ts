import type { ServerResponse } from "node:http";
import type { Envelope } from "../../../src-shared/rpc/envelope.ts";
import { Problem, problem } from "../../../src-shared/rpc/problems.ts";

export const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  response
    .writeHead(status, { "cache-control": "no-store", "content-type": "application/json" })
    .end(JSON.stringify(value));
};

export const sendEnvelope = (response: ServerResponse, envelope: Envelope): void => {
  sendJson(response, envelope.ok ? 200 : envelope.status, envelope);
};

/** A failed upload or download, told as a failed call is. */
export const sendFailure = (
  response: ServerResponse,
  error: unknown,
  reportIncident: (cause: unknown) => string,
): void => {
  const { code, details, status } =
    error instanceof Problem ? error : problem("internal", { incident: reportIncident(error) });
  sendEnvelope(response, { ok: false, status, problem: { code, details } });
};

export const sendSentence = (response: ServerResponse, status: number, sentence: string): void => {
  response
    .writeHead(status, { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" })
    .end(`${sentence}\n`);
};
