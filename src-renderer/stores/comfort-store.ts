import { create } from "zustand";

/** What lies over every screen, one at a time. */
type Over = "palette" | "history" | "keys" | "help";

/** Something that was just done, and where it can be seen. */
interface Notice {
  readonly text: string;
  readonly address?: string;
  /** The id of what was deleted or moved: the way to take that back stands beside the words. */
  readonly undoneId?: string;
}

/** A screen that was looked at. Kept while the page is open and nowhere else: its name may name the client's things. */
export interface Place {
  readonly route: string;
  readonly title: string;
}

interface ComfortState {
  readonly over: Over | null;
  readonly notice: Notice | null;
  readonly places: readonly Place[];
  readonly open: (over: Over) => void;
  readonly close: () => void;
  readonly say: (notice: Notice | null) => void;
  readonly visit: (place: Place) => void;
  readonly forgetPlaces: () => void;
}

const mostPlaces = 8;

/** What helps on every screen and belongs to none. */
export const useComfortStore = create<ComfortState>()((set) => ({
  over: null,
  notice: null,
  places: [],
  open: (over) => {
    set({ over });
  },
  close: () => {
    set({ over: null });
  },
  say: (notice) => {
    set({ notice });
  },
  forgetPlaces: () => {
    set({ places: [] });
  },
  visit: (place) => {
    set(({ places }) => ({
      places: [place, ...places.filter(({ route }) => route !== place.route)].slice(0, mostPlaces),
    }));
  },
}));
