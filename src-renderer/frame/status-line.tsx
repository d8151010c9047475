import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSaveState } from "../api/save-state.ts";
import { useFormat } from "../components/format.ts";
import { problemText } from "../components/problem-text.ts";
import { StateMark } from "../components/state-mark.tsx";
import { useLanguage } from "../components/use-language.ts";
import { JobStatus } from "./job-status.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { UndoNotice } from "./undo-notice.tsx";

/** Whether what was done is on disk, and the language, at any moment. */
export const StatusLine = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const { t } = useTranslation("common");
  return (
    <footer className="status-line">
      <SaveStatus />
      <span className="dim">{t("status.local")}</span>
      <JobStatus />
      <UndoNotice />
      <span className="rest" />
      {children}
      <LanguageSwitch />
    </footer>
  );
};

/** The one live region of the frame: it speaks when the minute of the last save changes, or when a save fails. */
const SaveStatus = (): ReactNode => {
  const { t } = useTranslation("common");
  const language = useLanguage();
  const format = useFormat();
  const state = useSaveState();
  switch (state.kind) {
    case "failed":
      return (
        <span role="alert">
          <StateMark state="excluded">
            {t("status.failed", { reason: problemText(state.error, language) })}
          </StateMark>
        </span>
      );
    case "saving":
    case "nothing":
      return <output>{t(state.kind === "saving" ? "status.saving" : "status.nothing")}</output>;
    case "saved":
      return (
        <output>
          <StateMark state="saved">{t("status.saved", { when: format.moment(state.at) })}</StateMark>
        </output>
      );
  }
};
