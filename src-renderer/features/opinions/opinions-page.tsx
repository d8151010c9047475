import "./opinions.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Redirect, useParams } from "wouter";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { routeOf } from "../../components/question-address.ts";
import { OpinionsScreen } from "./opinions-screen.tsx";

/** What other methods make of the application in the address; without one, of the first by name. */
export const OpinionsPage = (): ReactNode => {
  const { t } = useTranslation("opinions");
  const { engagement } = useEngagement();
  const { compare } = useFormat();
  const { applicationId } = useParams<{ applicationId?: string }>();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId: engagement.id });
  const error = pack.error ?? applications.error;
  if (error) return <ProblemNote error={error} />;
  if (!pack.data || !applications.data) return <Loading>{t("loading")}</Loading>;

  const named = applications.data.toSorted((one, other) => compare(one.name, other.name));
  const [first] = named;
  if (!first) {
    return (
      <EmptyState title={t("noApplications")}>
        <a href={addressOf.inventory(engagement.code)}>{t("goToInventory")}</a>
      </EmptyState>
    );
  }
  const application = named.find(({ id }) => id === applicationId);
  if (!application) return <Redirect to={routeOf(addressOf.opinions(engagement.code, first.id))} replace />;
  return <OpinionsOf key={application.id} application={application} applications={named} pack={pack.data} />;
};

interface OpinionsOfProps {
  readonly application: Application;
  readonly applications: readonly Application[];
  readonly pack: Pack;
}

const OpinionsOf = ({ application, applications, pack }: OpinionsOfProps): ReactNode => {
  const { t } = useTranslation("opinions");
  const { engagement } = useEngagement();
  const subject = { engagementId: engagement.id, applicationId: application.id };
  const opinions = useProcedureQuery("secondOpinions.get", subject);
  const result = useProcedureQuery("results.get", subject);
  const agreements = useProcedureQuery("agreements.list", { engagementId: engagement.id });
  const error = opinions.error ?? result.error ?? agreements.error;
  if (error) return <ProblemNote error={error} />;
  if (!opinions.data || !result.data || !agreements.data) return <Loading>{t("loading")}</Loading>;
  return (
    <OpinionsScreen
      application={application}
      applications={applications}
      pack={pack}
      opinions={opinions.data}
      result={result.data}
      agreements={agreements.data}
    />
  );
};
