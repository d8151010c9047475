import { use } from "react";
import type { Language } from "../../src-shared/contract/text.ts";
import { EngagementContext } from "../api/engagement-context.ts";
import { useLanguage } from "./use-language.ts";

/**
 * The language that text is written in, for the check of spelling and for whoever has it read aloud: that of
 * the screen, unless the engagement is held in another.
 */
export const useWritingLanguage = (): Language => {
  const screen = useLanguage();
  const spoken = use(EngagementContext)?.engagement.languages ?? [];
  return spoken.includes(screen) ? screen : (spoken[0] ?? screen);
};
