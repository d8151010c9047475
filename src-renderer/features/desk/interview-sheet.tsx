import { useId } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AgendaRole } from "../../../src-shared/contract/interviews.ts";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import { clashesOf } from "../../../src-shared/domain/desk/clashes.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { Sheet } from "../../components/sheet.tsx";
import { TextField } from "../../components/text-field.tsx";
import { TimeField } from "../../components/time-field.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { ClashList } from "./clash-list.tsx";
import { interviewFrom, isComplete } from "./interview-draft.ts";
import type { InterviewDraft } from "./interview-draft.ts";
import { InterviewWhat, InterviewWho } from "./interview-choices.tsx";

interface InterviewSheetProps {
  readonly draft: InterviewDraft;
  readonly onChange: (draft: InterviewDraft) => void;
  /** Closed with what was typed kept, or recorded. */
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** When, where, who and what of an interview; a clash of times shows while it is being planned. */
export const InterviewSheet = ({ draft, onChange, onClose, onRecorded }: InterviewSheetProps): ReactNode => {
  const { t } = useTranslation(["desk", "common"]);
  const language = useLanguage();
  const formId = useId();
  const { engagementId, interviews, sites } = useEngagement();
  const record = useProcedureMutation("interviews.record");
  const before = interviews.find(({ id }) => id === draft.id);
  const change = (changed: Partial<InterviewDraft>): void => {
    onChange({ ...draft, ...changed });
  };
  const interview = interviewFrom(draft, before, language);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isComplete(draft)) record.mutate({ engagementId, interview }, { onSuccess: onRecorded });
  };
  return (
    <Sheet
      title={t(before ? "plan.edit" : "plan.add")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            isDisabled={!isComplete(draft)}
            isPending={record.isPending}
          >
            {t(before ? "plan.change" : "plan.record")}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
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
        <div className="when-fields">
          <DateField
            label={t("plan.day")}
            value={draft.day}
            onChange={(day) => {
              change({ day });
            }}
          />
          <TimeField
            label={t("plan.starts")}
            value={draft.starts}
            onChange={(starts) => {
              change({ starts });
            }}
          />
          <NumberField
            label={t("plan.minutes")}
            value={draft.minutes}
            minValue={5}
            maxValue={1440}
            step={5}
            onChange={(minutes) => {
              if (!Number.isNaN(minutes)) change({ minutes });
            }}
          />
        </div>
        <ClashList clashes={clashesWith(interview, interviews)} />
        <Select
          label={t("plan.site")}
          value={draft.siteId ?? "none"}
          items={[
            { id: "none", label: t("plan.noSite") },
            ...sites.map(({ id, name }) => ({ id: id as string, label: name[language] })),
          ]}
          onChange={(siteId) => {
            change({ siteId: sites.find(({ id }) => id === siteId)?.id ?? null });
          }}
        />
        <Select
          label={t("plan.role")}
          value={draft.role}
          items={AgendaRole.options.map((id) => ({ id, label: t(`roles.${id}`) }))}
          onChange={(role) => {
            change({ role });
          }}
        />
        <InterviewWho draft={draft} onChange={change} />
        <InterviewWhat draft={draft} onChange={change} />
        {record.isError && <ProblemNote error={record.error} />}
      </form>
    </Sheet>
  );
};

const clashesWith = (interview: Interview, interviews: readonly Interview[]) =>
  clashesOf([...interviews.filter(({ id }) => id !== interview.id), interview]).filter(
    ({ one, other }) => one.id === interview.id || other.id === interview.id,
  );
