import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { OptionResult } from "../../../src-shared/contract/results.ts";

type Ranked = Pick<OptionResult, "optionId" | "rank">;

/** Two options of which one passes the other. */
export interface RankFlip {
  readonly overtaking: OptionId;
  readonly overtaken: OptionId;
}

/** Which options pass which; one that is excluded stands behind all that compete, and passes nobody. */
export const rankFlips = (before: readonly Ranked[], after: readonly Ranked[]): readonly RankFlip[] => {
  const placeBefore = placesOf(before);
  const placeAfter = placesOf(after);
  return after.flatMap(({ optionId: overtaking }) =>
    after
      .filter(
        ({ optionId: overtaken }) =>
          isAhead(placeAfter, overtaking, overtaken) && isAhead(placeBefore, overtaken, overtaking),
      )
      .map(({ optionId: overtaken }) => ({ overtaking, overtaken })),
  );
};

const placesOf = (options: readonly Ranked[]): ReadonlyMap<OptionId, number> =>
  new Map(options.flatMap(({ optionId, rank }) => (rank === null ? [] : [[optionId, rank] as const])));

const isAhead = (places: ReadonlyMap<OptionId, number>, one: OptionId, other: OptionId): boolean =>
  (places.get(one) ?? Infinity) < (places.get(other) ?? Infinity);
