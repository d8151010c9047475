import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Engagement } from "../../../src-shared/contract/engagements.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { useJob } from "../../api/jobs.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { BuiltReport } from "./built-report.tsx";

const kinds = ["full", "quick"] as const;

/** Language and finish, then the work itself with its progress, and the file. */
export const BuildCard = ({ engagement }: { readonly engagement: Engagement }): ReactNode => {
  const { t } = useTranslation("report");
  const [language, setLanguage] = useState<Language>(engagement.reportLanguage);
  const [kind, setKind] = useState<(typeof kinds)[number]>("full");
  const { mutate, data, error, isPending } = useProcedureMutation("reports.build");
  // Ordered here a moment ago, or before this page was opened, or in another window.
  const job = useJob(["reports.build"], engagement.id);
  const isBuilding = isPending || job?.state === "running";
  const file = data ?? job?.file;
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
          isDisabled={isBuilding}
          onPress={() => {
            mutate({ engagementId: engagement.id, language, quick: kind === "quick" });
          }}
        >
          {t(file ? "buildAgain" : "build")}
        </Button>
      </div>
      {isBuilding && (
        <JobProgress of={["reports.build"]} engagementId={engagement.id}>
          {t("building")}
        </JobProgress>
      )}
      {!isBuilding && error && <ProblemNote error={error} />}
      {!isBuilding && !error && file && <BuiltReport file={file} />}
    </section>
  );
};
