import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../src-shared/contract/jobs.ts";
import { reviveProblem } from "../../src-shared/rpc/problems.ts";
import type { Problem } from "../../src-shared/rpc/problems.ts";
import { problemText } from "./problem-text.ts";
import { useLanguage } from "./use-language.ts";

interface JobWords {
  /** What it is: "Import of servers.csv". */
  readonly title: (job: Job) => string;
  /** What it is at: "Reading". */
  readonly step: (job: Job) => string;
  /** How it ended. */
  readonly end: (job: Job) => string;
}

/** What a screen says of long work. */
export const useJobWords = (): JobWords => {
  const { t } = useTranslation("jobs");
  const language = useLanguage();
  const title = useCallback(
    ({ procedure, about }: Job): string => {
      const name = t(`titles.${procedure}`, { defaultValue: t("titles.other") });
      return about === "" ? name : t("about", { what: name, file: about });
    },
    [t],
  );
  const step = useCallback(({ step: at }: Job): string => t(`steps.${at}`), [t]);
  const end = useCallback(
    (job: Job): string => {
      const what = title(job);
      if (job.state === "cancelled") return t("cancelled", { what });
      if (job.state !== "failed") return t("done", { what });
      return t("failed", { what, reason: problemText(problemOfJob(job), language) });
    },
    [t, title, language],
  );
  return { title, step, end };
};

const problemOfJob = ({ problem }: Job): Problem | undefined =>
  problem ? reviveProblem(problem.code, problem.details) : undefined;
