import { create } from "zustand";

interface TourMove {
  /** The step that was just begun, whose screen is to be opened; null once it is, and one may go anywhere. */
  readonly towards: number | null;
  readonly move: (step: number) => void;
  readonly arrive: () => void;
}

export const useTourMove = create<TourMove>()((set) => ({
  towards: null,
  move: (step) => {
    set({ towards: step });
  },
  arrive: () => {
    set({ towards: null });
  },
}));
