import { contextBridge, ipcRenderer, webUtils } from "electron";
import {
  connectChannel,
  deedChannel,
  lendFileChannel,
  menuStateChannel,
  openFilesChannel,
  pageAsks,
  pageNews,
  passphraseChannel,
  portChannel,
  prepareDragChannel,
  requestChannel,
  saveFileChannel,
  startDragChannel,
} from "./messages.ts";
import { createPeer } from "./peer.ts";
import type { Peer } from "./peer.ts";

/**
 * What the page may reach of the host: a few functions, and never Electron itself. Calls go straight to
 * the data process; a new line comes whenever that process has been started again.
 */
type ChangeListener = (topics: readonly string[]) => void;

const listeners = new Set<ChangeListener>();
let current: Peer | undefined;
let waiting: ((peer: Peer) => void)[] = [];
let hasConnected = false;

const isTopics = (payload: unknown): payload is readonly string[] =>
  Array.isArray(payload) && payload.every((topic) => typeof topic === "string");

const announce = (name: string, topics: unknown): void => {
  if (name !== pageNews.changed || !isTopics(topics)) return;
  for (const listener of listeners) listener(topics);
};

ipcRenderer.on(portChannel, ({ ports: [port] }) => {
  if (!port) return;
  const peer = createPeer(
    {
      listen: (listener) => {
        port.addEventListener("message", ({ data }: { readonly data: unknown }) => {
          listener(data);
        });
      },
      post: (message) => {
        port.postMessage(message);
      },
    },
    announce,
  );
  port.addEventListener("close", () => {
    peer.hangUp();
    if (current === peer) current = undefined;
  });
  port.start();
  current = peer;
  for (const accept of waiting) accept(peer);
  waiting = [];
});

const findLine = async (): Promise<Peer> =>
  current ??
  (await new Promise((resolve) => {
    waiting.push(resolve);
    // Asked for once: when the data process starts again, main sends a new line unasked.
    if (!hasConnected) ipcRenderer.send(connectChannel);
    hasConnected = true;
  }));

const ask = async (name: string, payload: unknown): Promise<unknown> =>
  await (await findLine()).ask(name, payload);

type RequestListener = (request: unknown) => void;

const requestListeners = new Set<RequestListener>();
/** What was asked before the page could hear it, as when a file was opened to start the app. */
let unheard: unknown[] = [];

ipcRenderer.on(requestChannel, (_event, request: unknown) => {
  if (requestListeners.size === 0) unheard.push(request);
  for (const listener of requestListeners) listener(request);
});

contextBridge.exposeInMainWorld("canopyHost", {
  send: async (name: string, input: unknown) => await ask(pageAsks.call, { name, input }),
  onChange: (listener: ChangeListener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  uploadFile: async (name: string, bytes: ArrayBuffer) => await ask(pageAsks.receiveFile, { name, bytes }),
  readFile: async (fileId: string) => await ask(pageAsks.readFile, fileId),
  saveFile: async (fileId: string): Promise<unknown> => await ipcRenderer.invoke(saveFileChannel, fileId),
  prepareDrag: async (fileId: string): Promise<unknown> =>
    await ipcRenderer.invoke(prepareDragChannel, fileId),
  startDrag: (fileId: string) => {
    ipcRenderer.send(startDragChannel, fileId);
  },
  openFiles: async (): Promise<unknown> => await ipcRenderer.invoke(openFilesChannel),
  // Only a file that a person dropped or chose has a path; the page never names one.
  lendFile: async (file: File): Promise<unknown> => {
    const path = webUtils.getPathForFile(file);
    return path === "" ? undefined : await ipcRenderer.invoke(lendFileChannel, path);
  },
  tellMenu: (state: unknown) => {
    ipcRenderer.send(menuStateChannel, state);
  },
  act: (deed: unknown) => {
    ipcRenderer.send(deedChannel, deed);
  },
  onRequest: (listener: RequestListener) => {
    requestListeners.add(listener);
    const waitingRequests = unheard;
    unheard = [];
    for (const request of waitingRequests) listener(request);
    return () => {
      requestListeners.delete(listener);
    };
  },
});

contextBridge.exposeInMainWorld("canopyPassphrase", {
  submit: async (passphrase: string): Promise<unknown> =>
    await ipcRenderer.invoke(passphraseChannel, passphrase),
});
