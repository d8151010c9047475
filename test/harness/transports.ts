import { MessageChannel } from "node:worker_threads";
import { onTestFinished } from "vitest";
import type { App } from "../../src-main/compose.ts";
import type { FileExchange } from "../../src-main/files.ts";
import { answerPage } from "../../src-main/hosts/electron/page-line.ts";
import { pageAsks, pageNews } from "../../src-main/hosts/electron/messages.ts";
import { createPeer } from "../../src-main/hosts/electron/peer.ts";
import { Topic } from "../../src-shared/rpc/procedure.ts";
import type { Transport } from "../../src-shared/rpc/client.ts";
import { z } from "zod";
import { asMessagePortMain } from "./message-port-main.ts";
import { enterWebHost, setupWebHost } from "./web-host.ts";

interface Host extends App {
  readonly files: FileExchange;
}
type Open = (host: Host) => Promise<Transport>;

const inProcess: Open = async ({ dispatch, onChange }) => ({ send: dispatch, onChange });

/** Electron's line between page and data process without Electron: real ports, real structured clones. */
const port: Open = async (host) => {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const page = createPeer(
    { listen: (listener) => port2.on("message", listener), post: (message) => port2.postMessage(message) },
    (name, topics) => {
      if (name === pageNews.changed) for (const listener of listeners) listener(z.array(Topic).parse(topics));
    },
  );
  answerPage({ app: host, files: host.files }, asMessagePortMain(port1));
  return {
    send: async (name, input) => await page.ask(pageAsks.call, { name, input }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const http: Open = async (host) => {
  const { address, cookie } = await enterWebHost(await setupWebHost(host));
  return {
    send: async (name, input) => {
      const response = await fetch(new URL(`/api/${name}`, address), {
        method: "POST",
        headers: { cookie, "content-type": "application/json" },
        body: JSON.stringify(input),
      });
      return await response.json();
    },
    onChange: host.onChange,
  };
};

export const transports: readonly (readonly [name: string, open: Open])[] = [
  ["in process", inProcess],
  ["electron's message port", port],
  ["loopback http", http],
];
