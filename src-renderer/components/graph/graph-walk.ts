import type { Dependency } from "../../../src-shared/contract/applications.ts";
import type { GraphLayout } from "./layout-graph.ts";

type Link = Pick<Dependency, "fromId" | "toId">;

/** Where an arrow key leads from a node: along a line to the nearest at its other end, or within its column. */
export const walkFrom = (
  id: string,
  key: string,
  { placeById }: Pick<GraphLayout, "placeById">,
  links: readonly Link[],
): string | undefined => {
  const here = placeById.get(id);
  if (!here) return undefined;
  const yOf = (one: string): number => placeById.get(one)?.y ?? 0;
  const nearest = (candidates: readonly string[]): string | undefined =>
    candidates.toSorted((one, other) => Math.abs(yOf(one) - here.y) - Math.abs(yOf(other) - here.y))[0];
  const column = [...placeById].filter(([, { x }]) => x === here.x).map(([one]) => one);
  switch (key) {
    case "ArrowRight":
      return nearest(links.filter(({ fromId }) => fromId === id).map(({ toId }) => toId));
    case "ArrowLeft":
      return nearest(links.filter(({ toId }) => toId === id).map(({ fromId }) => fromId));
    case "ArrowDown":
      return nearest(column.filter((one) => yOf(one) > here.y));
    case "ArrowUp":
      return nearest(column.filter((one) => yOf(one) < here.y));
    default:
      return undefined;
  }
};
