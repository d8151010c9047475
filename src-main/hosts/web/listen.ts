import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { Server } from "node:http";
import type { App } from "../../compose.ts";
import type { FileExchange } from "../../files.ts";
import type { Log } from "../../log.ts";
import type { ServePage } from "./page.ts";
import { createWebHost } from "./server.ts";
import { createSession } from "./session.ts";

export interface WebHost {
  /** An address that opens the page once, in one browser. */
  readonly newAddress: () => string;
  readonly close: () => Promise<void>;
}

export interface WebHostOptions {
  readonly app: App;
  readonly files: FileExchange;
  readonly log: Log;
  /** Wanted, so that what a browser remembers of this page is found again; any other when it is taken. */
  readonly port: number;
  readonly servePage: ServePage;
}

/** Listens on loopback only, and so never on a network. */
export const startWebHost = async ({
  app,
  files,
  log,
  port,
  servePage,
}: WebHostOptions): Promise<WebHost> => {
  const session = createSession();
  const reportIncident = (cause: unknown): string => {
    const incident = randomUUID().slice(0, 8);
    log(`incident ${incident} in the web host`, cause);
    return incident;
  };
  const server = createWebHost({ app, files, reportIncident, servePage, session });
  const listening = await listen(server, port).catch(async (error: unknown) => {
    if (isPortTaken(error)) return await listen(server, 0);
    throw error;
  });
  return {
    newAddress: () => `http://127.0.0.1:${listening}${session.newEntry()}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, "close");
    },
  };
};

const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return address.port;
};

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
