import { z } from "zod";

/** A number, or a fraction as people write comparisons: `"1/4"`. */
export const Figure = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*-?\d+(\.\d+)?\s*(\/\s*\d+(\.\d+)?)?\s*$/u, "expected a number or a fraction such as 1/4")
    .transform((text) => {
      const [above = 0, below = 1] = text.split("/").map(Number);
      return above / below;
    }),
]);

export const FigureMatrix = z.array(z.array(Figure));
