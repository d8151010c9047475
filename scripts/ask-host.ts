import type { Page } from "@playwright/test";
import { openEnvelope } from "../src-shared/rpc/envelope.ts";

/** Asks the host as the page itself would; a problem is thrown. */
export const ask = async (page: Page, procedure: string, input: unknown): Promise<unknown> =>
  openEnvelope(
    await page.evaluate(
      async ([name, body]) => {
        const response = await fetch(`/api/${name}`, { method: "POST", body });
        return await response.json();
      },
      [procedure, JSON.stringify(input)] as const,
    ),
  );
