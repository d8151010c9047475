import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What breaks a rule of accessibility on a page, or in a part of it: each rule with the elements that break it.
 * It reads in the page itself and gathers only what is broken: the app has no frames, for which axe would read
 * in a page of its own, and this takes a third of the time.
 */
export const brokenRules = async (
  page: Page,
  { part, tags }: { readonly part?: string; readonly tags?: string[] } = {},
): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  if (part !== undefined) axe.include(part);
  if (tags !== undefined) axe.withTags(tags);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
};
