import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { FlipCards } from "../../components/trial/flip-cards.tsx";
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
  // How sure it is, is worked out for one trial at a time, when somebody asks.
  const [simulatedTrial, setSimulatedTrial] = useState<unknown>(null);
  const isAsked = simulatedTrial === trial;
  const results = useProcedureQuery("results.list", { engagementId });
  const { rows, error, simulated, toSimulate } = useTriedPortfolio([trial], isAsked);
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
            {simulated < toSimulate &&
              (isAsked ? (
                <ProgressBar label={t("simulating")} share={simulated / toSimulate} />
              ) : (
                <p className="row">
                  <span className="small dim">{t("byLeads")}</span>
                  <Button
                    variant="quiet"
                    onPress={() => {
                      setSimulatedTrial(trial);
                    }}
                  >
                    {t("simulate")}
                  </Button>
                </p>
              ))}
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
