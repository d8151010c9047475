import { create } from "zustand";

interface SaveState {
  /** Changes on their way to the disk. */
  readonly pending: number;
  /** When the host last confirmed a change as durable; null since this page was opened. */
  readonly savedAt: Date | null;
  /** The last change that failed, until one succeeds. */
  readonly failure: Error | null;
}

/** What the status line says of the changes made on this page. */
export const useSaveStore = create<SaveState>()(() => ({ pending: 0, savedAt: null, failure: null }));

/** Counts a change as pending until the host answers: resolved means on disk. */
export const trackSave = async <Result>(save: () => Promise<Result>): Promise<Result> => {
  useSaveStore.setState(({ pending }) => ({ pending: pending + 1 }));
  try {
    const result = await save();
    useSaveStore.setState(({ pending }) => ({ pending: pending - 1, savedAt: new Date(), failure: null }));
    return result;
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    useSaveStore.setState(({ pending }) => ({ pending: pending - 1, failure }));
    throw error;
  }
};
