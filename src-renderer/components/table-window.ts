import { useCallback, useLayoutEffect, useMemo, useState } from "react";
import type { RefObject, UIEvent } from "react";
import { leastWidthsOf } from "./table-columns.ts";
import type { Column } from "./table-columns.ts";

/** Rows drawn beyond what is seen, so that a quick turn of the wheel meets no gap. */
const overscan = 8;

/** Fewer columns than this are drawn faster than they are sought. */
const manyColumns = 16;

interface Measures {
  readonly rowHeight: number;
  readonly height: number;
  readonly top: number;
  /** In rem, as the widths of columns are. */
  readonly width: number;
  readonly left: number;
}

/** From the first to the last column drawn. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The first column names the row: it stays in view. */
export const isDrawn = (span: Span | null, column: number): boolean =>
  span === null || column === 0 || (column >= span.first && column <= span.last);

interface VisibleRows {
  readonly places: readonly number[];
  readonly rowHeight: number;
  /** Null when all columns are drawn. */
  readonly span: Span | null;
  /** The columns need more room than there is. */
  readonly isWide: boolean;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** Which of many rows of equal height are on the screen. The head is as high as a row and stays in view. */
export const useVisibleRows = (
  scroller: RefObject<HTMLElement | null>,
  count: number,
  columns: readonly Pick<Column<never>, "width">[],
): VisibleRows => {
  const [measures, setMeasures] = useState<Measures>({
    rowHeight: 32,
    height: 640,
    top: 0,
    width: 0,
    left: 0,
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    const head = element?.firstElementChild;
    if (!element || !head || typeof ResizeObserver === "undefined") return undefined;
    const measure = (): void => {
      const rowHeight = head.getBoundingClientRect().height;
      const height = element.clientHeight;
      // Not laid out: hidden, or in a document without a screen.
      if (rowHeight === 0 || height === 0) return;
      const width = element.clientWidth / remOf(element);
      setMeasures((known) =>
        known.rowHeight === rowHeight && known.height === height && known.width === width
          ? known
          : { ...known, rowHeight, height, width },
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
    const { scrollTop, scrollLeft } = currentTarget;
    const along = scrollLeft / remOf(currentTarget);
    setMeasures((known) => {
      // A step of a few rows at a time: fewer drawings, and the overscan hides it.
      const step = known.rowHeight * 4;
      const top = Math.floor(scrollTop / step) * step;
      const left = Math.floor(along / columnStep) * columnStep;
      return top === known.top && left === known.left ? known : { ...known, top, left };
    });
  }, []);

  const widths = leastWidthsOf(columns);
  const isWide = measures.width > 0 && widths.reduce((sum, width) => sum + width, 0) > measures.width;
  const span = useStableSpan(
    isWide && columns.length > manyColumns ? spanOf(widths, measures.left, measures.width) : null,
  );
  const first = Math.max(Math.floor(measures.top / measures.rowHeight) - overscan, 0);
  const last = Math.min(first + Math.ceil(measures.height / measures.rowHeight) + 2 * overscan + 4, count);
  return {
    places: Array.from({ length: Math.max(last - first, 0) }, (_unused, step) => first + step),
    rowHeight: measures.rowHeight,
    span,
    isWide,
    onScroll,
  };
};

/** How far one scrolls sideways before columns are drawn anew, in rem; as much is drawn ahead on both sides. */
const columnStep = 12;

const remOf = (element: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) || 16;

/** Columns keep their least width as soon as there are more than fit, so their places are sums. */
const spanOf = (widths: readonly number[], left: number, width: number): Span => {
  let [at, first, last] = [0, 0, 0];
  for (const [column, own] of widths.entries()) {
    if (at + own < left - columnStep) first = column + 1;
    if (at < left + width + 2 * columnStep) last = column;
    at += own;
  }
  return { first, last };
};

/** The same object while it says the same, so that rows need not be drawn again. */
const useStableSpan = (span: Span | null): Span | null => {
  const [first, last] = [span?.first, span?.last];
  return useMemo(() => (first === undefined || last === undefined ? null : { first, last }), [first, last]);
};
