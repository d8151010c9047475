import "./scenarios.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { goTo, useAddress, useAddressQuery, withQuery } from "../../components/address-query.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ScenarioComparison } from "./scenario-comparison.tsx";
import { ScenarioList } from "./scenario-list.tsx";

/** No more than these stand side by side on a screen. */
const mostCompared = 4;

/** What was tried and kept, and up to four of it side by side; the address says which. */
export const ScenariosPage = (): ReactNode => {
  const { t } = useTranslation("scenarios");
  const { code, engagement, engagementId } = useEngagement();
  const address = useAddress();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId });
  const scenarios = useProcedureQuery("scenarios.list", { engagementId });
  const asked = useAddressQuery().get("compare")?.split(",") ?? [];
  const error = pack.error ?? applications.error ?? scenarios.error;
  if (error) return <ProblemNote error={error} />;
  if (!pack.data || !applications.data || !scenarios.data) return <Loading>{t("loading")}</Loading>;
  const compared = scenarios.data.filter(({ id }) => asked.includes(id)).slice(0, mostCompared);
  return (
    <div className="stack" data-density="compact">
      <PageHeader title={t("title")} subtitle={t("subtitle")}>
        <LinkButton href={addressOf.whatif(code)}>{t("try")}</LinkButton>
      </PageHeader>
      {scenarios.data.length === 0 ? (
        <EmptyState title={t("none")}>
          <a href={addressOf.whatif(code)}>{t("try")}</a>
        </EmptyState>
      ) : (
        <ScenarioList
          pack={pack.data}
          applications={applications.data}
          scenarios={scenarios.data}
          compared={compared.map(({ id }) => id)}
          isFull={compared.length >= mostCompared}
          onCompare={(ids) => {
            goTo(withQuery(address, { compare: ids.join(",") }), { replace: true });
          }}
        />
      )}
      {compared.length > 0 && <ScenarioComparison scenarios={compared} />}
    </div>
  );
};
