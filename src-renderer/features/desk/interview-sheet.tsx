import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import { clashesOf } from "../../../src-shared/domain/desk/clashes.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { DateField } from "../../components/date-field.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { AgendaChoice } from "../../components/interview/agenda-choice.tsx";
import { draftOf, interviewFrom, newDraft } from "../../components/interview/interview-draft.ts";
import type { InterviewDraft } from "../../components/interview/interview-draft.ts";
import { InterviewFields } from "../../components/interview/interview-fields.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { TimeField } from "../../components/time-field.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";
import { ClashList } from "./clash-list.tsx";

const drafts = createKeptDrafts<InterviewDraft>();

interface InterviewSheetProps {
  /** Undefined: a new one. */
  readonly interview: Interview | undefined;
  /** The day of a new one, until another is typed. */
  readonly day: string;
  readonly onClose: () => void;
}

/** When, where, who and what of an interview; a clash of times shows while it is being planned. */
export const InterviewSheet = ({ interview: before, day, onClose }: InterviewSheetProps): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { engagement, engagementId, interviews } = useEngagement();
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId });
  const contacts = useProcedureQuery("contacts.list", { engagementId });
  const record = useProcedureMutation("interviews.record");
  const writing = useWriting(drafts, `${engagementId}/${before?.id ?? "new"}`, () =>
    before ? draftOf(before, language) : newDraft(day, "other"),
  );
  const { draft } = writing;
  const change = (changed: Partial<InterviewDraft>): void => {
    writing.write({ ...draft, ...changed });
  };
  const interview = interviewFrom(draft, before, language);
  const finish = (): void => {
    writing.forget();
    onClose();
  };
  return (
    <WritingSheet
      title={t(before ? "plan.edit" : "plan.add")}
      recordLabel={t(before ? "plan.change" : "plan.record")}
      writing={writing}
      isComplete={draft.subject.trim() !== "" && draft.day !== ""}
      isPending={record.isPending}
      error={record.error}
      onRecord={() => {
        record.mutate({ engagementId, interview }, { onSuccess: finish });
      }}
      onClose={onClose}
    >
      <TextField
        label={t("plan.subject")}
        value={draft.subject}
        onChange={(subject) => {
          change({ subject });
        }}
        maxLength={200}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the sheet was opened to write, and this comes first
        autoFocus
      />
      <When draft={draft} onChange={change} />
      <ClashList clashes={clashesWith(interview, interviews)} />
      <InterviewFields
        applications={applications.data ?? []}
        contacts={contacts.data ?? []}
        draft={draft}
        onChange={change}
      />
      {pack && (
        <Disclosure title={t("plan.agenda")}>
          <AgendaChoice
            pack={pack}
            draft={draft}
            onChoose={(sectionIds) => {
              change({ sectionIds: [...sectionIds] });
            }}
          />
        </Disclosure>
      )}
    </WritingSheet>
  );
};

interface WhenProps {
  readonly draft: InterviewDraft;
  readonly onChange: (changed: Partial<InterviewDraft>) => void;
}

const When = ({ draft, onChange }: WhenProps): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { sites } = useEngagement();
  return (
    <>
      <div className="when-fields">
        <DateField
          label={t("plan.day")}
          value={draft.day}
          onChange={(day) => {
            onChange({ day });
          }}
        />
        <TimeField
          label={t("plan.starts")}
          value={draft.starts}
          onChange={(starts) => {
            onChange({ starts });
          }}
        />
        <NumberField
          label={t("plan.minutes")}
          value={draft.minutes}
          minValue={5}
          maxValue={1440}
          step={5}
          onChange={(minutes) => {
            if (!Number.isNaN(minutes)) onChange({ minutes });
          }}
        />
      </div>
      <Select
        label={t("plan.site")}
        value={draft.siteId ?? "none"}
        items={[
          { id: "none", label: t("plan.noSite") },
          ...sites.map(({ id, name }) => ({ id: id as string, label: name[language] })),
        ]}
        onChange={(siteId) => {
          onChange({ siteId: sites.find(({ id }) => id === siteId)?.id ?? null });
        }}
      />
    </>
  );
};

const clashesWith = (interview: Interview, interviews: readonly Interview[]) =>
  clashesOf([...interviews.filter(({ id }) => id !== interview.id), interview]).filter(
    ({ one, other }) => one.id === interview.id || other.id === interview.id,
  );
