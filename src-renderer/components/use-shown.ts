import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { useAddressQuery, withQuery } from "./address-query.ts";

const name = "show";

/** The address of a page on which one thing among others is to be shown. */
export const showing = (address: string, id: string): string => withQuery(address, { [name]: id });

/** The id of what the address asks to show among others. */
export const useShownId = (): string | null => useAddressQuery().get(name);

interface ShownProps<Part extends HTMLElement> {
  readonly ref: RefObject<Part | null>;
  readonly "data-shown"?: true;
  readonly tabIndex?: -1;
}

/** Brings one thing among others into view and gives it the focus when the address asks for it. */
export const useShown = <Part extends HTMLElement = HTMLLIElement>(id: string): ShownProps<Part> => {
  const ref = useRef<Part>(null);
  const isShown = useShownId() === id;
  useEffect(() => {
    if (!isShown) return undefined;
    const show = (): void => {
      ref.current?.scrollIntoView({ block: "center" });
      ref.current?.focus({ preventScroll: true });
    };
    show();
    // Asked for once more, it is shown once more.
    globalThis.addEventListener("hashchange", show);
    return () => {
      globalThis.removeEventListener("hashchange", show);
    };
  }, [isShown]);
  return isShown ? { ref, "data-shown": true, tabIndex: -1 } : { ref };
};
