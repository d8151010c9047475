/** Text that was typed and is not yet on disk. */
export interface Draft {
  readonly text: string;
  /** What was recorded when it was typed: if something else is by now, a person has to choose. */
  readonly base: string;
  /** When it was typed, in milliseconds since 1970. */
  readonly at: number;
}

const prefix = "canopy-draft/";

/** Kept by the browser itself, so that neither a crash nor a reload takes what nobody has recorded yet. */
export const keepDraft = (key: string, draft: Draft): void => {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // Its store is full or forbidden: the text is still in its field and on its way to the host.
  }
};

export const forgetDraft = (key: string): void => {
  localStorage.removeItem(prefix + key);
};

export const findDraft = (key: string): Draft | undefined => {
  const kept = localStorage.getItem(prefix + key);
  if (kept === null) return undefined;
  try {
    const draft: unknown = JSON.parse(kept);
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
};

/** What has reached the disk is no draft any more; what was typed since then stays one. */
export const settleDraft = (key: string, saved: string): void => {
  if (findDraft(key)?.text.trim() === saved.trim()) forgetDraft(key);
};

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === "object" &&
  kept !== null &&
  "text" in kept &&
  typeof kept.text === "string" &&
  "base" in kept &&
  typeof kept.base === "string" &&
  "at" in kept &&
  typeof kept.at === "number";
