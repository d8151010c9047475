import type { ServerResponse } from "node:http";
import type { App } from "../../compose.ts";

const heartbeatMs = 25_000;

/** GET /api/changes: the topics of each committed change, as server-sent events. */
export const streamChanges = (app: App, response: ServerResponse): void => {
  response
    .writeHead(200, { "cache-control": "no-store", "content-type": "text/event-stream" })
    .flushHeaders();
  const stop = app.onChange((topics) => {
    response.write(`data: ${JSON.stringify(topics)}\n\n`);
  });
  // A browser that went to sleep is noticed only when something is written to it.
  const heartbeat = setInterval(() => response.write(":\n\n"), heartbeatMs).unref();
  response.on("close", () => {
    clearInterval(heartbeat);
    stop();
  });
};
