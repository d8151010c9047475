import { useSyncExternalStore } from "react";

const paper = (): MediaQueryList => globalThis.matchMedia("print");

const subscribe = (listener: () => void): (() => void) => {
  const media = paper();
  media.addEventListener("change", listener);
  return () => {
    media.removeEventListener("change", listener);
  };
};

/** Whether the page is on its way to paper, where nothing scrolls: what a screen shows in part is shown whole. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => paper().matches);
