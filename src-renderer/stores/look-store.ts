import { create } from "zustand";
import type { Settings } from "../../src-shared/contract/host.ts";

export type Look = Pick<Settings, "language" | "theme" | "density">;

const storageKey = "canopy-look";
const prefersDark = (): boolean => globalThis.matchMedia("(prefers-color-scheme: dark)").matches;

/** How the page looks. The host keeps it; this copy lets the next start paint right at once. */
export const useLookStore = create<{ readonly isDark: boolean }>()(() => ({
  isDark: document.documentElement.dataset["theme"] === "dark",
}));

/** Puts a look on the page, and remembers it for the next first paint. */
export const applyLook = ({ density, language, theme }: Look): void => {
  const isDark = theme === "dark" || (theme === "system" && prefersDark());
  const root = document.documentElement;
  root.dataset["theme"] = isDark ? "dark" : "light";
  root.dataset["density"] = density;
  root.lang = language;
  localStorage.setItem(storageKey, JSON.stringify({ density, language, theme }));
  useLookStore.setState({ isDark });
};
