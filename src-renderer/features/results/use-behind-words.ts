import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../../src-shared/contract/text.ts";
import type { Behind } from "../../components/behind.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { BehindFigure } from "./behind-figure.ts";
import type { ResultView } from "./result-view.ts";

interface BehindWords {
  readonly title: string;
  readonly sentence: string;
}

/** What a figure is called, and how it comes from what is listed below it. */
export const useBehindWords = (view: ResultView): ((behind: Behind, found: BehindFigure) => BehindWords) => {
  const { t } = useTranslation(["results", "common"]);
  const language = useLanguage();
  const format = useFormat();
  const { pack, result } = view;
  const nameOf = (optionId: OptionId): string => t(`common:options.${optionId}`);
  const figuresOf = (id: OptionId): Readonly<Record<"score" | "low" | "high", string>> => {
    const { score = 0, low = 0, high = 0 } = result.options.find(({ optionId }) => optionId === id) ?? {};
    return { score: format.number(score, 1), low: format.number(low, 1), high: format.number(high, 1) };
  };
  const labelIn = (
    items: readonly { readonly id: string; readonly label: LocalisedText }[],
    id: string,
  ): string => items.find((item) => item.id === id)?.label[language] ?? id;
  const questionName = (id: string): string => {
    const question = pack.questions.find((one) => one.id === id);
    return (
      question?.short?.[language] ??
      question?.text[language] ??
      t(`waterfall.measured.${id}`, { defaultValue: id })
    );
  };

  return (behind, { bases, open, total }) => {
    const points = format.signed(total ?? 0, 1);
    const count = bases.length;
    switch (behind.kind) {
      case "score": {
        const { score } = figuresOf(behind.optionId);
        return {
          title: t("behind.score.title", { option: nameOf(behind.optionId), score }),
          sentence: t("behind.score.sentence", { count, points, score }),
        };
      }
      case "range": {
        const { low, high } = figuresOf(behind.optionId);
        return {
          title: t("behind.range.title", { option: nameOf(behind.optionId), low, high }),
          sentence: t("behind.range.sentence", { count: open.length, low, high }),
        };
      }
      case "lead":
        return {
          title: t("behind.lead.title", {
            first: nameOf(behind.optionId),
            second: nameOf(behind.otherId),
            points,
          }),
          sentence: t("behind.lead.sentence", { count, points }),
        };
      case "criterion":
        return {
          title: t("behind.criterion.title", {
            criterion: labelIn(pack.criteria, behind.criterionId),
            option: nameOf(behind.optionId),
            points,
          }),
          sentence: t("behind.criterion.sentence", { count, points }),
        };
      case "answer":
        return { title: questionName(behind.sourceId), sentence: "" };
      case "gate":
        return { title: labelIn(pack.gates, behind.gateId), sentence: t("behind.gate.sentence") };
      case "coverage":
        return {
          title: t("behind.coverage.title", { share: format.percent(result.coverage) }),
          sentence: t("behind.coverage.sentence", { count, open: format.number(open.length) }),
        };
      case "assumptions":
        return {
          title: t("behind.assumptions.title", { count }),
          sentence: t("behind.assumptions.sentence"),
        };
    }
  };
};
