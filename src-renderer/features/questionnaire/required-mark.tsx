import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** A small ring for what has to be answered; the word is there for readers and on the pointer. */
export const RequiredMark = (): ReactNode => {
  const { t } = useTranslation("questionnaire");
  return (
    <span className="required-mark" title={t("required")}>
      <span className="visually-hidden">{t("required")}</span>
    </span>
  );
};
