import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Shown only when something takes longer than a blink (layout.css delays it), so that nothing flashes. */
export const Loading = ({ children }: { readonly children?: ReactNode }): ReactNode => {
  const { t } = useTranslation("common");
  return (
    <output className="loading" aria-busy="true">
      {children ?? t("loading")}
    </output>
  );
};
