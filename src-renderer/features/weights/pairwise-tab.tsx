import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { pairsOf, pairwiseWeights } from "../../../src-shared/domain/weighting/pairwise-weights.ts";
import type { Judgements } from "../../../src-shared/domain/weighting/pairwise-weights.ts";
import { useFormat } from "../../components/format.ts";
import { Slider } from "../../components/slider.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import type { FoundWeights } from "./weights-page.tsx";

interface PairwiseTabProps {
  readonly criteria: Pack["criteria"];
  readonly onFound: (found: FoundWeights) => void;
}

/** Each pair of criteria compared (AHP), and how well the comparisons agree with each other. */
export const PairwiseTab = ({ criteria, onFound }: PairwiseTabProps): ReactNode => {
  const { t } = useTranslation("weights");
  const language = useLanguage();
  const format = useFormat();
  const [judgements, setJudgements] = useState<Judgements>({});
  const ids = criteria.map(({ id }) => id);
  const labelOf = new Map(criteria.map(({ id, label }) => [id, label[language]]));
  const nameOf = (id: string): string => labelOf.get(id) ?? id;
  const { consistencyRatio, isInconsistent, randomIndex } = pairwiseWeights(ids, judgements);
  const judge = (key: string, step: number): void => {
    const next = { ...judgements, [key]: step };
    setJudgements(next);
    onFound({ foundBy: "ahp", points: pairwiseWeights(ids, next).points });
  };
  const wordsOf = (one: string, other: string, step: number): string =>
    step === 0
      ? t("pairwise.alike")
      : t("pairwise.times", {
          more: nameOf(step > 0 ? one : other),
          times: Math.abs(step) + 1,
        });
  return (
    <>
      <p className="reading mid">{t("pairwise.how")}</p>
      <output className="pairwise-ratio">
        {isInconsistent ? (
          <StateMark state="conflict">
            {t("pairwise.contradict", { ratio: format.number(consistencyRatio, 2) })}
          </StateMark>
        ) : (
          <StateMark state="saved">
            {t("pairwise.agree", { ratio: format.number(consistencyRatio, 2) })}
          </StateMark>
        )}
      </output>
      <ul className="plain-list pairwise-rows">
        {pairsOf(ids).map(({ key, one, other }) => (
          <li key={key}>
            <Slider
              label={`${nameOf(one)} ↔ ${nameOf(other)}`}
              // The thumb lies on the side of what counts more.
              value={-(judgements[key] ?? 0)}
              min={-8}
              max={8}
              valueText={wordsOf(one, other, judgements[key] ?? 0)}
              onChange={(value) => {
                judge(key, -value);
              }}
            />
          </li>
        ))}
      </ul>
      <p className="small dim">{t("pairwise.source", { source: randomIndex.source })}</p>
    </>
  );
};
