import { PatternFault } from "./pattern-syntax.ts";
import type { PatternNode } from "./pattern-syntax.ts";

/** A state either reads one character, or passes on without one, perhaps only at an end of the text. */
interface State {
  readonly matches?: (character: string) => boolean;
  readonly onlyAt?: "start" | "end";
  readonly next: readonly number[];
}

/** All states that a text so far may be in, with what follows from it. */
interface Position {
  readonly states: readonly number[];
  readonly isMatch: boolean;
  readonly isMatchAtEnd: boolean;
  readonly after: Map<string, Position>;
}

const mostStates = 3_000;
const mostPositionsKept = 5_000;

/**
 * Whether a pattern occurs in a text, in time proportional to the text's length whatever the pattern:
 * all ways of matching are followed at once, as K. Thompson described (Communications of the ACM 11,
 * 1968), where engines that go back and try again can take for ever.
 */
export const createMatcher = (pattern: PatternNode): ((text: string) => boolean) => {
  const states: State[] = [{ next: [] }];
  const accepting = 0;
  const entry = addStates(pattern, accepting, states);

  /** All states reachable without a character; those waiting for the end stay waiting. */
  const closure = (from: readonly number[], atStart: boolean, atEnd: boolean): readonly number[] => {
    const reached = new Set<number>();
    const pending = [...from];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const state = states[id];
      if (!state || reached.has(id)) continue;
      reached.add(id);
      const mayPass =
        !state.matches && (state.onlyAt !== "start" || atStart) && (state.onlyAt !== "end" || atEnd);
      if (mayPass) pending.push(...state.next);
    }
    return [...reached].toSorted((one, other) => one - other);
  };

  let positions = new Map<string, Position>();
  const positionOf = (from: readonly number[], atStart: boolean): Position => {
    const reached = closure(from, atStart, false);
    const key = `${atStart} ${reached.join(" ")}`;
    const known = positions.get(key);
    if (known) return known;
    const position = {
      states: reached,
      isMatch: reached.includes(accepting),
      isMatchAtEnd: closure(reached, atStart, true).includes(accepting),
      after: new Map<string, Position>(),
    };
    // The positions remembered only save time; forgetting them bounds memory.
    if (positions.size >= mostPositionsKept) positions = new Map();
    positions.set(key, position);
    return position;
  };

  const advance = (position: Position, character: string): Position => {
    const known = position.after.get(character);
    if (known) return known;
    const reached = position.states.flatMap((id) => {
      const state = states[id];
      return state?.matches?.(character) ? state.next : [];
    });
    const next = positionOf([entry, ...reached], false);
    if (position.after.size < mostPositionsKept) position.after.set(character, next);
    return next;
  };

  return (text) => {
    let position = positionOf([entry], true);
    for (const character of text) {
      if (position.isMatch) return true;
      position = advance(position, character);
    }
    return position.isMatch || position.isMatchAtEnd;
  };
};

/** Adds the states of a node that lead on to `next`; answers with the first of them. */
const addStates = (node: PatternNode, next: number, states: State[]): number => {
  const add = (state: State): number => {
    if (states.length >= mostStates) throw new PatternFault(tooLarge);
    return states.push(state) - 1;
  };
  switch (node.kind) {
    case "character":
      return add({ matches: node.matches, next: [next] });
    case "start":
    case "end":
      return add({ onlyAt: node.kind, next: [next] });
    case "sequence":
      return node.nodes.reduceRight((following, part) => addStates(part, following, states), next);
    case "choice":
      return add({ next: node.nodes.map((part) => addStates(part, next, states)) });
    case "repeat": {
      let first = next;
      if (node.most === Infinity) {
        const onward: number[] = [next];
        first = add({ next: onward });
        onward.push(addStates(node.node, first, states));
      } else {
        for (let extra = node.least; extra < node.most; extra += 1) {
          first = add({ next: [addStates(node.node, first, states), next] });
        }
      }
      for (let needed = 0; needed < node.least; needed += 1) first = addStates(node.node, first, states);
      return first;
    }
  }
};

const tooLarge = {
  en: "the pattern repeats too much",
  fr: "le motif comporte trop de répétitions",
};
