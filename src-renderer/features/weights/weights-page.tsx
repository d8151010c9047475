import "./weights.css";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { CriterionPoints, WeightMethod } from "../../../src-shared/contract/engagements.ts";
import { weightsInForce } from "../../../src-shared/domain/scoring/weights.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { LinkButton } from "../../components/link-button.tsx";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Tabs } from "../../components/tabs.tsx";
import { nothingTried, withTrial } from "../../components/trial/trial-address.ts";
import { WeightSliders } from "../../components/trial/weight-sliders.tsx";
import { AgreedCard } from "./agreed-card.tsx";
import { PairwiseTab } from "./pairwise-tab.tsx";
import { Preview } from "./preview.tsx";
import { ProfileTab } from "./profile-tab.tsx";
import { RecordWeights } from "./record-weights.tsx";
import { SwingTab } from "./swing-tab.tsx";
import { samePoints } from "./same-points.ts";

/** How much each criterion counts: agreed, found anew, tried on the portfolio, recorded. */
export const WeightsPage = (): ReactNode => {
  const { t } = useTranslation("weights");
  const { engagement } = useEngagement();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  if (pack.error) return <ProblemNote error={pack.error} />;
  if (!pack.data) return <Loading>{t("loading")}</Loading>;
  return <WeightsScreen pack={pack.data} />;
};

/** Weights found by one method, not yet recorded. */
export interface FoundWeights {
  readonly foundBy: WeightMethod;
  /** Where it is a profile's. */
  readonly profileId?: string;
  readonly points: CriterionPoints;
}

const WeightsScreen = ({ pack }: { readonly pack: Pack }): ReactNode => {
  const { t } = useTranslation("weights");
  const { code, weights } = useEngagement();
  const agreed = weightsInForce(pack, weights);
  const [method, setMethod] = useState<WeightMethod>("sliders");
  const [foundByMethod, setFoundByMethod] = useState<Partial<Record<WeightMethod, FoundWeights>>>({});
  const found = foundByMethod[method];
  const isOther = found !== undefined && !samePoints(found.points, agreed);
  const find = (next: FoundWeights): void => {
    setFoundByMethod({ ...foundByMethod, [next.foundBy]: next });
  };
  return (
    <div className="stack" data-density="compact">
      <PageHeader title={t("title")} subtitle={t("subtitle")}>
        {isOther && (
          <LinkButton href={withTrial(addressOf.whatif(code), { ...nothingTried, weights: found.points })}>
            {t("tryFurther")}
          </LinkButton>
        )}
        <RecordWeights
          key={JSON.stringify(found?.points ?? null)}
          found={isOther ? found : undefined}
          onRecorded={() => {
            setFoundByMethod({});
          }}
        />
      </PageHeader>
      <div className="columns weights-columns">
        <div className="stack">
          <section className="card" aria-labelledby="find-title">
            <header>
              <h2 id="find-title">{t("find")}</h2>
            </header>
            <Tabs
              label={t("find")}
              value={method}
              onChange={setMethod}
              items={[
                {
                  id: "sliders",
                  label: t("methods.sliders"),
                  content: (
                    <>
                      <p className="reading mid">{t("slidersHow")}</p>
                      <WeightSliders
                        criteria={pack.criteria}
                        points={foundByMethod.sliders?.points ?? agreed}
                        onChange={(points) => {
                          find({ foundBy: "sliders", points });
                        }}
                      />
                    </>
                  ),
                },
                {
                  id: "swing",
                  label: t("methods.swing"),
                  content: <SwingTab criteria={pack.criteria} onFound={find} />,
                },
                {
                  id: "ahp",
                  label: t("methods.ahp"),
                  content: <PairwiseTab criteria={pack.criteria} onFound={find} />,
                },
                {
                  id: "profile",
                  label: t("methods.profile"),
                  content: (
                    <ProfileTab
                      pack={pack}
                      chosenId={foundByMethod.profile?.profileId ?? weights.profileId}
                      onFound={find}
                    />
                  ),
                },
              ]}
            />
          </section>
        </div>
        <div className="stack">
          <AgreedCard pack={pack} agreed={agreed} found={found?.points} />
          {isOther && <Preview points={found.points} />}
        </div>
      </div>
    </div>
  );
};
