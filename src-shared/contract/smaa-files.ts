import { z } from "zod";

/** A number, or a fraction such as `"2/5"` where a published table has one. */
const Quantity = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*-?\d+(\.\d+)?\s*\/\s*\d+(\.\d+)?\s*$/u, "expected a number or a fraction such as 2/5")
    .transform((text) => {
      const [above = 0, below = 1] = text.split("/").map(Number);
      return above / below;
    }),
]);

const Pair = z.tuple([Quantity, Quantity]);

/** What is known of one option on one criterion, in any of the ways that people write it. */
const Cell = z.union([
  Quantity.transform((value) => ({ kind: "exact" as const, value })),
  z.object({ uniform: Pair }).transform(({ uniform: [low, high] }) => uniform(low, high)),
  z.object({ normal: Pair }).transform(({ normal: [mean, sd] }) => spread("normal", mean, sd)),
  z.object({ lognormal: Pair }).transform(({ lognormal: [mean, sd] }) => spread("lognormal", mean, sd)),
  z
    .object({ dist: z.literal("uniform"), low: Quantity, high: Quantity })
    .transform(({ low, high }) => uniform(low, high)),
  z
    .object({ dist: z.literal("uniform"), min: Quantity, max: Quantity })
    .transform(({ min, max }) => uniform(min, max)),
  z
    .object({ dist: z.enum(["normal", "lognormal"]), mean: Quantity, sd: Quantity.pipe(z.number().min(0)) })
    .transform(({ dist, mean, sd }) => spread(dist, mean, sd)),
  z
    .object({ dist: z.enum(["exact", "constant"]), value: Quantity })
    .transform(({ value }) => ({ kind: "exact" as const, value })),
]);

const uniform = (low: number, high: number) => ({ kind: "uniform" as const, low, high });
const spread = (kind: "normal" | "lognormal", mean: number, sd: number) => ({ kind, mean, sd });

const Criterion = z.union([
  z.string().transform((name) => ({ name, ascending: true, dist: undefined })),
  z.object({
    name: z.string().optional(),
    /** Whether more is better. */
    ascending: z.boolean().default(true),
    /** Of its column in `mean` and `sd`. */
    dist: z.enum(["normal", "lognormal"]).optional(),
  }),
]);

const table = <Item extends z.ZodType>(item: Item) => z.array(z.array(item).min(1)).min(1);

/** `uniform`: nothing known; `ordinal`: criteria in descending order of weight; numbers: fixed. */
const Weights = z.union([
  z
    .string()
    // Published tables write “uniform on w1>=w2>=w3” for the ordinal law.
    .regex(/^(uniform|ordinal)\b/u, "expected uniform, ordinal, numbers or {dirichlet: numbers}")
    .transform((words) => (/^ordinal|>=/u.test(words) ? ("ordinal" as const) : ("uniform" as const))),
  z.array(Quantity.pipe(z.number().min(0))).min(1),
  z.object({
    dirichlet: z.union([
      z.array(Quantity.pipe(z.number().min(0))).min(1),
      z.object({ alpha: z.array(Quantity.pipe(z.number().min(0))).min(1) }).transform(({ alpha }) => alpha),
      z
        .object({
          mean: z.array(Quantity.pipe(z.number().min(0))).min(1),
          concentration: z.number().positive(),
        })
        .transform(({ concentration, mean }) => mean.map((weight) => weight * concentration)),
    ]),
  }),
]);

/**
 * A model for the SMAA of the command line. Rows are options, columns criteria. Either `matrix`: partial
 * values as they are, larger is better; or `criteria` with `dists`, or with `mean` and `sd`: measurements,
 * which a straight scale over each criterion turns into partial values.
 */
export const SmaaFile = z
  .object({
    matrix: table(Cell).optional(),
    criteria: z.array(Criterion).optional(),
    dists: table(Cell).optional(),
    mean: table(Quantity).optional(),
    sd: table(Quantity.pipe(z.number().min(0))).optional(),
    weights: Weights.default("uniform"),
    iterations: z.int().min(1).max(10_000_000).default(10_000),
    seed: z.int().default(1),
  })
  .refine(({ dists, matrix, mean, sd }) => matrix ?? dists ?? (mean && sd), {
    message: "expected matrix, or criteria with dists, or criteria with mean and sd",
  });
export type SmaaFile = z.output<typeof SmaaFile>;
