import { X } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
import { Dialog, DialogTrigger, Popover, ProgressBar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Job } from "../../src-shared/contract/jobs.ts";
import { useJobs } from "../api/jobs.ts";
import { useProcedureMutation } from "../api/procedures.ts";
import { Button } from "../components/button.tsx";
import { useFormat } from "../components/format.ts";
import { IconButton } from "../components/icon-button.tsx";
import { useJobWords } from "../components/job-words.ts";
import { JobNotice } from "./job-notice.tsx";

/** Long work, on every screen: what runs, how far it is and the way to call it off; then how it ended. */
export const JobStatus = (): ReactNode => {
  const jobs = useJobs();
  const running = jobs.filter(({ state }) => state === "running");
  const [only] = running;
  return (
    <>
      {running.length > 1 && <SeveralJobs jobs={running} />}
      {running.length === 1 && only && <OneJob job={only} />}
      <JobNotice jobs={jobs} />
    </>
  );
};

const OneJob = ({ job }: { readonly job: Job }): ReactNode => {
  const words = useJobWords();
  const title = words.title(job);
  return (
    <span className="status-job">
      <span className="cut" title={`${title} · ${words.step(job)}`}>
        {title}
      </span>
      <JobBar share={job.progress} label={`${title}, ${words.step(job)}`} />
      <CancelJob job={job} />
    </span>
  );
};

const SeveralJobs = ({ jobs }: { readonly jobs: readonly Job[] }): ReactNode => {
  const { t } = useTranslation("jobs");
  const words = useJobWords();
  const label = t("several", { count: jobs.length });
  const share = jobs.reduce((sum, { progress }) => sum + progress, 0) / jobs.length;
  return (
    <span className="status-job">
      <DialogTrigger>
        <Button variant="quiet">{label}</Button>
        <Popover className="popover" placement="top start">
          <Dialog aria-label={label} className="job-list">
            <ul>
              {jobs.map((job) => (
                <li key={job.id}>
                  <span className="job-name">
                    <span>{words.title(job)}</span>
                    <span className="dim">{words.step(job)}</span>
                  </span>
                  <JobBar share={job.progress} label={words.title(job)} />
                  <CancelJob job={job} />
                </li>
              ))}
            </ul>
          </Dialog>
        </Popover>
      </DialogTrigger>
      <JobBar share={share} label={label} />
    </span>
  );
};

/** A thin bar with its figure. It is not read out while it grows: whoever wants to know goes to it. */
const JobBar = ({ label, share }: { readonly label: string; readonly share: number }): ReactNode => {
  const format = useFormat();
  const width: CSSProperties = { inlineSize: `${share * 100}%` };
  return (
    <ProgressBar
      className="job-bar"
      aria-label={label}
      value={share * 100}
      valueLabel={format.percent(share)}
    >
      <span className="meter-track">
        <span className="meter-fill" style={width} />
      </span>
      <span className="num">{format.percent(share)}</span>
    </ProgressBar>
  );
};

const CancelJob = ({ job }: { readonly job: Job }): ReactNode => {
  const { t } = useTranslation("jobs");
  const words = useJobWords();
  const { mutate } = useProcedureMutation("jobs.cancel");
  if (!job.canCancel) return null;
  return (
    <IconButton
      label={t("cancelJob", { what: words.title(job) })}
      icon={<X size={14} aria-hidden="true" />}
      onPress={() => {
        mutate({ jobId: job.id });
      }}
    />
  );
};
