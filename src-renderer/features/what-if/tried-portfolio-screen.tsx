import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { FlipCards } from "../../components/trial/flip-cards.tsx";
import { HowSure } from "../../components/trial/how-sure.tsx";
import { withTrial } from "../../components/trial/trial-address.ts";
import { useTriedPortfolio } from "../../components/trial/use-tried-portfolio.ts";
import { TrialControls } from "./trial-controls.tsx";
import { TriedHeader } from "./tried-header.tsx";
import type { Trying } from "./trying.ts";

/** All applications: what is tried at the left, which of them it leads elsewhere at the right. */
export const TriedPortfolioScreen = (trying: Trying): ReactNode => {
  const { t } = useTranslation("whatIf");
  const { code, engagementId } = useEngagement();
  const { trial } = trying;
  const results = useProcedureQuery("results.list", { engagementId });
  const { rows, error, simulated, toSimulate } = useTriedPortfolio([trial]);
  const gateIds = [
    ...new Set((results.data?.rows ?? []).flatMap(({ gates }) => gates.map(({ gateId }) => gateId))),
  ];
  return (
    <div className="stack" data-density="compact">
      <TriedHeader applicationId={null} {...trying} />
      {error instanceof Error && <ProblemNote error={error} />}
      <div className="columns try-columns">
        <TrialControls applicationId={null} gateIds={gateIds} {...trying} />
        {rows ? (
          <div className="stack try-outcome">
            {simulated < toSimulate && <HowSure trials={[trial]} />}
            <FlipCards
              rows={rows}
              addressOfApplication={(id) => withTrial(addressOf.whatif(code, id), trial)}
            />
          </div>
        ) : (
          <Loading>{t("loading")}</Loading>
        )}
      </div>
    </div>
  );
};
