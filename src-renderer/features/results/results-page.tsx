import "./results.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Redirect, useParams } from "wouter";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { routeOf } from "../../components/question-address.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ResultScreen } from "./result-screen.tsx";

/** The result of the application in the address; without one, of the first by name. */
export const ResultsPage = (): ReactNode => {
  const { t } = useTranslation("results");
  const { engagement } = useEngagement();
  const { compare } = useFormat();
  const { applicationId } = useParams<{ applicationId?: string }>();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId: engagement.id });
  const error = pack.error ?? applications.error;
  if (error) return <ProblemNote error={error} />;
  if (!pack.data || !applications.data) return <Loading>{t("loading")}</Loading>;

  const [first] = applications.data.toSorted((one, other) => compare(one.name, other.name));
  if (!first) {
    return (
      <EmptyState title={t("noApplications")}>
        <a href={addressOf.inventory(engagement.code)}>{t("goToInventory")}</a>
      </EmptyState>
    );
  }
  const application = applications.data.find(({ id }) => id === applicationId);
  if (!application) return <Redirect to={routeOf(addressOf.results(engagement.code, first.id))} replace />;
  return (
    <ResultOf
      key={application.id}
      application={application}
      applications={applications.data}
      pack={pack.data}
    />
  );
};

interface ResultOfProps {
  readonly application: Application;
  readonly applications: readonly Application[];
  readonly pack: Pack;
}

const ResultOf = ({ application, applications, pack }: ResultOfProps): ReactNode => {
  const { t } = useTranslation("results");
  const { engagement } = useEngagement();
  const subject = { engagementId: engagement.id, applicationId: application.id };
  const result = useProcedureQuery("results.get", subject);
  const answers = useProcedureQuery("answers.list", subject);
  const decisions = useProcedureQuery("decisions.list", { engagementId: engagement.id });
  const error = result.error ?? answers.error ?? decisions.error;
  if (error) return <ProblemNote error={error} />;
  if (!result.data || !answers.data || !decisions.data) return <Loading>{t("loading")}</Loading>;
  return (
    <ResultScreen
      application={application}
      applications={applications}
      pack={pack}
      result={result.data}
      answers={answers.data}
      decision={decisions.data.find(({ applicationId }) => applicationId === application.id)}
    />
  );
};
