import { expect, test } from "vitest";
import { z } from "zod";
import { siteContract } from "../../src-shared/contract/site.ts";

test.each(Object.entries(siteContract))("%s carries only what JSON can carry", (_name, procedure) => {
  expect(() => z.toJSONSchema(procedure.input, { io: "input" })).not.toThrow();
  expect(() => z.toJSONSchema(procedure.output, { io: "output" })).not.toThrow();
});

test.each(Object.keys(siteContract))("%s is a noun and a verb, in camel case", (name) => {
  expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u);
});

test("the contract has not changed by accident", async () => {
  const shape = Object.fromEntries(
    Object.entries(siteContract).map(([name, procedure]) => [
      name,
      {
        kind: procedure.kind,
        topics: procedure.kind === "query" ? procedure.reads : procedure.changes,
        input: z.toJSONSchema(procedure.input, { io: "input" }),
        output: z.toJSONSchema(procedure.output, { io: "output" }),
      },
    ]),
  );
  await expect(`${JSON.stringify(shape, undefined, 1)}\n`).toMatchFileSnapshot("contract.snapshot.json");
});
