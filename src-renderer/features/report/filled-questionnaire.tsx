import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { useLookedFile } from "./use-looked-file.ts";

const mostComplaints = 20;

/** Answers that come back in a file: first what they would record and what was not understood, then the recording. */
export const FilledQuestionnaire = ({ engagementId }: { readonly engagementId: EngagementId }): ReactNode => {
  const { t } = useTranslation("report");
  const looked = useProcedureMutation("answers.import");
  const recorded = useProcedureMutation("answers.import");
  const { error, found, isBusy, look, take, taken } = useLookedFile(engagementId, looked, recorded);
  return (
    <>
      <FileDrop
        label={t("questionnaire.drop")}
        choose={t("questionnaire.choose")}
        accept={[".xlsx", ".csv", ".json"]}
        onFile={(given) => {
          void look(given);
        }}
      />
      {isBusy && (
        <JobProgress of={["answers.import"]} engagementId={engagementId}>
          {t("questionnaire.reading")}
        </JobProgress>
      )}
      {error !== null && <ProblemNote error={error} />}
      {found && (
        <>
          <p>{taken ? null : t("questionnaire.found", counts(found.name, found.content))}</p>
          {taken ? (
            <p>
              <StateMark state="saved">{t("questionnaire.recorded", { count: taken.recorded })}</StateMark>
            </p>
          ) : (
            <div className="row">
              <Button
                variant="primary"
                isDisabled={found.content.recorded === 0}
                onPress={() => {
                  take();
                }}
              >
                {t("questionnaire.record", { count: found.content.recorded })}
              </Button>
            </div>
          )}
          <Complaints complaints={found.content.complaints} />
        </>
      )}
    </>
  );
};

interface Looked {
  readonly recorded: number;
  readonly unchanged: number;
  readonly complaints: readonly Complaint[];
}

const counts = (file: string, { complaints, recorded, unchanged }: Looked) => ({
  file,
  changed: recorded,
  same: unchanged,
  complaints: complaints.length,
});

interface Complaint {
  readonly sheet: string | null;
  readonly line: number;
  readonly message: { readonly en: string; readonly fr: string };
}

const Complaints = ({ complaints }: { readonly complaints: readonly Complaint[] }): ReactNode => {
  const { t } = useTranslation("report");
  const language = useLanguage();
  if (complaints.length === 0) return null;
  return (
    <ul className="rows small" aria-label={t("questionnaire.complaints")}>
      {complaints.slice(0, mostComplaints).map(({ line, message, sheet }) => (
        <li key={`${sheet ?? ""} ${line} ${message.en}`}>
          {sheet === null ? t("questionnaire.line", { line }) : t("questionnaire.sheetLine", { sheet, line })}{" "}
          {message[language]}
        </li>
      ))}
      {complaints.length > mostComplaints && (
        <li>{t("missing.more", { count: complaints.length - mostComplaints })}</li>
      )}
    </ul>
  );
};
