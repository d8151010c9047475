import { z } from "zod";
import { FileId } from "../../../src-shared/contract/ids.ts";
import { Language } from "../../../src-shared/contract/text.ts";
import { Problem, problemSentence } from "../../../src-shared/rpc/problems.ts";
import { bundledLayout } from "../../bundled-layout.ts";
import { openApp } from "../../open-app.ts";
import type { OpenedApp } from "../../open-app.ts";
import { connectNews, dataAsks, keyAsks } from "./messages.ts";
import { answerPage } from "./page-line.ts";
import { createPeer } from "./peer.ts";

/** The process that holds the data: it answers main over its parent port, and each page over its own line. */
const OpenRequest = z.object({
  dataFolder: z.string(),
  hasKeyStore: z.boolean(),
  language: Language,
  passphrase: z.string().optional(),
  version: z.string(),
});

const parent = process.parentPort;
let opened: OpenedApp | undefined;

const open = async (payload: unknown): Promise<unknown> => {
  const { dataFolder, hasKeyStore, language, passphrase, version } = OpenRequest.parse(payload);
  try {
    opened = await openApp({
      dataFolder,
      kind: "electron",
      language,
      layout: bundledLayout(import.meta.url, version),
      mayKeepKeyInFile: false,
      passphrase,
      ...(hasKeyStore && { keyStore: keyStoreOfMain }),
    });
    return { code: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: error.code, sentence: problemSentence(error.code, error.details, language) };
  }
};

const answer = async (name: string, payload: unknown): Promise<unknown> => {
  if (name === dataAsks.open) return await open(payload);
  if (name === dataAsks.findFile) return await opened?.files.find(FileId.parse(payload));
  if (name === dataAsks.lendFile) return opened?.files.lend(z.string().parse(payload));
  if (name === dataAsks.close) await opened?.close();
  return undefined;
};

const main = createPeer(
  {
    listen: (listener) => {
      parent.on("message", ({ data }) => {
        listener(data);
      });
    },
    post: (message) => {
      parent.postMessage(message);
    },
  },
  answer,
);

parent.on("message", ({ data, ports: [port] }) => {
  if (port && opened && data.name === connectNews) answerPage(opened, port);
});

const keyStoreOfMain = {
  seal: async (key: string): Promise<string> => z.string().parse(await main.ask(keyAsks.seal, key)),
  unseal: async (sealed: string): Promise<string> => z.string().parse(await main.ask(keyAsks.unseal, sealed)),
};
