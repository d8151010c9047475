import { create } from "zustand";

interface TourMove {
  /** A step was just begun: its screen is to be opened. Later its card follows wherever one goes. */
  readonly isMoving: boolean;
  readonly move: () => void;
  readonly arrive: () => void;
}

export const useTourMove = create<TourMove>()((set) => ({
  isMoving: false,
  move: () => {
    set({ isMoving: true });
  },
  arrive: () => {
    set({ isMoving: false });
  },
}));
