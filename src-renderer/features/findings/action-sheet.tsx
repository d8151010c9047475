import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Action, Finding } from "../../../src-shared/contract/findings.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { DateField } from "../../components/date-field.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { useDeletionNotice } from "../../components/use-deletion-notice.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";
import { actionOf, draftOfAction } from "./drafts.ts";
import type { ActionDraft } from "./drafts.ts";
import { bySeverity } from "./finding-list.ts";

const drafts = createKeptDrafts<ActionDraft>();

/** An action that follows from no finding. */
const noFinding = "none";
const states = ["open", "done", "dropped"] as const;

interface ActionSheetProps {
  /** Undefined: a new one. */
  readonly action: Action | undefined;
  readonly findingId: string | null;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

export const ActionSheet = ({ action, findingId, findings, onClose }: ActionSheetProps): ReactNode => {
  const { t } = useTranslation("findings");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("actions.record");
  const remove = useProcedureMutation("actions.delete");
  const tellDeletion = useDeletionNotice();
  const key = `${engagementId}/${action?.id ?? `for ${findingId ?? noFinding}`}`;
  const writing = useWriting(drafts, key, () => draftOfAction(action, findingId, language));
  const { draft } = writing;
  const change = (changed: Partial<ActionDraft>): void => {
    writing.write({ ...draft, ...changed });
  };
  const finish = (): void => {
    writing.forget();
    onClose();
  };
  return (
    <WritingSheet
      title={t(action ? "editAction" : "newAction")}
      recordLabel={t("keep")}
      writing={writing}
      isComplete={draft.title.trim() !== ""}
      isPending={record.isPending}
      error={record.error ?? remove.error}
      onRecord={() => {
        record.mutate({ engagementId, action: actionOf(draft, action, language) }, { onSuccess: finish });
      }}
      onClose={onClose}
      onRemove={
        action &&
        (() => {
          const onSuccess = (): void => {
            tellDeletion(action.id, action.title[language]);
            finish();
          };
          remove.mutate({ engagementId, id: action.id }, { onSuccess });
        })
      }
    >
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
    </WritingSheet>
  );
};
