import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

const steps = ["choose", "columns", "preview", "done"] as const;

/** Where one is on the way of a file. */
export const ImportSteps = ({ current }: { readonly current: (typeof steps)[number] }): ReactNode => {
  const { t } = useTranslation("mapping");
  return (
    <ol className="import-steps" aria-label={t("steps.label")}>
      {steps.map((step) => (
        <li key={step} {...(step === current && { "aria-current": "step" })}>
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
};
