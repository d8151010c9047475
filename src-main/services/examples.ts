import { problem } from "../../src-shared/rpc/problems.ts";
import type { Content, Store } from "../ports.ts";
import { exampleChanges } from "./example-changes.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface ExampleServiceDeps {
  readonly content: Content;
  readonly store: Store;
}

export type ExampleService = HandlersFor<"examples.list" | "examples.import">;

/** How many changes go to the store at once: enough to be fast, few enough to stay small in memory. */
const batch = 500;

export const createExampleService = ({ content, store }: ExampleServiceDeps): ExampleService => ({
  "examples.list": async () => [...content.examples],

  "examples.import": async ({ exampleId }) => {
    const example = content.findExample(exampleId);
    if (!example) throw problem("example.unknown", { exampleId });
    const { id: engagementId, code } = example.engagement;

    return await store.write(async (writer) => {
      // Its ids are fixed, so an example that is already there is known by them.
      const existing = await writer.findEngagement(engagementId);
      if (existing) return { engagementId, code: existing.code };
      if (await writer.findEngagementByCode(code)) throw problem("engagement.codeTaken", { code });

      const changes = exampleChanges(example);
      for (let start = 0; start < changes.length; start += batch) {
        // oxlint-disable-next-line no-await-in-loop -- the batches are one history, in this order
        await writer.append(changes.slice(start, start + batch));
      }
      return { engagementId, code };
    });
  },
});
