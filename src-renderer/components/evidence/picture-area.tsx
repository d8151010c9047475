import { useRef } from "react";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { movedByKey, within } from "./areas.ts";
import type { Area, PictureSize } from "./areas.ts";

interface PictureAreaProps {
  readonly id: string;
  readonly look: "blackout" | "crop";
  readonly label: string;
  readonly size: PictureSize;
  readonly area: Area;
  readonly onMove: (area: Area, isStep: boolean) => void;
  readonly onRemove: () => void;
}

/** One area over the picture: taken by pointer or by keys. Its corner at the end resizes it. */
export const PictureArea = ({
  id,
  look,
  label,
  size,
  area,
  onMove,
  onRemove,
}: PictureAreaProps): ReactNode => {
  const drag = useAreaDrag(size, area, onMove);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Delete" || event.key === "Backspace") onRemove();
    else {
      const moved = movedByKey(size, area, event);
      if (!moved) return;
      onMove(moved, true);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      id={id}
      className={`picture-area ${look}`}
      aria-label={label}
      style={{
        insetInlineStart: `${(area.x / size.width) * 100}%`,
        insetBlockStart: `${(area.y / size.height) * 100}%`,
        inlineSize: `${(area.width / size.width) * 100}%`,
        blockSize: `${(area.height / size.height) * 100}%`,
      }}
      onKeyDown={onKeyDown}
      onPointerDown={drag.onPointerDown}
      onPointerMove={drag.onPointerMove}
      onPointerUp={drag.onPointerUp}
    >
      <span className="picture-area-corner" aria-hidden="true" />
    </button>
  );
};

interface Grip {
  readonly x: number;
  readonly y: number;
  readonly area: Area;
  readonly isCorner: boolean;
  hasMoved: boolean;
}

const useAreaDrag = (size: PictureSize, area: Area, onMove: PictureAreaProps["onMove"]) => {
  const grip = useRef<Grip | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      const isCorner = event.target instanceof Element && event.target.matches(".picture-area-corner");
      grip.current = { x: event.clientX, y: event.clientY, area, isCorner, hasMoved: false };
    },
    onPointerMove: ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): void => {
      const held = grip.current;
      if (!held) return;
      const stage = currentTarget.parentElement?.getBoundingClientRect();
      const scale = size.width / Math.max(1, stage?.width ?? 1);
      const [across, down] = [(clientX - held.x) * scale, (clientY - held.y) * scale];
      const { x, y, width, height } = held.area;
      const moved = held.isCorner
        ? {
            x,
            y,
            width: Math.min(width + across, size.width - x),
            height: Math.min(height + down, size.height - y),
          }
        : { ...held.area, x: x + across, y: y + down };
      // The first move of a drag is the one to come back to.
      onMove(within(size, moved), held.hasMoved);
      held.hasMoved = true;
    },
    onPointerUp: (): void => {
      grip.current = null;
    },
  };
};
