import type { Settings } from "../../src-shared/contract/host.ts";

export type Appearance = Pick<Settings, "language" | "theme" | "density">;

/** public/first-paint.js reads it before anything is painted. */
const storageKey = "canopy-appearance";

export const darkSystem = (): MediaQueryList => globalThis.matchMedia("(prefers-color-scheme: dark)");

/** Puts an appearance on the page, and keeps a copy for the next first paint. */
export const applyAppearance = ({ language, theme, density }: Appearance): void => {
  const root = document.documentElement;
  const isDark = theme === "dark" || (theme === "system" && darkSystem().matches);
  root.dataset["theme"] = isDark ? "dark" : "light";
  root.dataset["density"] = density;
  root.lang = language;
  localStorage.setItem(storageKey, JSON.stringify({ language, theme, density }));
};
