import { readFileSync } from "node:fs";
import { z } from "zod";

const file = z
  .object({ tests: z.array(z.looseObject({ id: z.string() })) })
  .parse(JSON.parse(readFileSync(new URL("../../fixtures/scoring.json", import.meta.url), "utf8")));

/** One entry of `scoring.json`: published or exact figures. */
export const publishedCase = <Schema extends z.ZodType>(id: string, schema: Schema): z.output<Schema> =>
  schema.parse(file.tests.find((one) => one.id === id));
