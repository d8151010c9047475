import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CriterionPoints } from "../../../src-shared/contract/engagements.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { FlipCards } from "../../components/trial/flip-cards.tsx";
import { nothingTried, withTrial } from "../../components/trial/trial-address.ts";
import { useTriedPortfolio } from "../../components/trial/use-tried-portfolio.ts";
import { useFrom } from "../../components/use-from.ts";

/** What weights would do to the portfolio, before anybody records them. */
export const Preview = ({ points }: { readonly points: CriterionPoints }): ReactNode => {
  const { t } = useTranslation("weights");
  const { code } = useEngagement();
  const remember = useFrom();
  const trial = { ...nothingTried, weights: points };
  const { rows, error } = useTriedPortfolio([trial]);
  if (error instanceof Error) return <ProblemNote error={error} />;
  if (!rows) return <Loading>{t("loading")}</Loading>;
  return (
    <FlipCards
      rows={rows}
      addressOfApplication={(id) => remember(withTrial(addressOf.whatif(code, id), trial))}
    />
  );
};
