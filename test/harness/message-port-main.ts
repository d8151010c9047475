import type { MessagePort } from "node:worker_threads";
import type { MessagePortMain } from "electron";

/** A real port of Node in the clothes of Electron's: only the events are dressed differently. */
export const asMessagePortMain = (port: MessagePort): MessagePortMain => {
  const dressed = {
    on: (event: string, listener: (message: { readonly data: unknown; readonly ports: [] }) => void) => {
      if (event === "message") port.on("message", (data) => listener({ data, ports: [] }));
      else port.on(event, listener);
      return dressed;
    },
    postMessage: (message: unknown) => port.postMessage(message),
    start: () => port.start(),
    close: () => port.close(),
  };
  return dressed as unknown as MessagePortMain;
};
