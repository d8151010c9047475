import { useEffect, useRef, useState } from "react";
import type { PointerEvent, ReactNode } from "react";
import { areaBetween } from "./areas.ts";
import type { Area, PictureSize } from "./areas.ts";

interface PictureStageProps {
  readonly label: string;
  readonly picture: ImageBitmap;
  /** 1: as wide as its place, and no wider than it is. */
  readonly zoom: number;
  readonly onDraw: (area: Area) => void;
  readonly children: ReactNode;
}

type Corner = Pick<Area, "x" | "y">;

/** A hand that trembles is no drag. */
const leastDrag = 4;

/** The picture, and drawing on it: by dragging, or by a click on each of two opposite corners. */
export const PictureStage = ({ label, picture, zoom, onDraw, children }: PictureStageProps): ReactNode => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = picture;
  useEffect(() => {
    canvas.current?.getContext("2d")?.drawImage(picture, 0, 0);
  }, [picture]);
  const drawing = useDrawing(picture, onDraw);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys too
    <section className="picture-scroller" tabIndex={0} aria-label={label}>
      <div
        className="picture-stage"
        style={{ inlineSize: `calc(min(100%, ${width}px) * ${zoom})` }}
        onPointerDown={drawing.onPointerDown}
        onPointerMove={drawing.onPointerMove}
        onPointerUp={drawing.onPointerUp}
      >
        <canvas ref={canvas} width={width} height={height} aria-hidden="true" />
        {children}
        {drawing.draft && <Draft area={drawing.draft} size={picture} />}
      </div>
    </section>
  );
};

const Draft = ({ area, size }: { readonly area: Area; readonly size: PictureSize }): ReactNode => (
  <span
    className="picture-draft"
    style={{
      insetInlineStart: `${(area.x / size.width) * 100}%`,
      insetBlockStart: `${(area.y / size.height) * 100}%`,
      inlineSize: `${(area.width / size.width) * 100}%`,
      blockSize: `${(area.height / size.height) * 100}%`,
    }}
  />
);

const useDrawing = (size: PictureSize, onDraw: (area: Area) => void) => {
  const [corner, setCorner] = useState<Corner | null>(null);
  const [draft, setDraft] = useState<Area | null>(null);
  const pressedAt = useRef<{ readonly x: number; readonly y: number } | null>(null);

  const cornerAt = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Corner => {
    const box = currentTarget.getBoundingClientRect();
    return {
      x: ((clientX - box.left) / box.width) * size.width,
      y: ((clientY - box.top) / box.height) * size.height,
    };
  };
  const finish = (area: Area): void => {
    onDraw(area);
    setCorner(null);
    setDraft(null);
  };
  return {
    draft,
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      pressedAt.current = { x: event.clientX, y: event.clientY };
      if (!corner) setCorner(cornerAt(event));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (corner) setDraft(areaBetween(size, corner, cornerAt(event)));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      const pressed = pressedAt.current;
      pressedAt.current = null;
      if (!corner || !pressed) return;
      const isDrag = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > leastDrag;
      const end = cornerAt(event);
      // A click at the first corner: the next one says where the opposite corner is.
      if (!isDrag && draft === null) setDraft(areaBetween(size, corner, end));
      else finish(areaBetween(size, corner, end));
    },
  };
};
