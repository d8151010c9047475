import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Engagement } from "../../../src-shared/contract/engagements.ts";
import type { JobId } from "../../../src-shared/contract/ids.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { JobProgress } from "./job-progress.tsx";

const kinds = ["full", "quick"] as const;

/** Language and finish, then the work itself with its progress, and the file. */
export const BuildCard = ({ engagement }: { readonly engagement: Engagement }): ReactNode => {
  const { t } = useTranslation("report");
  const [language, setLanguage] = useState<Language>(engagement.reportLanguage);
  const [kind, setKind] = useState<(typeof kinds)[number]>("full");
  const [jobId, setJobId] = useState<JobId | null>(null);
  const { mutate, error, isPending } = useProcedureMutation("reports.build");
  return (
    <section className="card report-build" aria-labelledby="build-title">
      <header>
        <h2 id="build-title">{t("build")}</h2>
      </header>
      <RadioGroup
        label={t("language")}
        value={language}
        onChange={setLanguage}
        items={engagement.languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
      />
      <RadioGroup
        label={t("kind")}
        value={kind}
        onChange={setKind}
        items={kinds.map((id) => ({ id, label: t(id), hint: t(`${id}Hint`) }))}
      />
      <div className="row">
        <Button
          variant="primary"
          isDisabled={isPending}
          onPress={() => {
            mutate(
              { engagementId: engagement.id, language, quick: kind === "quick" },
              {
                onSuccess: (started) => {
                  setJobId(started.jobId);
                },
              },
            );
          }}
        >
          {t(jobId === null ? "build" : "buildAgain")}
        </Button>
      </div>
      {error && <ProblemNote error={error} />}
      {jobId !== null && <JobProgress key={jobId} jobId={jobId} />}
    </section>
  );
};
