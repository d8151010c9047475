import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IntegrityReport } from "../../../src-shared/contract/host.ts";
import { useJob } from "../../api/jobs.ts";
import { useOptionalProcedureQuery, useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { useBackUp } from "../../api/use-back-up.ts";
import { Button } from "../../components/button.tsx";
import { FileToDrag } from "../../components/file-to-drag.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";

/** Where the data is, how it is locked, and the two things a careful person does with it. */
export const DataSection = (): ReactNode => {
  const { t } = useTranslation("settings");
  const { data: host } = useProcedureQuery("host.get", {});
  const { backup, backUp } = useBackUp();
  if (!host) return null;
  return (
    <section className="card settings-card">
      <h2>{t("data")}</h2>
      <dl className="settings-facts">
        <dt>{t("folder")}</dt>
        <dd>{host.dataFolder}</dd>
        <dt>{t("key")}</dt>
        <dd>{t(`keepers.${host.keyKeeper}`)}</dd>
        <dt>{t("version")}</dt>
        <dd>{host.version}</dd>
      </dl>
      <div className="row">
        <Button
          isPending={backup.isPending}
          onPress={() => {
            void backUp();
          }}
        >
          {t("backup")}
        </Button>
        {backup.data && <FileToDrag {...backup.data} />}
        <span className="field-hint">{t("backupHint")}</span>
      </div>
      {backup.isPending && (
        <JobProgress of={["backups.create"]} engagementId={null}>
          {t("backup")}
        </JobProgress>
      )}
      {backup.isError && <ProblemNote error={backup.error} />}
      <IntegrityCheck />
    </section>
  );
};

const IntegrityCheck = (): ReactNode => {
  const { t } = useTranslation("settings");
  const { check, isChecking, report } = useIntegrityCheck();
  return (
    <>
      <div className="row">
        <Button
          isPending={isChecking}
          onPress={() => {
            check.mutate({});
          }}
        >
          {isChecking ? t("verifying") : t("verify")}
        </Button>
        <output>{!isChecking && report && <Finding report={report} />}</output>
      </div>
      {isChecking && (
        <JobProgress of={["integrity.verify"]} engagementId={null}>
          {t("verifying")}
        </JobProgress>
      )}
      {!isChecking && check.error && <ProblemNote error={check.error} />}
    </>
  );
};

/** A check begun here a moment ago, or before this page was opened, or in another window. */
const useIntegrityCheck = () => {
  const check = useProcedureMutation("integrity.verify");
  const job = useJob(["integrity.verify"]);
  const earlier = useOptionalProcedureQuery(
    "jobs.get",
    job?.state === "done" && !check.data ? { jobId: job.id } : undefined,
  );
  return {
    check,
    isChecking: check.isPending || job?.state === "running",
    report: check.data ?? IntegrityReport.safeParse(earlier.data?.result).data,
  };
};

const Finding = ({ report }: { readonly report: IntegrityReport }): ReactNode => {
  const { t } = useTranslation("settings");
  if (report.ok) return <StateMark state="saved">{t("verified", { count: report.operations })}</StateMark>;
  return (
    <>
      <StateMark state="excluded">{t("damaged", { count: report.problems.length })}</StateMark>
      <ul>
        {report.problems.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </>
  );
};
