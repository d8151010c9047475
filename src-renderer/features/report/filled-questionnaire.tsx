import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EngagementId, FileId } from "../../../src-shared/contract/ids.ts";
import { useHost } from "../../api/host-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";

const mostComplaints = 20;

interface ChosenFile {
  readonly fileId: FileId;
  readonly name: string;
}

/** Answers that come back in a file: first what they would record and what was not understood, then the recording. */
export const FilledQuestionnaire = ({ engagementId }: { readonly engagementId: EngagementId }): ReactNode => {
  const { t } = useTranslation("report");
  const { uploadFile } = useHost();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const looked = useProcedureMutation("answers.import");
  const recorded = useProcedureMutation("answers.import");
  const isBusy = looked.isPending || recorded.isPending;

  const look = async (given: File): Promise<void> => {
    setProblem(null);
    recorded.reset();
    looked.reset();
    try {
      const fileId = await uploadFile(given);
      setFile({ fileId, name: given.name });
      looked.mutate({ engagementId, fileId, dryRun: true });
    } catch (error) {
      setProblem(error);
    }
  };
  const error = problem ?? looked.error ?? recorded.error;
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
      {looked.data && file && !isBusy && (
        <>
          <p>{recorded.data ? null : t("questionnaire.found", counts(file.name, looked.data))}</p>
          {recorded.data ? (
            <p>
              <StateMark state="saved">
                {t("questionnaire.recorded", { count: recorded.data.recorded })}
              </StateMark>
            </p>
          ) : (
            <div className="row">
              <Button
                variant="primary"
                isDisabled={looked.data.recorded === 0}
                onPress={() => {
                  recorded.mutate({ engagementId, fileId: file.fileId, dryRun: false });
                }}
              >
                {t("questionnaire.record", { count: looked.data.recorded })}
              </Button>
            </div>
          )}
          <Complaints complaints={looked.data.complaints} />
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
