import { useState } from "react";
import type { KeptDrafts } from "../stores/kept-drafts.ts";

/** A form that is being filled in. */
export interface Writing<Draft> {
  readonly draft: Draft;
  readonly write: (draft: Draft) => void;
  /** It began with what had been typed before and was closed without being recorded. */
  readonly isKept: boolean;
  readonly startAgain: () => void;
  /** It was recorded, or is not wanted. */
  readonly forget: () => void;
}

/** Keeps what is typed through Escape and a click beside the form: it is there again when the same form is opened. */
export const useWriting = <Draft>(
  kept: KeptDrafts<Draft>,
  key: string,
  fresh: () => Draft,
): Writing<Draft> => {
  const [state, setState] = useState(() => {
    const found = kept.find(key);
    return { draft: found ?? fresh(), isKept: found !== undefined };
  });
  return {
    ...state,
    write: (draft) => {
      kept.keep(key, draft);
      setState({ ...state, draft });
    },
    startAgain: () => {
      kept.forget(key);
      setState({ draft: fresh(), isKept: false });
    },
    forget: () => {
      kept.forget(key);
    },
  };
};
