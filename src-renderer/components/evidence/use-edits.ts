import { useState } from "react";
import { noEdits } from "./areas.ts";
import type { Area, Edits } from "./areas.ts";

/** Names an area of a picture: a blacked-out one by its place, or the crop. */
export type AreaName = number | "crop";

export interface EditsState {
  readonly edits: Edits;
  readonly canUndo: boolean;
  /** Steps of one move by keys are undone as one. */
  readonly put: (name: AreaName, area: Area, isStep?: boolean) => void;
  readonly add: (area: Area) => void;
  readonly remove: (name: AreaName) => void;
  readonly undo: () => void;
}

interface Past {
  readonly edits: Edits;
  /** The area that steps are moving now. */
  readonly stepping: AreaName | null;
  readonly before: readonly Edits[];
}

/** What is done to a picture, and the way back. */
export const useEdits = (): EditsState => {
  const [past, setPast] = useState<Past>({ edits: noEdits, stepping: null, before: [] });
  const change = (work: (edits: Edits) => Edits, stepping: AreaName | null = null): void => {
    setPast((now) => ({
      edits: work(now.edits),
      stepping,
      before: stepping !== null && stepping === now.stepping ? now.before : [...now.before, now.edits],
    }));
  };
  return {
    edits: past.edits,
    canUndo: past.before.length > 0,
    put: (name, area, isStep = false) => {
      change((edits) => withArea(edits, name, area), isStep ? name : null);
    },
    add: (area) => {
      change((edits) => ({ ...edits, blackouts: [...edits.blackouts, area] }));
    },
    remove: (name) => {
      change((edits) =>
        name === "crop"
          ? { ...edits, crop: null }
          : { ...edits, blackouts: edits.blackouts.toSpliced(name, 1) },
      );
    },
    undo: () => {
      setPast(({ before, edits }) => ({
        edits: before.at(-1) ?? edits,
        stepping: null,
        before: before.slice(0, -1),
      }));
    },
  };
};

const withArea = (edits: Edits, name: AreaName, area: Area): Edits =>
  name === "crop" ? { ...edits, crop: area } : { ...edits, blackouts: edits.blackouts.with(name, area) };
