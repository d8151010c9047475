import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Engagement } from "../../../src-shared/contract/engagements.ts";
import { QuestionnaireFormat } from "../../../src-shared/contract/questionnaires.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { BuiltReport } from "./built-report.tsx";
import { FilledQuestionnaire } from "./filled-questionnaire.tsx";

/** The questionnaire to send before the visit, and the way back for the one that the client filled in. */
export const QuestionnaireCard = ({ engagement }: { readonly engagement: Engagement }): ReactNode => {
  const { t } = useTranslation("report");
  const [language, setLanguage] = useState<Language>(engagement.reportLanguage);
  const [format, setFormat] = useState<QuestionnaireFormat>("xlsx");
  const { mutate, data, error, isPending } = useProcedureMutation("questionnaires.build");
  return (
    <section className="card report-build" aria-labelledby="questionnaire-title">
      <header>
        <h2 id="questionnaire-title">{t("questionnaire.title")}</h2>
      </header>
      <p className="small dim">{t("questionnaire.explain")}</p>
      <RadioGroup
        label={t("questionnaire.language")}
        value={language}
        onChange={setLanguage}
        items={engagement.languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
      />
      <RadioGroup
        label={t("kind")}
        value={format}
        onChange={setFormat}
        items={QuestionnaireFormat.options.map((id) => ({
          id,
          label: t(`questionnaire.${id}`),
          hint: t(`questionnaire.${id}Hint`),
        }))}
      />
      <div className="row">
        <Button
          isDisabled={isPending}
          onPress={() => {
            mutate({ engagementId: engagement.id, language, format });
          }}
        >
          {t("questionnaire.build")}
        </Button>
      </div>
      {isPending && (
        <JobProgress of={["questionnaires.build"]} engagementId={engagement.id}>
          {t("questionnaire.building")}
        </JobProgress>
      )}
      {error && <ProblemNote error={error} />}
      {!isPending && data && <BuiltReport file={data} />}
      <h3>{t("questionnaire.back")}</h3>
      <FilledQuestionnaire engagementId={engagement.id} />
    </section>
  );
};
