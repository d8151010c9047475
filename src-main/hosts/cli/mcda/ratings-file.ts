import { z } from "zod";
import type { Ratings } from "../../../../src-shared/domain/mcda/krippendorff.ts";

const Rating = z.union([z.number(), z.string(), z.null()]);

/** One line or list per rater; `*` or null where one gave no rating. */
export const RatingsFile = z.object({
  data: z.array(
    z.union([
      z.string().transform((line) => line.split(/\s+/u).filter((word) => word !== "")),
      z.array(Rating),
    ]),
  ),
});

export interface RatingsRead {
  readonly ratings: Ratings;
  /** Whether ratings are numbers; words can only be the same or not. */
  readonly areNumbers: boolean;
}

export const ratingsIn = ({ data }: z.output<typeof RatingsFile>): RatingsRead => {
  const rows = data.map((row) => row.map((rating) => (rating === "*" ? null : rating)));
  const given = rows.flat().filter((rating) => rating !== null);
  const areNumbers = given.every((rating) => rating !== "" && Number.isFinite(Number(rating)));
  const words = [...new Set(given.map(String))];
  const codeOf = (rating: string | number): number =>
    areNumbers ? Number(rating) : words.indexOf(String(rating));
  return {
    ratings: rows.map((row) => row.map((rating) => (rating === null ? null : codeOf(rating)))),
    areNumbers,
  };
};
