import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byPrecedence, headsOf } from "../../../src-shared/domain/operations/heads.ts";
import { instantOf } from "../../../src-shared/domain/operations/entity.ts";
import type { Acts, StepState } from "../../../src-shared/domain/operations/undo-step.ts";
import { restoreIn, stepOf } from "../../../src-shared/domain/operations/undo-step.ts";
import { stateByStep, stepToRedo, stepToUndo } from "../../../src-shared/domain/operations/choose-step.ts";

const own = "0000000000000001";
const other = "0000000000000002";

/** A cell of the log with a clock of its own; every call is one step. */
const createCell = () => {
  const operations: Parameters<typeof restoreIn>[0][number][] = [];
  const acts = new Map<string, { state: StepState; stepId: string }>();
  let time = 0;
  const heads = () => headsOf(operations).map(({ opId }) => opId);
  const begin = (device: string): string => {
    time += 1;
    return `${time.toString(16).padStart(12, "0")}-0000-${device}`;
  };
  const add = (
    hlc: string,
    said: {
      kind: "set" | "tombstone";
      value?: unknown;
      actorId?: string;
      saidAt?: string;
      importId?: string;
      parents: readonly string[];
    },
  ): void => {
    operations.push({
      opId: `op-${operations.length.toString().padStart(4, "0")}`,
      parents: said.parents,
      hlc: `${hlc.slice(0, 13)}${operations.length.toString(16).padStart(4, "0")}${hlc.slice(17)}`,
      kind: said.kind,
      body: JSON.stringify(said.value ?? null),
      schemaVersion: 1,
      actorId: said.actorId ?? hlc.slice(18),
      wallMs: time,
      saidAt: said.saidAt ?? null,
      importId: said.importId ?? null,
    });
  };
  return {
    change: (device: string, value: string | undefined, isBeside = false): string => {
      const hlc = begin(device);
      const parents = isBeside ? [] : heads();
      add(hlc, value === undefined ? { kind: "tombstone", parents } : { kind: "set", value, parents });
      return stepOf(hlc);
    },
    act: (stepId: string, direction: "undo" | "redo"): boolean => {
      const restored = restoreIn(operations, stepId, direction, acts);
      const hlc = begin(own);
      const done = direction === "undo" ? "undone" : "redone";
      acts.set(stepOf(hlc), { stepId, state: restored ? done : "kept" });
      for (const said of restored ?? []) add(hlc, said);
      return restored !== undefined;
    },
    acts: acts as Acts,
    /** What stands, with who said it and when; a cell that was emptied is like one that never was. */
    standing: () => {
      const values = headsOf(operations).toSorted(byPrecedence);
      const isEmpty = values.every(({ kind }) => kind === "tombstone");
      return isEmpty ? [] : values.map((head) => [head.kind, head.body, head.actorId, instantOf(head)]);
    },
  };
};

const anyChange = fc.record({
  device: fc.constantFrom(own, other),
  value: fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }),
  isBeside: fc.boolean(),
});
const anyPast = fc.array(anyChange, { maxLength: 8 });

test("an undo after any change brings back what stood, and a redo after it the change", () => {
  fc.assert(
    fc.property(anyPast, anyChange, fc.integer({ min: 1, max: 3 }), (past, change, times) => {
      const cell = createCell();
      for (const { device, value, isBeside } of past) cell.change(device, value, isBeside);
      const before = cell.standing();
      // A change beside others does not replace them, so undoing it would be to settle a conflict.
      const step = cell.change(own, change.value);
      const after = cell.standing();
      for (let time = 0; time < times; time += 1) {
        expect(cell.act(step, "undo")).toBe(true);
        expect(cell.standing()).toEqual(before);
        expect(cell.act(step, "redo")).toBe(true);
        expect(cell.standing()).toEqual(after);
      }
    }),
  );
});

test("changes are undone one after the other, and done again in their order", () => {
  fc.assert(
    fc.property(
      anyPast,
      fc.array(fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }), { maxLength: 6 }),
      (past, values) => {
        const cell = createCell();
        for (const { device, value, isBeside } of past) cell.change(device, value, isBeside);
        const states = [cell.standing()];
        const steps = values.map((value) => {
          const step = cell.change(own, value);
          states.push(cell.standing());
          return step;
        });
        for (const [index, step] of [...steps.entries()].toReversed()) {
          expect(cell.act(step, "undo")).toBe(true);
          expect(cell.standing()).toEqual(states[index]);
        }
        for (const [index, step] of steps.entries()) {
          expect(cell.act(step, "redo")).toBe(true);
          expect(cell.standing()).toEqual(states[index + 1]);
        }
      },
    ),
  );
});

test("what somebody changed since is never touched, by undo or redo", () => {
  fc.assert(
    fc.property(anyPast, anyChange, fc.boolean(), (past, since, isUndoneBefore) => {
      const cell = createCell();
      for (const { device, value, isBeside } of past) cell.change(device, value, isBeside);
      const step = cell.change(own, "mine");
      if (isUndoneBefore) cell.act(step, "undo");
      cell.change(other, since.value ?? "theirs", since.isBeside);
      const before = cell.standing();
      expect(cell.act(step, isUndoneBefore ? "redo" : "undo")).toBe(false);
      expect(cell.standing()).toEqual(before);
    }),
  );
});

test("a settled conflict comes back with both values and who said them", () => {
  const cell = createCell();
  cell.change(other, "theirs");
  cell.change(own, "mine", true);
  const settled = cell.change(own, "agreed");

  cell.act(settled, "undo");

  expect(cell.standing().map(([, body, actor]) => [body, actor])).toEqual([
    ['"mine"', own],
    ['"theirs"', other],
  ]);
});

test("undo takes the newest step that still counts; redo the one undone last, until something new is done", () => {
  const steps = ["c", "b", "a"].map((id) => ({ id }));
  const acts: [string, { state: StepState; stepId: string }][] = [
    ["1", { state: "undone", stepId: "c" }],
    ["2", { state: "undone", stepId: "b" }],
  ];
  expect(stepToUndo(steps, stateByStep(new Map(acts)))).toEqual({ id: "a" });
  expect(stepToRedo(steps, stateByStep(new Map(acts)))).toEqual({ id: "b" });

  const withRedo = stateByStep(new Map([...acts, ["3", { state: "redone", stepId: "b" }]]));
  expect(stepToUndo(steps, withRedo)).toEqual({ id: "b" });
  expect(stepToRedo(steps, withRedo)).toEqual({ id: "c" });

  expect(stepToRedo([{ id: "d" }, ...steps], withRedo)).toBeUndefined();
  expect(stepToUndo(steps, stateByStep(new Map([["1", { state: "kept", stepId: "c" }]])))).toEqual({
    id: "b",
  });
});
