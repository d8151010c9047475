import type { WebContents } from "electron";
import type { PageRequest } from "../../../src-shared/contract/desktop.ts";
import { requestChannel } from "./messages.ts";

/** Requests to pages, of which one that is not loaded yet would hear nothing. */
export interface Mailbox {
  readonly send: (page: WebContents, request: PageRequest) => void;
  /** A page has made itself heard, so it hears us too. */
  readonly opened: (page: WebContents) => void;
}

export const createMailbox = (): Mailbox => {
  const isOpen = new WeakSet<WebContents>();
  const waitingByPage = new WeakMap<WebContents, readonly PageRequest[]>();
  return {
    send: (page, request) => {
      if (isOpen.has(page)) page.send(requestChannel, request);
      else waitingByPage.set(page, [...(waitingByPage.get(page) ?? []), request]);
    },
    opened: (page) => {
      isOpen.add(page);
      for (const request of waitingByPage.get(page) ?? []) page.send(requestChannel, request);
      waitingByPage.delete(page);
    },
  };
};
