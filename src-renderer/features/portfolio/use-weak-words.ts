import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { weakPoint } from "../../components/weakness.ts";

/** The weakest point of a result, in a few words. */
export const useWeakWords = (pack: Pack): ((row: PortfolioRow) => string) => {
  const { t } = useTranslation(["portfolio", "common"]);
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const gateNames = new Map(pack.gates.map(({ id, label }) => [id, label[language]]));
    const questionNames = new Map(pack.questions.map(({ id, short }) => [id, short?.[language]]));
    return (row) => {
      const point = weakPoint(row);
      switch (point.kind) {
        case "conflicts":
        case "assumptions":
        case "open":
        case "nothing":
          return t(`weak.${point.kind}`, { count: point.count });
        case "tie":
          return t("weak.tie", {
            points: format.number(point.points, 1),
            option: t(`common:options.${point.optionId}`),
          });
        case "level":
          return t("weak.level", {
            options: format.list(point.optionIds.map((id) => t(`common:options.${id}`))),
          });
        case "gates":
          return t("weak.gates", { gate: gateNames.get(point.gateId) ?? point.gateId });
        case "next":
          return t("weak.next", { question: questionNames.get(point.questionId) ?? point.questionId });
        case "none":
          return t("weak.none");
      }
    };
  }, [pack, t, language, format]);
};
