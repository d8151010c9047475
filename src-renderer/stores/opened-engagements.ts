import { z } from "zod";

/** Ids and times only: what an engagement is called stays in the encrypted file. */
const storageKey = "canopy-opened";
const Opened = z.record(z.string(), z.string()).catch({});

/** When engagements were last opened on this machine, by their ids. */
export const readOpened = (): Readonly<Record<string, string>> => {
  try {
    return Opened.parse(JSON.parse(localStorage.getItem(storageKey) ?? "{}"));
  } catch {
    return {};
  }
};

export const noteOpened = (engagementId: string, at: Date): void => {
  localStorage.setItem(storageKey, JSON.stringify({ ...readOpened(), [engagementId]: at.toISOString() }));
};
