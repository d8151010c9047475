import { useTranslation } from "react-i18next";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { choosersOf } from "./choosers.ts";
import type { ResultView } from "./result-view.ts";
import { useExplanation } from "./use-explanation.ts";

/** Who would choose otherwise, a sentence for each option that is first now and then. */
export const useChooserWords = (view: ResultView): readonly string[] => {
  const { t } = useTranslation(["certainty", "common", "results"]);
  const format = useFormat();
  const language = useLanguage();
  const explanation = useExplanation(view);
  const { simulation, verdict } = view.result;
  if (!simulation || !explanation) return [];
  const labelOf = new Map(view.pack.criteria.map(({ id, label }) => [id, label[language]]));
  return choosersOf(simulation, verdict.optionId, explanation.weights).map(
    ({ agreed, confidence, criterionId, optionId, theirs }) =>
      t("certainty:ranks.chooser", {
        option: t(`common:options.${optionId}`),
        criterion: labelOf.get(criterionId) ?? criterionId,
        theirs: format.percent(theirs),
        agreed: format.percent(agreed),
        confidence: format.percent(confidence),
      }),
  );
};
