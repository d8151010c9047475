import { useState } from "react";
import type { ComponentProps, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";
import type { Engagement } from "../../../src-shared/contract/engagements.ts";
import { ReportSection } from "../../../src-shared/contract/reports.ts";
import type { ReportFormat } from "../../../src-shared/contract/reports.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { useJob } from "../../api/jobs.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { BuiltReport } from "./built-report.tsx";
import { SectionChoice } from "./section-choice.tsx";

/** What a person gets: the finish of a document, or the figures in one of their forms. */
const kinds = ["full", "quick", "xlsx", "csv", "json"] as const;
type Kind = (typeof kinds)[number];

const formatOf = (kind: Kind): ReportFormat => (kind === "full" || kind === "quick" ? "docx" : kind);

/** Language and form, then the work itself with its progress, and the file. */
export const BuildCard = ({ engagement }: { readonly engagement: Engagement }): ReactNode => {
  const { t } = useTranslation(["report", "comments"]);
  const [language, setLanguage] = useState<Language>(engagement.reportLanguage);
  const [kind, setKind] = useState<Kind>("full");
  const [sections, setSections] = useState<readonly ReportSection[]>(ReportSection.options);
  const [withComments, setWithComments] = useState(false);
  const { mutate, data, error, isPending } = useProcedureMutation("reports.build");
  // Ordered here a moment ago, or before this page was opened, or in another window.
  const job = useJob(["reports.build"], engagement.id);
  const isBuilding = isPending || job?.state === "running";
  const file = data ?? job?.file;
  const format = formatOf(kind);
  const isWhole = sections.length === ReportSection.options.length;
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
      {format === "docx" && (
        <>
          <SectionChoice chosen={sections} onChange={setSections} />
          <Checkbox isSelected={withComments} onChange={setWithComments}>
            {t("comments:inReport")}
          </Checkbox>
        </>
      )}
      <div className="row">
        <Button
          variant="primary"
          isDisabled={isBuilding || sections.length === 0}
          onPress={() => {
            mutate({
              engagementId: engagement.id,
              language,
              quick: kind === "quick",
              format,
              withComments,
              ...(format === "docx" && !isWhole && { sections: [...sections] }),
            });
          }}
        >
          {t(file ? "buildAgain" : "build")}
        </Button>
      </div>
      <Outcome engagementId={engagement.id} isBuilding={isBuilding} error={error} file={file} />
    </section>
  );
};

interface OutcomeProps {
  readonly engagementId: EngagementId;
  readonly isBuilding: boolean;
  readonly error: Error | null;
  readonly file: ComponentProps<typeof BuiltReport>["file"] | null | undefined;
}

const Outcome = ({ engagementId, error, file, isBuilding }: OutcomeProps): ReactNode => {
  const { t } = useTranslation("report");
  if (isBuilding) {
    return (
      <JobProgress of={["reports.build"]} engagementId={engagementId}>
        {t("building")}
      </JobProgress>
    );
  }
  if (error) return <ProblemNote error={error} />;
  return file ? <BuiltReport file={file} /> : null;
};
