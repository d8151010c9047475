/** Figures closer than this are a tie: rounding puts nobody ahead. */
const tieMargin = 1e-9;

/** Place of each figure, 1 for the highest; figures that tie share the better place (1, 2, 2, 4). */
export const placesOf = (figures: readonly number[]): readonly number[] =>
  figures.map((figure) => 1 + figures.filter((other) => other > figure + tieMargin).length);
