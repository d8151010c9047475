import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Severity } from "../../../src-shared/contract/findings.ts";
import type { Finding } from "../../../src-shared/contract/findings.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Dialog } from "../../components/dialog.tsx";
import { MultiPicker } from "../../components/multi-picker.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { draftOfFinding, findingOf } from "./drafts.ts";
import type { FindingDraft } from "./drafts.ts";
import { WritingActions } from "./writing-actions.tsx";

interface FindingDialogProps {
  /** Undefined: a new one. */
  readonly finding: Finding | undefined;
  readonly onClose: () => void;
}

export const FindingDialog = ({ finding, onClose }: FindingDialogProps): ReactNode => {
  const { t } = useTranslation("findings");
  return (
    <Dialog title={t(finding ? "editFinding" : "newFinding")} isOpen onClose={onClose}>
      <FindingForm finding={finding} onClose={onClose} />
    </Dialog>
  );
};

const FindingForm = ({ finding, onClose }: FindingDialogProps): ReactNode => {
  const { t } = useTranslation("findings");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("findings.record");
  const remove = useProcedureMutation("findings.delete");
  const [draft, setDraft] = useState(() => draftOfFinding(finding, language));
  const change = (changed: Partial<FindingDraft>): void => {
    setDraft({ ...draft, ...changed });
  };
  const isComplete = draft.title.trim() !== "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isComplete) return;
    record.mutate({ engagementId, finding: findingOf(draft, finding, language) }, { onSuccess: onClose });
  };
  const error = record.error ?? remove.error;
  return (
    <form onSubmit={submit}>
      <TextField
        label={t("fields.title")}
        value={draft.title}
        onChange={(title) => {
          change({ title });
        }}
        maxLength={500}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this is its first field
        autoFocus
      />
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {t("fields.severity")}
        </span>
        <ToggleButtonGroup
          label={t("fields.severity")}
          items={Severity.options.map((id) => ({ id, label: t(`severities.${id}`) }))}
          value={draft.severity}
          onChange={(severity) => {
            change({ severity });
          }}
        />
      </div>
      <TextField
        label={t("fields.text")}
        hint={t("fields.textHint")}
        rows={4}
        maxLength={20_000}
        value={draft.text}
        onChange={(text) => {
          change({ text });
        }}
      />
      <Basis draft={draft} onChange={change} />
      {error && <ProblemNote error={error} />}
      <WritingActions
        isComplete={isComplete}
        isPending={record.isPending}
        onClose={onClose}
        {...(finding && {
          onRemove: () => {
            remove.mutate({ engagementId, id: finding.id }, { onSuccess: onClose });
          },
        })}
      />
    </form>
  );
};

interface BasisProps {
  readonly draft: FindingDraft;
  readonly onChange: (changed: Partial<FindingDraft>) => void;
}

/** Where it was seen, and which questions it rests on. */
const Basis = ({ draft, onChange }: BasisProps): ReactNode => {
  const { t } = useTranslation("findings");
  const language = useLanguage();
  const { engagement, engagementId } = useEngagement();
  const { data: applications = [] } = useProcedureQuery("applications.list", { engagementId });
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  return (
    <>
      <MultiPicker
        label={t("fields.applications")}
        placeholder={t("fields.addApplication")}
        items={applications.map(({ id, name, code }) => ({ id, name, hint: code }))}
        value={draft.applicationIds}
        onChange={(applicationIds) => {
          onChange({ applicationIds });
        }}
      />
      <MultiPicker
        label={t("fields.questions")}
        placeholder={t("fields.addQuestion")}
        items={(pack?.questions ?? []).map(({ id, short, text }) => ({
          id,
          name: `${id} ${short?.[language] ?? text[language]}`,
        }))}
        value={draft.questionIds}
        onChange={(questionIds) => {
          onChange({ questionIds });
        }}
      />
    </>
  );
};
