import type { Acts, StepState } from "./undo-step.ts";

/** Where a step stands now, by what undos and redos did to it; the last of them counts. */
export const stateByStep = (acts: Acts): ReadonlyMap<string, StepState> =>
  new Map(
    [...acts.entries()]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, { state, stepId }]) => [stepId, state]),
  );

/** The newest step that is neither undone nor one that an undo had to leave. */
export const stepToUndo = <Step extends { readonly id: string }>(
  newestFirst: Iterable<Step>,
  states: ReadonlyMap<string, StepState>,
): Step | undefined => {
  for (const step of newestFirst) {
    const state = states.get(step.id);
    if (state === undefined || state === "redone") return step;
  }
  return undefined;
};

/** The step undone last, as long as nothing new was done since. */
export const stepToRedo = <Step extends { readonly id: string }>(
  newestFirst: Iterable<Step>,
  states: ReadonlyMap<string, StepState>,
): Step | undefined => {
  let oldest: Step | undefined;
  for (const step of newestFirst) {
    const state = states.get(step.id);
    if (state === "undone") oldest = step;
    else if (state !== "kept") return oldest;
  }
  return oldest;
};
