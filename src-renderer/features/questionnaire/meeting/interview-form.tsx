import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { AgendaRole } from "../../../../src-shared/contract/interviews.ts";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { useProcedureMutation } from "../../../api/procedures.ts";
import { addressOf } from "../../../components/addresses.ts";
import { Button } from "../../../components/button.tsx";
import { ProblemNote } from "../../../components/problem-note.tsx";
import { routeOf } from "../../../components/question-address.ts";
import { Select } from "../../../components/select.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { useLanguage } from "../../../components/use-language.ts";
import { useRunningInterviews } from "../../../stores/running-interviews.ts";
import { AgendaPreview } from "./agenda-preview.tsx";
import { ApplicationsField } from "./applications-field.tsx";
import type { InterviewContent } from "./interview-content.ts";
import { draftOf, interviewOf, unplannedInterview } from "./interview-draft.ts";
import type { InterviewDraft } from "./interview-draft.ts";
import { PeopleField } from "./people-field.tsx";
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
  const [before] = useState(() => interview ?? unplannedInterview());
  const [draft, setDraft] = useState(() => draftOf(before, language));
  const set = (change: Partial<InterviewDraft>): void => {
    setDraft({ ...draft, ...change });
  };
  const { begin, record } = useBegin(content, before);
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
        <Select
          label={t("form.role")}
          value={draft.role}
          items={AgendaRole.options.map((id) => ({ id, label: t(`roles.${id}`) }))}
          onChange={(role) => {
            set({ role, sectionIds: [] });
          }}
        />
        <PeopleField content={content} draft={draft} onChange={set} />
        <ApplicationsField
          applications={content.applications}
          chosenIds={draft.applicationIds}
          onChange={(applicationIds) => {
            set({ applicationIds: [...applicationIds] });
          }}
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
        <AgendaPreview
          content={content}
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
const useBegin = (content: InterviewContent, before: Interview) => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const { code, engagementId } = useEngagement();
  const [, navigate] = useLocation();
  const record = useProcedureMutation("interviews.record");
  const beginRunning = useRunningInterviews((store) => store.begin);
  const begin = (draft: InterviewDraft): void => {
    const interview = interviewOf(draft, before, language, t(`roles.${draft.role}`));
    record.mutate(
      { engagementId, interview },
      {
        onSuccess: () => {
          beginRunning(engagementId, {
            interviewId: interview.id,
            counted: (interview.minutesHeld ?? 0) * 60_000,
            since: Date.now(),
            speaker: roomOf(interview, content.contacts, language)[0] ?? "",
          });
          navigate(routeOf(addressOf.interview(code, interview.id)));
        },
      },
    );
  };
  return { begin, record };
};
