import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createReadInventory } from "../../../src-main/importers/read-inventory.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import { givenFile, parse, samples } from "./given.ts";

const sample = join(samples, "rvtools/rvtools-ibm-small-complete.xlsx");

test("a file is understood in the worker as it is outside", async () => {
  expect(await createReadInventory()(sample, "client.xlsx")).toEqual(await parse(sample));
});

test("a problem comes out of the worker as it went in, with the name that people know", async () => {
  const reading = createReadInventory()(givenFile("f1c9", ""), "client.xlsx");

  await expect(reading).rejects.toEqual(
    problem("file.unreadable", { file: "client.xlsx", reason: { en: "it is empty", fr: "il est vide" } }),
  );
});

test("reading ends when it takes too long", async () => {
  await expect(createReadInventory({ limitMilliseconds: 1 })(sample, "client.xlsx")).rejects.toThrow(
    "reading it takes longer",
  );
});

test("reading ends when it is cancelled", async () => {
  const cancelling = new AbortController();
  const reading = createReadInventory()(sample, "client.xlsx", { signal: cancelling.signal });
  cancelling.abort();

  await expect(reading).rejects.toEqual(problem("job.cancelled", {}));
});

test("reading ends when it needs too much memory, and the app goes on", async () => {
  const greedy = givenFile("greedy.mjs", "const held = []; for (;;) held.push(new Array(100_000).fill({}));");
  const reading = createReadInventory({ workerUrl: pathToFileURL(greedy), heapMib: 32 })(
    sample,
    "client.xlsx",
  );

  await expect(reading).rejects.toThrow("it needs more memory than an import may take");
});
