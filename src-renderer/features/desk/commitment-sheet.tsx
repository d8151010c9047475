import { useId } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { Sheet } from "../../components/sheet.tsx";
import { TextField } from "../../components/text-field.tsx";
import { commitmentStates, whoOf, withChange } from "./commitment.ts";
import type { Commitment } from "./commitment.ts";
import { useCommitmentRecorder } from "./use-commitment-recorder.ts";

interface CommitmentSheetProps {
  readonly draft: Commitment;
  readonly isNew: boolean;
  readonly onChange: (draft: Commitment) => void;
  readonly onClose: () => void;
}

export const CommitmentSheet = ({ draft, isNew, onChange, onClose }: CommitmentSheetProps): ReactNode => {
  const { t } = useTranslation(["desk", "common"]);
  const formId = useId();
  const { record, remove, error, isPending } = useCommitmentRecorder();
  const { item, kind } = draft;
  const isComplete = item.title.trim() !== "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isComplete) record(draft, onClose);
  };
  return (
    <Sheet
      title={t(isNew ? `${kind}.add` : `${kind}.edit`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          {!isNew && (
            <Button
              variant="quiet"
              onPress={() => {
                remove(draft, onClose);
              }}
            >
              {t("commitment.delete")}
            </Button>
          )}
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            isDisabled={!isComplete}
            isPending={isPending}
          >
            {t(isNew ? `${kind}.add` : "commitment.change")}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
        <TextField
          label={t(`${kind}.what`)}
          value={item.title}
          maxLength={500}
          isRequired
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the sheet was opened to write, and this comes first
          autoFocus
          onChange={(title) => {
            onChange(withChange(draft, { title }));
          }}
        />
        <DateField
          label={t("commitment.due")}
          value={item.due ?? ""}
          onChange={(due) => {
            onChange(withChange(draft, { due: due === "" ? null : due }));
          }}
        />
        <TextField
          label={t(`${kind}.who`)}
          value={whoOf(draft)}
          maxLength={200}
          onChange={(who) => {
            onChange(withChange(draft, { who }));
          }}
        />
        <StateChoice draft={draft} onChange={onChange} />
        {error !== null && <ProblemNote error={error} />}
      </form>
    </Sheet>
  );
};

const StateChoice = ({ draft, onChange }: Pick<CommitmentSheetProps, "draft" | "onChange">): ReactNode => {
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
