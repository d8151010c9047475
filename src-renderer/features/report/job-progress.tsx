import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FileId, JobId } from "../../../src-shared/contract/ids.ts";
import type { Job } from "../../../src-shared/contract/reports.ts";
import { useHost } from "../../api/host-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { announce } from "../../components/announce.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { StateMark } from "../../components/state-mark.tsx";

/** How far the report is; the host announces each step, so nothing is polled. */
export const JobProgress = ({ jobId }: { readonly jobId: JobId }): ReactNode => {
  const { data: job, error } = useProcedureQuery("jobs.get", { jobId });
  if (error) return <ProblemNote error={error} />;
  if (!job) return null;
  switch (job.state) {
    case "running":
      return <Running job={job} />;
    case "done":
      return <Done job={job} />;
    case "failed":
      return <Failed job={job} />;
    case "cancelled":
      return <Cancelled />;
  }
};

const Running = ({ job }: { readonly job: Job }): ReactNode => {
  const { t } = useTranslation("report");
  const { mutate, isPending } = useProcedureMutation("jobs.cancel");
  return (
    <div className="job">
      <ProgressBar label={t(`steps.${job.step}`, { defaultValue: t("building") })} share={job.progress} />
      <Button
        isDisabled={isPending}
        onPress={() => {
          mutate({ jobId: job.id });
        }}
      >
        {t("cancel")}
      </Button>
    </div>
  );
};

const Done = ({ job }: { readonly job: Job }): ReactNode => {
  const { t } = useTranslation("report");
  const { fileId, fileName } = job;
  const ready = t("ready", { file: fileName ?? t("title") });
  // What comes onto the page together with its words is not read out by every reader.
  useEffect(() => {
    announce(ready);
  }, [ready]);
  if (fileId === null) return <output>{t("steps.done")}</output>;
  return (
    <div className="job">
      <output>
        <StateMark state="saved">{ready}</StateMark>
      </output>
      <SaveButton fileId={fileId} />
    </div>
  );
};

const SaveButton = ({ fileId }: { readonly fileId: FileId }): ReactNode => {
  const { t } = useTranslation("report");
  const { saveFile } = useHost();
  const [error, setError] = useState<unknown>(null);
  return (
    <>
      <Button
        onPress={() => {
          setError(null);
          saveFile(fileId).catch(setError);
        }}
      >
        {t("download")}
      </Button>
      {error !== null && <ProblemNote error={error} />}
    </>
  );
};

const Failed = ({ job }: { readonly job: Job }): ReactNode => {
  const { t } = useTranslation("report");
  const { incident } = job;
  return (
    <p role="alert" className="problem">
      {incident === null ? t("failedPlain") : t("failed", { incident })}
    </p>
  );
};

const Cancelled = (): ReactNode => {
  const { t } = useTranslation("report");
  return <output>{t("cancelled")}</output>;
};
