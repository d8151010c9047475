import "./what-if.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useTrial } from "../../components/trial/trial-address.ts";
import { TriedApplicationScreen } from "./tried-application-screen.tsx";
import { TriedPortfolioScreen } from "./tried-portfolio-screen.tsx";

/** What the figures would be: for the application in the address, or for all of them. */
export const WhatIfPage = (): ReactNode => {
  const { t } = useTranslation("whatIf");
  const { engagement } = useEngagement();
  const { applicationId } = useParams<{ applicationId?: string }>();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId: engagement.id });
  const [trial, setTrial] = useTrial();
  const error = pack.error ?? applications.error;
  if (error) return <ProblemNote error={error} />;
  if (!pack.data || !applications.data) return <Loading>{t("loading")}</Loading>;
  const application = applications.data.find(({ id }) => id === applicationId);
  const tried = { pack: pack.data, applications: applications.data, trial, onTry: setTrial };
  return application ? (
    <TriedApplicationScreen key={application.id} application={application} {...tried} />
  ) : (
    <TriedPortfolioScreen {...tried} />
  );
};
