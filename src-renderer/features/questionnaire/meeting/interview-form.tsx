import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import { useRespondents } from "../../../answers/respondents.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { useProcedureMutation } from "../../../api/procedures.ts";
import { addressOf } from "../../../components/addresses.ts";
import { Button } from "../../../components/button.tsx";
import { AgendaChoice } from "../../../components/interview/agenda-choice.tsx";
import { draftOf, interviewFrom, newDraft } from "../../../components/interview/interview-draft.ts";
import type { InterviewDraft } from "../../../components/interview/interview-draft.ts";
import { InterviewFields } from "../../../components/interview/interview-fields.tsx";
import { ProblemNote } from "../../../components/problem-note.tsx";
import { routeOf } from "../../../components/question-address.ts";
import { TextField } from "../../../components/text-field.tsx";
import { today } from "../../../components/today.ts";
import { useLanguage } from "../../../components/use-language.ts";
import { useRunningInterviews } from "../../../stores/running-interviews.ts";
import type { InterviewContent } from "./interview-content.ts";
import { roomOf } from "./room-of.ts";

interface InterviewFormProps {
  readonly content: InterviewContent;
  /** Undefined: one that nobody planned. */
  readonly interview: Interview | undefined;
}

/** With whom, about what, and in which order; starting it sets the clock going. */
export const InterviewForm = ({ content, interview }: InterviewFormProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const [draft, setDraft] = useState(() =>
    interview ? draftOf(interview, language) : newDraft(today(), "owner"),
  );
  const set = (change: Partial<InterviewDraft>): void => {
    setDraft({ ...draft, ...change });
  };
  const { begin, record } = useBegin(content, interview);
  return (
    <div className="columns interview-columns interview-form">
      <section className="card stack" aria-label={t("form.who")}>
        <TextField
          label={t("form.subject")}
          placeholder={t(`roles.${draft.role}`)}
          value={draft.subject}
          maxLength={300}
          onChange={(subject) => {
            set({ subject });
          }}
        />
        <InterviewFields
          applications={content.applications}
          contacts={content.contacts}
          draft={draft}
          onChange={set}
        />
      </section>
      <section className="card stack" aria-label={t("form.agenda")}>
        <header className="agenda-head">
          <h2>{t("form.agenda")}</h2>
          <Button
            variant="primary"
            isDisabled={record.isPending}
            onPress={() => {
              begin(draft);
            }}
          >
            {t("form.begin")}
          </Button>
        </header>
        {record.isError && <ProblemNote error={record.error} />}
        <AgendaChoice
          pack={content.pack}
          draft={draft}
          onChoose={(sectionIds) => {
            set({ sectionIds: [...sectionIds] });
          }}
        />
      </section>
    </div>
  );
};

/** Writes the interview down, sets its clock going, and shows its agenda. */
const useBegin = (content: InterviewContent, before: Interview | undefined) => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const { code, engagementId } = useEngagement();
  const [, navigate] = useLocation();
  const record = useProcedureMutation("interviews.record");
  const beginRunning = useRunningInterviews((store) => store.begin);
  const { remember } = useRespondents(engagementId);
  const begin = (draft: InterviewDraft): void => {
    const subject = draft.subject.trim() === "" ? t(`roles.${draft.role}`) : draft.subject;
    const interview = {
      ...interviewFrom({ ...draft, subject }, before, language),
      state: "planned" as const,
    };
    record.mutate(
      { engagementId, interview },
      {
        onSuccess: () => {
          beginRunning(engagementId, {
            interviewId: interview.id,
            counted: (interview.minutesHeld ?? 0) * 60_000,
            since: Date.now(),
          });
          remember(roomOf(interview, content.contacts, language)[0] ?? "");
          navigate(routeOf(addressOf.interview(code, interview.id)));
        },
      },
    );
  };
  return { begin, record };
};
