import { readFile } from "node:fs/promises";
import type { MessagePortMain } from "electron";
import { z } from "zod";
import { FileId } from "../../../src-shared/contract/ids.ts";
import type { Envelope } from "../../../src-shared/rpc/envelope.ts";
import { Problem, problem } from "../../../src-shared/rpc/problems.ts";
import { Topic } from "../../../src-shared/rpc/procedure.ts";
import type { App } from "../../compose.ts";
import type { FileExchange } from "../../files.ts";
import { pageAsks, pageNews } from "./messages.ts";
import { createPeer } from "./peer.ts";

const Call = z.object({ name: z.string(), input: z.unknown() });
const SentFile = z.object({
  name: z.string(),
  bytes: z.union([z.instanceof(ArrayBuffer), z.instanceof(Uint8Array)]),
});

/** Answers a page over its own line, for as long as the page is there. */
export const answerPage = (
  { app, files }: { readonly app: App; readonly files: FileExchange },
  port: MessagePortMain,
): void => {
  const answer = async (name: string, payload: unknown): Promise<unknown> => {
    if (name === pageAsks.call) {
      const call = Call.parse(payload);
      return await app.dispatch(call.name, call.input);
    }
    if (name === pageAsks.receiveFile) {
      return await receiveFile(files, SentFile.parse(payload));
    }
    if (name === pageAsks.readFile) {
      return await handOutFile(files, FileId.parse(payload));
    }
    throw new Error(`Nothing here answers ${name}`);
  };
  const peer = createPeer(
    {
      listen: (listener) => {
        port.on("message", ({ data }) => {
          listener(data);
        });
      },
      post: (message) => {
        port.postMessage(message);
      },
    },
    answer,
  );
  const stop = app.onChange((topics) => {
    peer.tell(pageNews.changed, topics);
  });
  port.on("close", stop);
  port.start();
  // A page that had a line to an earlier process may have missed changes.
  peer.tell(pageNews.changed, Topic.options);
};

const receiveFile = async (
  files: FileExchange,
  { bytes, name }: z.output<typeof SentFile>,
): Promise<{ readonly fileId: FileId } | Envelope> =>
  await orProblem(async () => ({ fileId: await files.receive(name, oneChunk(new Uint8Array(bytes))) }));

/** The bytes of a file that a service offered, for a page that shows them. */
const handOutFile = async (
  files: FileExchange,
  fileId: FileId,
): Promise<{ readonly bytes: Uint8Array } | Envelope> =>
  await orProblem(async () => {
    const file = await files.find(fileId);
    if (!file) throw problem("file.unknown", { fileId });
    return { bytes: await readFile(file.path) };
  });

/** The answer, or the problem in an envelope: of an error only the sentence would cross. */
const orProblem = async <Answer>(work: () => Promise<Answer>): Promise<Answer | Envelope> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, details, status } = error;
    return { ok: false, status, problem: { code, details } };
  }
};

const oneChunk = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
};
