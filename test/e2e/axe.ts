import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * Looks for what breaks a rule of accessibility. It reads in the page itself and gathers only what is broken:
 * the app has no frames, for which axe would read in a page of its own, and this takes a third of the time.
 */
export const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
