import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { IntegrityReport } from "../../../src-shared/contract/host.ts";
import { useHost } from "../../api/host-context.ts";
import { useCall, useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";

/** Where the data is, how it is locked, and the two things a careful person does with it. */
export const DataSection = (): ReactNode => {
  const { t } = useTranslation("settings");
  const { data: host } = useProcedureQuery("host.get", {});
  const { saveFile } = useHost();
  const backup = useProcedureMutation("backups.create");
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
            backup.mutate({}, { onSuccess: ({ fileId }) => void saveFile(fileId) });
          }}
        >
          {t("backup")}
        </Button>
        <span className="field-hint">{t("backupHint")}</span>
      </div>
      {backup.isError && <ProblemNote error={backup.error} />}
      <IntegrityCheck />
    </section>
  );
};

const IntegrityCheck = (): ReactNode => {
  const { t } = useTranslation("settings");
  const call = useCall();
  const [isChecking, setIsChecking] = useState(false);
  const [outcome, setOutcome] = useState<IntegrityReport | Error | null>(null);
  const check = async (): Promise<void> => {
    setIsChecking(true);
    try {
      setOutcome(await call("integrity.verify", {}));
    } catch (error) {
      setOutcome(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setIsChecking(false);
    }
  };
  return (
    <>
      <div className="row">
        <Button isPending={isChecking} onPress={() => void check()}>
          {isChecking ? t("verifying") : t("verify")}
        </Button>
        <output>{outcome !== null && !(outcome instanceof Error) && <Finding report={outcome} />}</output>
      </div>
      {outcome instanceof Error && <ProblemNote error={outcome} />}
    </>
  );
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
