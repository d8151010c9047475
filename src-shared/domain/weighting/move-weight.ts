import type { CriterionPoints } from "../../contract/engagements.ts";

/** All criteria together, in points. */
export const allPoints = 100;

/**
 * Points after one criterion was moved to `to` (0 to 100; held where the locked ones leave room). The locked ones
 * stay; the others scale so that all sum to 100, in the proportions they had, or alike where they had none.
 * Without any other that may give or take, nothing moves.
 */
export const moveWeight = (
  points: CriterionPoints,
  criterionId: string,
  to: number,
  locked: ReadonlySet<string>,
): CriterionPoints => {
  const others = Object.keys(points).filter((id) => id !== criterionId);
  const free = others.filter((id) => !locked.has(id));
  if (free.length === 0 || locked.has(criterionId)) return points;
  const room = Math.max(
    0,
    allPoints -
      sumOf(
        points,
        others.filter((id) => locked.has(id)),
      ),
  );
  const moved = Math.min(Math.max(to, 0), room);
  const before = sumOf(points, free);
  const left = room - moved;
  return Object.fromEntries(
    Object.entries(points).map(([id, own]) => {
      if (id === criterionId) return [id, moved];
      if (locked.has(id)) return [id, own];
      return [id, before > 0 ? (own / before) * left : left / free.length];
    }),
  );
};

const sumOf = (points: CriterionPoints, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (points[id] ?? 0), 0);
