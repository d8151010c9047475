import { create } from "zustand";

interface UiState {
  /** A page was left for another on this screen, so the new one takes the focus. */
  readonly hasNavigated: boolean;
  readonly noteNavigation: () => void;
}

/** What the screen is doing. Nothing that a host could answer belongs here. */
export const useUiStore = create<UiState>()((set) => ({
  hasNavigated: false,
  noteNavigation: () => {
    set({ hasNavigated: true });
  },
}));
