import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Action, Finding } from "../../../src-shared/contract/findings.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { DateField } from "../../components/date-field.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { actionOf, draftOfAction } from "./drafts.ts";
import type { ActionDraft } from "./drafts.ts";
import { bySeverity } from "./finding-list.ts";
import { WritingActions } from "./writing-actions.tsx";

interface ActionDialogProps {
  /** Undefined: a new one. */
  readonly action: Action | undefined;
  readonly findingId: string | null;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

export const ActionDialog = (props: ActionDialogProps): ReactNode => {
  const { t } = useTranslation("findings");
  return (
    <Dialog title={t(props.action ? "editAction" : "newAction")} isOpen onClose={props.onClose}>
      <ActionForm {...props} />
    </Dialog>
  );
};

/** An action that follows from no finding. */
const noFinding = "none";
const states = ["open", "done", "dropped"] as const;

const ActionForm = ({ action, findingId, findings, onClose }: ActionDialogProps): ReactNode => {
  const { t } = useTranslation("findings");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("actions.record");
  const remove = useProcedureMutation("actions.delete");
  const [draft, setDraft] = useState(() => draftOfAction(action, findingId, language));
  const change = (changed: Partial<ActionDraft>): void => {
    setDraft({ ...draft, ...changed });
  };
  const isComplete = draft.title.trim() !== "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isComplete) return;
    record.mutate({ engagementId, action: actionOf(draft, action, language) }, { onSuccess: onClose });
  };
  const error = record.error ?? remove.error;
  return (
    <form onSubmit={submit}>
      <TextField
        label={t("fields.action")}
        value={draft.title}
        onChange={(title) => {
          change({ title });
        }}
        maxLength={500}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this is its first field
        autoFocus
      />
      <Select
        label={t("fields.finding")}
        items={[
          { id: noFinding, label: t("fields.noFinding") },
          ...bySeverity(findings).map(({ id, title: name }) => ({ id, label: name[language] })),
        ]}
        value={draft.findingId ?? noFinding}
        onChange={(id) => {
          change({ findingId: id === noFinding ? null : id });
        }}
      />
      <TextField
        label={t("fields.owner")}
        value={draft.owner}
        onChange={(owner) => {
          change({ owner });
        }}
        maxLength={200}
      />
      <div className="form-pair">
        <DateField
          label={t("fields.due")}
          value={draft.due}
          onChange={(due) => {
            change({ due });
          }}
        />
        <NumberField
          label={t("fields.effort")}
          value={draft.effortDays}
          onChange={(effortDays) => {
            change({ effortDays });
          }}
          minValue={0}
          maxValue={10_000}
          step={0.5}
        />
      </div>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {t("fields.state")}
        </span>
        <ToggleButtonGroup
          label={t("fields.state")}
          items={states.map((id) => ({ id, label: t(`states.${id}`) }))}
          value={draft.state}
          onChange={(state) => {
            change({ state });
          }}
        />
      </div>
      {error && <ProblemNote error={error} />}
      <WritingActions
        isComplete={isComplete}
        isPending={record.isPending}
        onClose={onClose}
        {...(action && {
          onRemove: () => {
            remove.mutate({ engagementId, id: action.id }, { onSuccess: onClose });
          },
        })}
      />
    </form>
  );
};
