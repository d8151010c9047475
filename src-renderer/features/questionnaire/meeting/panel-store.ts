import { create } from "zustand";

/** What lies over the question, opened by a key or from the bar of the interview. */
type Panel = "speaker" | "parking";

interface Panels {
  readonly open: Panel | null;
  /** Shown to the client: what the answer is worth is out of sight. */
  readonly isProjected: boolean;
  readonly show: (panel: Panel) => void;
  readonly close: () => void;
  readonly toggleProjected: () => void;
}

export const usePanels = create<Panels>()((set) => ({
  open: null,
  isProjected: false,
  show: (open) => {
    set({ open });
  },
  close: () => {
    set({ open: null });
  },
  toggleProjected: () => {
    set(({ isProjected }) => ({ isProjected: !isProjected }));
  },
}));
