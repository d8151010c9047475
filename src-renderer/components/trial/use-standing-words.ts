import { useTranslation } from "react-i18next";
import type { Verdict } from "../../../src-shared/contract/results.ts";

/** A verdict in a few words: “PaaS, strong, conditional”. */
export const useStandingWords = (): ((verdict: Verdict) => string) => {
  const { t } = useTranslation(["trial", "common", "results"]);
  return ({ conditional, level, optionId }) =>
    optionId === null
      ? t("trial:noOption")
      : t(conditional ? "trial:verdictConditional" : "trial:verdict", {
          option: t(`common:options.${optionId}`),
          level: t(`results:levels.${level}`),
        });
};
