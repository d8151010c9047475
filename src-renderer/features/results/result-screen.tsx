import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { assumptionsOf } from "./assumptions.ts";
import { AssumptionCard } from "./assumption-card.tsx";
import { BehindSheet } from "./behind-sheet.tsx";
import { ChangeCard } from "./change-card.tsx";
import { ContributionCard } from "./contribution-card.tsx";
import { DecisionCard } from "./decision-card.tsx";
import { FindingCard } from "./finding-card.tsx";
import { GateCard } from "./gate-card.tsx";
import { NextQuestionCard } from "./next-question-card.tsx";
import { RankCard } from "./rank-card.tsx";
import { RankingCard } from "./ranking-card.tsx";
import type { ResultView } from "./result-view.ts";
import { Stamp } from "./stamp.tsx";
import { StoreCard } from "./store-card.tsx";
import { VerdictHeader } from "./verdict-header.tsx";

interface ResultScreenProps extends ResultView {
  readonly applications: readonly Application[];
}

/** The sentence first, then what proves it: scores with ranges, gates, contributions, and what to ask next. */
export const ResultScreen = ({ applications, ...view }: ResultScreenProps): ReactNode => {
  const { t } = useTranslation("results");
  const { result } = view;
  const leaderId = result.verdict.optionId;
  const [chosenId, setChosenId] = useState<OptionId | null>(null);
  // The leader can't be compared with itself: then it is the runner-up again.
  const comparedId = chosenId === null || chosenId === leaderId ? result.runnerUpId : chosenId;
  const assumptions = assumptionsOf(view.answers, result.options);
  return (
    <article className="result" aria-label={t("title")} data-density="compact">
      <VerdictHeader view={view} applications={applications} assumptions={assumptions.length} />
      <BehindSheet view={view} />
      <div className="result-columns">
        <div className="result-column">
          <RankingCard result={result} comparedId={comparedId} onCompare={setChosenId} />
          <RankCard view={view} />
          <ChangeCard view={view} />
          <StoreCard view={view} />
          <GateCard view={view} />
          <FindingCard view={view} />
        </div>
        <div className="result-column">
          <ContributionCard
            view={view}
            firstId={leaderId ?? firstByRank(result.options)}
            secondId={comparedId}
          />
          <NextQuestionCard view={view} />
          <AssumptionCard view={view} assumptions={assumptions} />
          <DecisionCard view={view} />
        </div>
      </div>
      <Stamp stamp={result.stamp} pack={view.pack} />
    </article>
  );
};

const firstByRank = (options: ResultView["result"]["options"]): OptionId | null =>
  options.find(({ rank }) => rank === 1)?.optionId ?? null;
