import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { weakPoint } from "./weakness.ts";

/** The weakest point of a result, in a few words. */
export const useWeakWords = (pack: Pack): ((row: PortfolioRow) => string) => {
  const { t } = useTranslation(["portfolio", "common"]);
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const gateById = new Map(pack.gates.map((gate) => [gate.id, gate]));
    const questionById = new Map(pack.questions.map((question) => [question.id, question]));
    return (row) => {
      const point = weakPoint(row);
      switch (point.kind) {
        case "conflicts":
        case "assumptions":
        case "open":
          return t(`weak.${point.kind}`, { count: point.count });
        case "nothing":
          return t("weak.nothing", { count: point.count });
        case "tie":
          return t("weak.tie", { points: format.number(point.points, 1), option: t(`common:options.${point.optionId}`) });
        case "gates":
          return t("weak.gates", { gate: gateById.get(point.gateId)?.label[language] ?? point.gateId });
        case "next":
          return t("weak.next", { question: questionById.get(point.questionId)?.short?.[language] ?? point.questionId });
        case "none":
          return t("weak.none");
      }
    };
  }, [pack, t, language, format]);
};
