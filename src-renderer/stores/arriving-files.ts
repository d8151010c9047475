import { create } from "zustand";
import type { RefusedFile } from "../../src-shared/contract/desktop.ts";
import type { GivenFile } from "../api/host.ts";

type TakeEvidence = (files: readonly File[]) => void;

interface ArrivingFiles {
  /** Those that are not yet where they belong, in the order in which they came. */
  readonly waiting: readonly GivenFile[];
  /** Those that can't be opened, and why. */
  readonly refused: readonly RefusedFile[];
  /** The page shown takes evidence itself: it knows what it is about. */
  readonly takeEvidence: TakeEvidence | null;
  readonly arrive: (files: readonly GivenFile[], refused?: readonly RefusedFile[]) => void;
  /** Hands one over, once: undefined where somebody else has taken it. */
  readonly take: (file: GivenFile) => GivenFile | undefined;
  readonly turnAway: () => void;
  readonly setTakeEvidence: (take: TakeEvidence | null) => void;
}

/** Files on their way from a drop, a choice or the desktop to the screen that takes them. */
export const useArrivingFiles = create<ArrivingFiles>()((set, get) => ({
  waiting: [],
  refused: [],
  takeEvidence: null,
  arrive: (files, refused = []) => {
    set({ waiting: [...get().waiting, ...files], refused });
  },
  take: (file) => {
    const { waiting } = get();
    if (!waiting.includes(file)) return undefined;
    set({ waiting: waiting.filter((one) => one !== file) });
    return file;
  },
  turnAway: () => {
    set({ waiting: [], refused: [] });
  },
  setTakeEvidence: (takeEvidence) => {
    set({ takeEvidence });
  },
}));
