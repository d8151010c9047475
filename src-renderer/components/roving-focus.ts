import { useState } from "react";
import type { KeyboardEvent, KeyboardEventHandler } from "react";

interface StopProps {
  readonly "data-stop": "";
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

export interface RovingFocus {
  /** Goes on the element around the stops. */
  readonly groupProps: { readonly "data-stops": "" };
  readonly stopProps: (place: number) => StopProps;
}

const step: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** A group that is one stop of the Tab key; arrow keys, Home and End walk among its members. */
export const useRovingFocus = (initial = 0): RovingFocus => {
  const [current, setCurrent] = useState(initial);
  return {
    groupProps: { "data-stops": "" },
    stopProps: (place) => ({
      "data-stop": "",
      tabIndex: place === current ? 0 : -1,
      onFocus: () => {
        setCurrent(place);
      },
      onKeyDown: walk,
    }),
  };
};

const walk: KeyboardEventHandler = (event) => {
  const target = event.ctrlKey || event.altKey || event.metaKey ? undefined : stopToFocus(event);
  if (!target) return;
  event.preventDefault();
  target.focus();
};

const stopToFocus = ({ key, currentTarget }: KeyboardEvent): HTMLElement | SVGElement | undefined => {
  const group = currentTarget.closest("[data-stops]");
  const stops = [...(group?.querySelectorAll<HTMLElement | SVGElement>("[data-stop]") ?? [])];
  if (key === "Home") return stops[0];
  if (key === "End") return stops.at(-1);
  const direction = step[key];
  if (direction === undefined) return undefined;
  const place = stops.findIndex((stop) => stop === currentTarget);
  return stops[Math.min(Math.max(place + direction, 0), stops.length - 1)];
};
