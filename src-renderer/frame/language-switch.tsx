import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Language } from "../../src-shared/contract/text.ts";
import { useProcedureMutation } from "../api/procedures.ts";
import { useLanguage } from "../components/use-language.ts";

const own = { en: "English", fr: "Français" } as const;

/** French and English side by side; a click changes every screen without a reload. */
export const LanguageSwitch = (): ReactNode => {
  const { t } = useTranslation("common");
  const current = useLanguage();
  const { mutate } = useProcedureMutation("settings.record");
  return (
    <fieldset aria-label={t("language.label")} className="language-switch">
      {Language.options.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => {
            mutate({ language });
          }}
        >
          {own[language]}
        </button>
      ))}
    </fieldset>
  );
};
