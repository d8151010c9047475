import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Severity } from "../../../src-shared/contract/findings.ts";
import type { Finding } from "../../../src-shared/contract/findings.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { MultiPicker } from "../../components/multi-picker.tsx";
import { TextField } from "../../components/text-field.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { useDeletionNotice } from "../../components/use-deletion-notice.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";
import { draftOfFinding, findingOf } from "./drafts.ts";
import type { FindingDraft } from "./drafts.ts";

const drafts = createKeptDrafts<FindingDraft>();

interface FindingSheetProps {
  /** Undefined: a new one. */
  readonly finding: Finding | undefined;
  readonly onClose: () => void;
}

export const FindingSheet = ({ finding, onClose }: FindingSheetProps): ReactNode => {
  const { t } = useTranslation("findings");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("findings.record");
  const remove = useProcedureMutation("findings.delete");
  const tellDeletion = useDeletionNotice();
  const key = `${engagementId}/${finding?.id ?? "new"}`;
  const writing = useWriting(drafts, key, () => draftOfFinding(finding, language));
  const { draft } = writing;
  const change = (changed: Partial<FindingDraft>): void => {
    writing.write({ ...draft, ...changed });
  };
  const finish = (): void => {
    writing.forget();
    onClose();
  };
  return (
    <WritingSheet
      title={t(finding ? "editFinding" : "newFinding")}
      recordLabel={t("keep")}
      writing={writing}
      isComplete={draft.title.trim() !== ""}
      isPending={record.isPending}
      error={record.error ?? remove.error}
      onRecord={() => {
        record.mutate({ engagementId, finding: findingOf(draft, finding, language) }, { onSuccess: finish });
      }}
      onClose={onClose}
      onRemove={
        finding &&
        (() => {
          const onSuccess = (): void => {
            tellDeletion(finding.id, finding.title[language]);
            finish();
          };
          remove.mutate({ engagementId, id: finding.id }, { onSuccess });
        })
      }
    >
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
    </WritingSheet>
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
