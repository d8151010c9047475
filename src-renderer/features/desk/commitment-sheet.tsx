import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { DateField } from "../../components/date-field.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDeletionNotice } from "../../components/use-deletion-notice.ts";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";
import { commitmentStates, newCommitment, whoOf, withChange } from "./commitment.ts";
import type { Commitment } from "./commitment.ts";
import { useCommitmentRecorder } from "./use-commitment-recorder.ts";

const drafts = createKeptDrafts<Commitment>();

interface CommitmentSheetProps {
  readonly kind: Commitment["kind"];
  /** Undefined: a new one. */
  readonly commitment: Commitment | undefined;
  readonly onClose: () => void;
}

export const CommitmentSheet = ({ kind, commitment, onClose }: CommitmentSheetProps): ReactNode => {
  const { t } = useTranslation("desk");
  const { engagementId } = useEngagement();
  const { record, remove, error, isPending } = useCommitmentRecorder();
  const tellDeletion = useDeletionNotice();
  const key = `${engagementId}/${commitment?.item.id ?? kind}`;
  const writing = useWriting(drafts, key, () => commitment ?? newCommitment(kind));
  const { draft } = writing;
  const { item } = draft;
  const finish = (): void => {
    writing.forget();
    onClose();
  };
  return (
    <WritingSheet
      title={t(commitment ? `${kind}.edit` : `${kind}.add`)}
      recordLabel={t(commitment ? "commitment.change" : `${kind}.add`)}
      writing={writing}
      isComplete={item.title.trim() !== ""}
      isPending={isPending}
      error={error}
      onRecord={() => {
        record(draft, finish);
      }}
      onClose={onClose}
      onRemove={
        commitment &&
        (() => {
          remove(commitment, () => {
            tellDeletion(commitment.item.id, commitment.item.title);
            finish();
          });
        })
      }
    >
      <TextField
        label={t(`${kind}.what`)}
        value={item.title}
        maxLength={500}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the sheet was opened to write, and this comes first
        autoFocus
        onChange={(title) => {
          writing.write(withChange(draft, { title }));
        }}
      />
      <DateField
        label={t("commitment.due")}
        value={item.due ?? ""}
        onChange={(due) => {
          writing.write(withChange(draft, { due: due === "" ? null : due }));
        }}
      />
      <TextField
        label={t(`${kind}.who`)}
        value={whoOf(draft)}
        maxLength={200}
        onChange={(who) => {
          writing.write(withChange(draft, { who }));
        }}
      />
      <StateChoice draft={draft} onChange={writing.write} />
    </WritingSheet>
  );
};

interface StateChoiceProps {
  readonly draft: Commitment;
  readonly onChange: (draft: Commitment) => void;
}

const StateChoice = ({ draft, onChange }: StateChoiceProps): ReactNode => {
  const { t } = useTranslation("desk");
  if (draft.kind === "deliverable") {
    return (
      <RadioGroup
        label={t("commitment.state")}
        value={draft.item.state}
        items={commitmentStates.deliverable.map((id) => ({ id, label: t(`deliverable.states.${id}`) }))}
        onChange={(state) => {
          onChange({ ...draft, item: { ...draft.item, state } });
        }}
      />
    );
  }
  return (
    <>
      <RadioGroup
        label={t("commitment.state")}
        value={draft.item.state}
        items={commitmentStates.decision.map((id) => ({ id, label: t(`decision.states.${id}`) }))}
        onChange={(state) => {
          onChange({ ...draft, item: { ...draft.item, state } });
        }}
      />
      <TextField
        label={t("decision.outcome")}
        rows={3}
        maxLength={2000}
        value={draft.item.outcome}
        onChange={(outcome) => {
          onChange({ ...draft, item: { ...draft.item, outcome } });
        }}
      />
    </>
  );
};
