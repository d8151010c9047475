import type { Locator, Page } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";

/** A copy of the decision page in French, with its comments and marks, as it would go to a reviewer. */
export const buildReviewCopy = async (page: Page, engagementId: string): Promise<Uint8Array> => {
  const { fileId } = (await ask(page, "reports.build", {
    engagementId,
    language: "fr",
    quick: true,
    withComments: true,
    sections: ["decision"],
  })) as { fileId: string };
  return Uint8Array.from(
    await page.evaluate(
      async (id) => [...new Uint8Array(await (await fetch(`/files/${id}`)).arrayBuffer())],
      fileId,
    ),
  );
};

/** Gives a Word file to the part of the page that takes one. */
export const giveWordFile = async (part: Locator, name: string, bytes: Uint8Array): Promise<void> => {
  await part.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(bytes),
  });
};
