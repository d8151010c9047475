import { z } from "zod";
import type { WebContents } from "electron";
import { FileId } from "../../../src-shared/contract/ids.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import type { Log } from "../../log.ts";
import { startDataProcess } from "./data-link.ts";
import type { KeyStore } from "./key-store.ts";
import { dataAsks, keyAsks } from "./messages.ts";
import type { FileToSave } from "./save-file.ts";

/** The data process kept running: started again when it dies, as long as that helps. */
export interface DataService {
  /** The problem's code and sentence when the data can't be opened. */
  readonly open: (passphrase: string | undefined) => Promise<Opening>;
  readonly connect: (page: WebContents) => void;
  readonly findFile: (fileId: unknown) => Promise<FileToSave>;
  /** Lets the services read a file where it lies. */
  readonly lendFile: (path: string) => Promise<FileId>;
  readonly close: () => Promise<void>;
}

export interface DataServiceDeps {
  readonly dataFolder: string;
  readonly file: string;
  readonly keyStore: KeyStore | undefined;
  readonly language: Language;
  readonly log: Log;
  /** It died, started again, and is open: pages need a new line to it. */
  readonly onRestarted: () => void;
  /** It dies again and again, or no longer opens its data. */
  readonly onBroken: (sentence: string | undefined) => void;
  readonly version: string;
}

const Opening = z.object({ code: z.string().nullable(), sentence: z.string().optional() });
type Opening = z.output<typeof Opening>;

const FoundFile = z.object({ name: z.string(), path: z.string() });

/** A process that dies more often in a minute has a reason that starting it again does not mend. */
const mostDeathsAMinute = 3;
const closeLimitMs = 5_000;

export const startDataService = (deps: DataServiceDeps): DataService => {
  const { file, keyStore, log } = deps;
  let passphrase: string | undefined;
  let deaths: readonly number[] = [];
  let isClosing = false;

  const answer = async (name: string, payload: unknown): Promise<unknown> => {
    if (name === keyAsks.seal) return await keyStore?.seal(z.string().parse(payload));
    if (name === keyAsks.unseal) return await keyStore?.unseal(z.string().parse(payload));
    return undefined;
  };

  const open = async (): Promise<Opening> => {
    const { dataFolder, language, version } = deps;
    const request = { dataFolder, hasKeyStore: keyStore !== undefined, language, passphrase, version };
    return Opening.parse(await link.peer.ask(dataAsks.open, request));
  };

  const restart = async (): Promise<void> => {
    link = startDataProcess(file, answer, onGone);
    const { code, sentence } = await open();
    if (code === null) deps.onRestarted();
    else deps.onBroken(sentence);
  };

  const onGone = (exitCode: number): void => {
    if (isClosing) return;
    log(`the data process is gone (${exitCode})`);
    const now = Date.now();
    deaths = [...deaths.filter((death) => now - death < 60_000), now];
    if (deaths.length > mostDeathsAMinute) deps.onBroken(undefined);
    // A failure to open is a failure of the line, which means that it died again and comes back here.
    else void restart().catch((error: unknown) => log("the data process did not open", error));
  };

  let link = startDataProcess(file, answer, onGone);

  return {
    open: async (given) => {
      passphrase = given;
      return await open();
    },
    connect: (page) => {
      link.connect(page);
    },
    findFile: async (fileId) => FoundFile.parse(await link.peer.ask(dataAsks.findFile, fileId)),
    lendFile: async (path) => FileId.parse(await link.peer.ask(dataAsks.lendFile, path)),
    // It writes the last pages of the database and lets go of the folder, but must not hang the exit.
    close: async () => {
      isClosing = true;
      const limit = new Promise((resolve) => setTimeout(resolve, closeLimitMs));
      await Promise.race([link.peer.ask(dataAsks.close, undefined), limit]).catch(() => undefined);
    },
  };
};
