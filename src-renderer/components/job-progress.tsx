import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { useJob } from "../api/jobs.ts";
import { useProcedureMutation } from "../api/procedures.ts";
import { Button } from "./button.tsx";
import { useJobWords } from "./job-words.ts";
import { Loading } from "./loading.tsx";
import { ProgressBar } from "./progress-bar.tsx";

interface JobProgressProps {
  /** Whichever of these procedures is at work. */
  readonly of: readonly string[];
  readonly engagementId: EngagementId | null;
  /** Said until there is something to tell. */
  readonly children: string;
}

/** How far long work is, at the place where it was ordered, and the way to call it off. */
export const JobProgress = ({ of, engagementId, children }: JobProgressProps): ReactNode => {
  const { t } = useTranslation("jobs");
  const words = useJobWords();
  const job = useJob(of, engagementId);
  const { mutate } = useProcedureMutation("jobs.cancel");
  if (job?.state !== "running") return <Loading>{children}</Loading>;
  return (
    <div className="job">
      <ProgressBar label={words.step(job)} share={job.progress} />
      {job.canCancel && (
        <Button
          onPress={() => {
            mutate({ jobId: job.id });
          }}
        >
          {t("cancel")}
        </Button>
      )}
    </div>
  );
};
