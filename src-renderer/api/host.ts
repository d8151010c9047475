import { z } from "zod";
import { OpenedFiles } from "../../src-shared/contract/desktop.ts";
import type { RefusedFile } from "../../src-shared/contract/desktop.ts";
import { FileId } from "../../src-shared/contract/ids.ts";
import type { Transport } from "../../src-shared/rpc/client.ts";
import { openEnvelope } from "../../src-shared/rpc/envelope.ts";
import { createDesktop } from "./desktop.ts";
import type { Desktop, DesktopBridge } from "./desktop.ts";
import { createHttpTransport, HostUnreachable } from "./transport.ts";

/** A file that a person opened or dropped: still with the page, or already with the host. */
export type GivenFile =
  | { readonly name: string; readonly file: File }
  | { readonly name: string; readonly fileId: FileId };

interface ChosenFiles {
  readonly files: readonly GivenFile[];
  /** Those that can't be opened, and why. */
  readonly refused: readonly RefusedFile[];
}

/** Begins the drag of a file, in the event that says that a person drags. */
export type StartDrag = (event: Pick<DragEvent, "preventDefault" | "dataTransfer">) => void;

/** What a page can ask of the host it runs on: calls, and files in and out. */
export interface Host extends Transport {
  readonly uploadFile: (file: File) => Promise<FileId>;
  /** The bytes of a file that a service offered, to show them on the page. */
  readonly readFile: (fileId: FileId) => Promise<Blob>;
  /** Hands a finished file to the person; false when they change their mind about where it goes. */
  readonly saveFile: (fileId: FileId) => Promise<boolean>;
  /** Makes a file ready to be dragged out of the window; rejects where it is no longer there. */
  readonly prepareDrag: (fileId: FileId, name: string) => Promise<StartDrag>;
  /** Lets a person choose files; none when they change their mind. */
  readonly openFiles: () => Promise<ChosenFiles>;
  /** Only where the page runs in a window of its own; a browser has menus, zoom and windows itself. */
  readonly desktop?: Desktop;
}

/** What Electron's preload script offers. */
interface Bridge extends Transport, DesktopBridge {
  readonly uploadFile: (name: string, bytes: ArrayBuffer) => Promise<unknown>;
  readonly readFile: (fileId: string) => Promise<unknown>;
  readonly saveFile: (fileId: string) => Promise<unknown>;
  readonly prepareDrag: (fileId: string) => Promise<unknown>;
  readonly startDrag: (fileId: string) => void;
  readonly openFiles: () => Promise<unknown>;
  /** Lets the host read a dropped file where it lies; undefined where it lies nowhere. */
  readonly lendFile: (file: File) => Promise<unknown>;
}

declare global {
  interface Window {
    /** Present only when Electron's preload script put it there. */
    readonly canopyHost?: Bridge;
  }
}

export const chooseHost = (): Host =>
  window.canopyHost ? createBridgeHost(window.canopyHost) : createHttpHost();

const createBridgeHost = (bridge: Bridge): Host => ({
  send: bridge.send,
  onChange: bridge.onChange,
  uploadFile: async (file) =>
    // A backup may be larger than what a page can hold.
    Lent.parse(await bridge.lendFile(file))?.fileId ??
    Received.parse(opened(await bridge.uploadFile(file.name, await file.arrayBuffer()))).fileId,
  readFile: async (fileId) => new Blob([Bytes.parse(opened(await bridge.readFile(fileId))).bytes]),
  saveFile: async (fileId) => Saved.parse(await bridge.saveFile(fileId)).saved,
  prepareDrag: async (fileId) => {
    await bridge.prepareDrag(fileId);
    return (event) => {
      // The system's own drag takes the place of the page's.
      event.preventDefault();
      bridge.startDrag(fileId);
    };
  },
  openFiles: async () => OpenedFiles.parse(await bridge.openFiles()),
  desktop: createDesktop(bridge),
});

const Received = z.object({ fileId: FileId });
const Lent = Received.nullish();
const Saved = z.object({ saved: z.boolean() });
const Bytes = z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

/** A bridge answers with the thing itself, or with the problem in an envelope. */
const opened = (answer: unknown): unknown =>
  typeof answer === "object" && answer !== null && "ok" in answer ? openEnvelope(answer) : answer;

const createHttpHost = (): Host => ({
  ...createHttpTransport(),

  uploadFile: async (file) => {
    const response = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
      method: "POST",
      body: file,
    }).catch((cause: unknown) => {
      throw new HostUnreachable("gone", { cause });
    });
    if (response.status === 403) throw new HostUnreachable("session");
    const answer: unknown = await response.json();
    return Received.parse(response.ok ? answer : openEnvelope(answer)).fileId;
  },

  readFile: async (fileId) => {
    const response = await fetch(`/files/${fileId}`).catch((cause: unknown) => {
      throw new HostUnreachable("gone", { cause });
    });
    if (response.status === 403) throw new HostUnreachable("session");
    if (!response.ok) openEnvelope(await response.json());
    return await response.blob();
  },

  saveFile: async (fileId) => {
    const link = document.createElement("a");
    link.href = `/files/${fileId}`;
    link.download = "";
    document.body.append(link);
    link.click();
    link.remove();
    return true;
  },

  prepareDrag: async (fileId, name) =>
    await Promise.resolve(({ dataTransfer }) => {
      if (!dataTransfer) return;
      dataTransfer.effectAllowed = "copy";
      // What stands between the colons may not have one itself.
      const plain = name.replaceAll(":", "_");
      dataTransfer.setData(
        "DownloadURL",
        `application/octet-stream:${plain}:${new URL(`/files/${fileId}`, location.href).href}`,
      );
    }),

  openFiles: async () => {
    const files = await chooseInBrowser();
    return { files: files.map((file) => ({ name: file.name, file })), refused: [] };
  },
});

const chooseInBrowser = async (): Promise<readonly File[]> =>
  await new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.hidden = true;
    const settle = (files: readonly File[]): void => {
      input.remove();
      resolve(files);
    };
    input.addEventListener("change", () => {
      settle([...(input.files ?? [])]);
    });
    input.addEventListener("cancel", () => {
      settle([]);
    });
    // Some browsers let go of an input that is not on the page.
    document.body.append(input);
    input.click();
  });
