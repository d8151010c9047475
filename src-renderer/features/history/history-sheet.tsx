import "./history.css";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { OpenEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { organisationPart } from "../../components/question-address.ts";
import { Sheet } from "../../components/sheet.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { StepLine } from "./history-step.tsx";
import { useValueWords } from "./use-value-words.ts";

interface HistorySheetProps {
  readonly engagement: OpenEngagement;
  readonly onClose: () => void;
}

/** Stands for no filter in a picker. */
const all = "all";

/** Who changed what, newest first; of the application and question on the screen, or of everything. */
export const HistorySheet = ({ engagement, onClose }: HistorySheetProps): ReactNode => {
  const { t } = useTranslation("comfort");
  const [route] = useLocation();
  const [, , , screen, subjectPart = "", questionPart = ""] = route.split("/");
  const isAsking = screen === "questionnaire";
  const isSubject =
    subjectPart === organisationPart ? isAsking : ApplicationId.safeParse(subjectPart).success;
  const [subject, setSubject] = useState(isSubject ? subjectPart : all);
  const isQuestion = isAsking && /^[A-Z]{3}-\d+$/u.test(questionPart);
  const [question, setQuestion] = useState(isQuestion ? questionPart : all);
  const [cursors, setCursors] = useState<readonly (number | undefined)[]>([undefined]);
  const filter = {
    ...(subject !== all && {
      applicationId: subject === organisationPart ? null : ApplicationId.parse(subject),
    }),
    ...(question !== all && { questionId: question }),
  };
  return (
    <Sheet title={t("history.title")} isOpen onClose={onClose}>
      <HistoryFilters
        engagement={engagement}
        subject={subject}
        question={question}
        onChange={(next) => {
          setSubject(next.subject);
          setQuestion(next.question);
          setCursors([undefined]);
        }}
      />
      {cursors.map((before, index) => (
        <HistoryPage
          key={before ?? "first"}
          engagement={engagement}
          filter={filter}
          before={before}
          onMore={
            index === cursors.length - 1
              ? (next) => {
                  setCursors([...cursors, next]);
                }
              : undefined
          }
        />
      ))}
    </Sheet>
  );
};

interface HistoryFiltersProps {
  readonly engagement: OpenEngagement;
  readonly subject: string;
  readonly question: string;
  readonly onChange: (next: { readonly subject: string; readonly question: string }) => void;
}

const HistoryFilters = ({ engagement, subject, question, onChange }: HistoryFiltersProps): ReactNode => {
  const { t } = useTranslation("comfort");
  const language = useLanguage();
  const { data: applications = [] } = useProcedureQuery("applications.list", {
    engagementId: engagement.engagementId,
  });
  const { data: pack } = useProcedureQuery("packs.get", engagement.engagement.pack);
  return (
    <div className="history-filters">
      <ApplicationPicker
        look="field"
        label={t("history.application")}
        searchLabel={t("history.findApplication")}
        emptyText={t("palette.empty")}
        value={subject}
        items={[
          { id: all, name: t("history.everything") },
          { id: organisationPart, name: t("organisation") },
          ...applications.map(({ id, name, code }) => ({ id, name, hint: code })),
        ]}
        onChange={(next) => {
          onChange({ subject: next, question });
        }}
      />
      <ApplicationPicker
        look="field"
        label={t("history.question")}
        searchLabel={t("history.findQuestion")}
        emptyText={t("palette.empty")}
        value={question}
        items={[
          { id: all, name: t("history.allQuestions") },
          ...(pack?.questions ?? []).map(({ id, short, text }) => ({
            id,
            name: `${id} ${(short ?? text)[language]}`,
          })),
        ]}
        onChange={(next) => {
          onChange({ subject, question: next });
        }}
      />
    </div>
  );
};

interface HistoryPageProps {
  readonly engagement: OpenEngagement;
  readonly filter: { readonly applicationId?: ApplicationId | null; readonly questionId?: string };
  readonly before: number | undefined;
  readonly onMore: ((next: number) => void) | undefined;
}

const HistoryPage = ({ engagement, filter, before, onMore }: HistoryPageProps): ReactNode => {
  const { t } = useTranslation("comfort");
  const { engagementId } = engagement;
  const { data: pack } = useProcedureQuery("packs.get", engagement.engagement.pack);
  const wordsOf = useValueWords(engagement, pack);
  const page = useProcedureQuery("history.list", {
    engagementId,
    ...filter,
    ...(before !== undefined && { before }),
  });
  if (page.isError) return <ProblemNote error={page.error} />;
  if (!page.data) return <Loading />;
  const { steps, next } = page.data;
  if (steps.length === 0) return before === undefined && <p className="dim">{t("history.empty")}</p>;
  return (
    <>
      <ol className="history-steps">
        {steps.map((step) => (
          <StepLine key={step.id} engagementId={engagementId} step={step} wordsOf={wordsOf} />
        ))}
      </ol>
      {next !== null && onMore && (
        <Button
          onPress={() => {
            onMore(next);
          }}
        >
          {t("history.earlier")}
        </Button>
      )}
    </>
  );
};
