import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { Select } from "../../components/select.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { CompareAnswers } from "./compare-answers.tsx";
import { criterionDifferences } from "./compare-differences.ts";
import type { Pair } from "./compare-differences.ts";
import { CompareGates } from "./compare-gates.tsx";
import { CompareCriteria, CompareSources } from "./compare-points.tsx";
import { CompareScores } from "./compare-scores.tsx";
import type { ResultView } from "./result-view.ts";
import { useVerdictWords } from "./use-verdict-words.ts";

/** What two applications have in common and where they part: a sentence, then what proves it. */
export const CompareScreen = (views: Pair<ResultView>): ReactNode => {
  const { t } = useTranslation(["results", "common"]);
  const { first, second } = views;
  const [optionId, setOptionId] = useState<OptionId>(first.result.verdict.optionId ?? "private");
  return (
    <>
      <CompareSentence {...views} />
      <CompareScores {...views} />
      <div className="compare-option">
        <Select
          label={t("compare.pointsFor")}
          value={optionId}
          items={optionIds.map((id) => ({
            id,
            label: t(`common:options.${id}`),
          }))}
          onChange={setOptionId}
        />
      </div>
      <div className="result-columns">
        <div className="result-column">
          <CompareCriteria views={views} optionId={optionId} />
          <CompareGates first={first} second={second} />
        </div>
        <div className="result-column">
          <CompareSources views={views} optionId={optionId} />
          <CompareAnswers first={first} second={second} />
        </div>
      </div>
    </>
  );
};

const CompareSentence = (views: Pair<ResultView>): ReactNode => {
  const { t } = useTranslation("results");
  const words = useCompareWords(views);
  return (
    <div>
      <h1>{words.headline}</h1>
      <p className="reading mid">
        {t("compare.verdicts", {
          first: views.first.application.name,
          firstVerdict: words.first,
          second: views.second.application.name,
          secondVerdict: words.second,
        })}{" "}
        {words.most}
      </p>
    </div>
  );
};

const useCompareWords = ({ first, second }: Pair<ResultView>) => {
  const { t } = useTranslation(["results", "common"]);
  const language = useLanguage();
  const firstVerdict = useVerdictWords(first.result);
  const secondVerdict = useVerdictWords(second.result);
  const firstId = first.result.verdict.optionId;
  const secondId = second.result.verdict.optionId;
  const nameOf = (id: OptionId | null): string => (id ? t(`common:options.${id}`) : t("compare.noOption"));
  const [most] = criterionDifferences({ first, second }, firstId ?? "private").toSorted(
    (one, other) => Math.abs(other.by) - Math.abs(one.by),
  );
  const criterion = first.pack.criteria.find(({ id }) => id === most?.id);
  return {
    headline:
      firstId === secondId
        ? t("compare.same", { option: nameOf(firstId) })
        : t("compare.differ", { first: nameOf(firstId), second: nameOf(secondId) }),
    first: firstVerdict.headline,
    second: secondVerdict.headline,
    most: criterion ? t("compare.most", { criterion: criterion.label[language] }) : "",
  };
};
