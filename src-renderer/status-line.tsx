import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "./components/problem-text.ts";
import { StateMark } from "./components/state-mark.tsx";
import { useFormat } from "./components/use-format.ts";
import { useLanguage } from "./components/use-language.ts";
import { useProcedureMutation } from "./api/procedures.ts";
import { useSaveStore } from "./stores/save-store.ts";

/** Says whether what was done is on disk, and lets anybody switch the language at any moment. */
export const StatusLine = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const { t } = useTranslation("common");
  return (
    <footer className="status">
      <SaveState />
      <StateMark state="offline">{t("status.offline")}</StateMark>
      <span className="status-gap" />
      {children}
      <LanguageSwitch />
    </footer>
  );
};

const SaveState = (): ReactNode => {
  const { t } = useTranslation("common");
  const { pending, savedAt, failure } = useSaveStore();
  const format = useFormat();
  const language = useLanguage();
  if (failure) {
    return (
      <span role="alert" className="failed">
        {t("status.failed", { reason: problemText(failure, language) })}
      </span>
    );
  }
  if (pending > 0) return <span role="status">{t("status.saving")}</span>;
  if (!savedAt) return <span role="status">{t("status.nothing")}</span>;
  return (
    <span role="status">
      <StateMark state="saved">{t("status.saved", { time: format.time(savedAt) })}</StateMark>
    </span>
  );
};

const LanguageSwitch = (): ReactNode => {
  const { t } = useTranslation("common");
  const language = useLanguage();
  const { mutate } = useProcedureMutation("settings.record");
  return (
    <span role="group" aria-label={t("language.switch")} className="language-switch">
      {(["fr", "en"] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === language}
          aria-label={t(`language.${one}`)}
          lang={one}
          onClick={() => {
            mutate({ language: one });
          }}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </span>
  );
};
