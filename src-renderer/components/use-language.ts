import { useTranslation } from "react-i18next";
import type { Language } from "../../src-shared/contract/text.ts";

/** The language of the screen; it changes without a reload. */
export const useLanguage = (): Language => (useTranslation().i18n.language === "fr" ? "fr" : "en");
