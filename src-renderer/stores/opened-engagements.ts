import { z } from "zod";
import { create } from "zustand";

/** Ids and times only: what an engagement is called stays in the encrypted file. */
const storageKey = "canopy-opened";
const Opened = z.record(z.string(), z.string()).catch({});
type Opened = z.output<typeof Opened>;

interface OpenedEngagements {
  /** When engagements were last opened on this machine, by their ids. */
  readonly openedAt: Readonly<Opened>;
  readonly note: (engagementId: string, at: Date) => void;
  readonly forget: () => void;
}

const readKept = (): Opened => {
  try {
    return Opened.parse(JSON.parse(localStorage.getItem(storageKey) ?? "{}"));
  } catch {
    return {};
  }
};

export const useOpenedEngagements = create<OpenedEngagements>()((set) => ({
  openedAt: readKept(),
  note: (engagementId, at) => {
    const openedAt = { ...readKept(), [engagementId]: at.toISOString() };
    localStorage.setItem(storageKey, JSON.stringify(openedAt));
    set({ openedAt });
  },
  forget: () => {
    localStorage.removeItem(storageKey);
    set({ openedAt: {} });
  },
}));

// Another window opened one, or forgot them all.
globalThis.addEventListener("storage", ({ key }) => {
  if (key === storageKey || key === null) useOpenedEngagements.setState({ openedAt: readKept() });
});
