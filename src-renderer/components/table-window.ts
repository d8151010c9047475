import { useCallback, useLayoutEffect, useState } from "react";
import type { RefObject, UIEvent } from "react";

/** Rows drawn beyond what is seen, so that a quick turn of the wheel meets no gap. */
const overscan = 8;

interface Measures {
  readonly rowHeight: number;
  readonly height: number;
  readonly top: number;
}

interface VisibleRows {
  readonly places: readonly number[];
  readonly rowHeight: number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** Which of many rows of equal height are on the screen. The head is as high as a row and stays in view. */
export const useVisibleRows = (scroller: RefObject<HTMLElement | null>, count: number): VisibleRows => {
  const [measures, setMeasures] = useState<Measures>({ rowHeight: 32, height: 640, top: 0 });

  useLayoutEffect(() => {
    const element = scroller.current;
    const head = element?.firstElementChild;
    if (!element || !head || typeof ResizeObserver === "undefined") return undefined;
    const measure = (): void => {
      const rowHeight = head.getBoundingClientRect().height;
      const height = element.clientHeight;
      // Not laid out: hidden, or in a document without a screen.
      if (rowHeight === 0 || height === 0) return;
      setMeasures((known) =>
        known.rowHeight === rowHeight && known.height === height ? known : { ...known, rowHeight, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(head);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);

  const onScroll = useCallback(({ currentTarget }: UIEvent<HTMLElement>) => {
    const { scrollTop } = currentTarget;
    setMeasures((known) => {
      // A step of a few rows at a time: fewer drawings, and the overscan hides it.
      const step = known.rowHeight * 4;
      const top = Math.floor(scrollTop / step) * step;
      return top === known.top ? known : { ...known, top };
    });
  }, []);

  const first = Math.max(Math.floor(measures.top / measures.rowHeight) - overscan, 0);
  const last = Math.min(first + Math.ceil(measures.height / measures.rowHeight) + 2 * overscan + 4, count);
  return {
    places: Array.from({ length: Math.max(last - first, 0) }, (_unused, step) => first + step),
    rowHeight: measures.rowHeight,
    onScroll,
  };
};
