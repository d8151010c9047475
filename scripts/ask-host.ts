import type { Page } from "@playwright/test";
import { siteContract } from "../src-shared/contract/site.ts";
import { createCall } from "../src-shared/rpc/client.ts";

const pollMs = 100;

/** Asks the host as the page itself would, and waits for what lasts; a problem is thrown. */
export const ask = async (page: Page, procedure: string, input: unknown): Promise<unknown> => {
  const call = createCall(siteContract, {
    send: async (name, wanted) =>
      await page.evaluate(
        async ([path, body]) => {
          const response = await fetch(path, { method: "POST", body });
          return await response.json();
        },
        [`/api/${name}`, JSON.stringify(wanted)] as const,
      ),
    onChange: (listener) => {
      const timer = setInterval(() => {
        listener(["jobs"]);
      }, pollMs);
      return () => {
        clearInterval(timer);
      };
    },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test names what it wants, and the host says so if there is no such thing
  return await (call as (name: string, given: unknown) => Promise<unknown>)(procedure, input);
};
