import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Trial } from "../../../src-shared/contract/what-if.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";

/** Keeps what is tried under a name. */
export const KeepScenario = ({ trial }: { readonly trial: Trial }): ReactNode => {
  const { t } = useTranslation(["whatIf", "common"]);
  const { engagementId } = useEngagement();
  const { mutate, error, isPending } = useProcedureMutation("scenarios.record");
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const [kept, setKept] = useState("");
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <>
      <output className="small dim">{kept !== "" && t("keep.kept", { name: kept })}</output>
      <Button
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {t("keep.open")}
      </Button>
      <Dialog title={t("keep.title")} isOpen={isOpen} isFirm onClose={close}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            mutate(
              { engagementId, scenario: { id: crypto.randomUUID(), name, note, trial } },
              {
                onSuccess: () => {
                  setKept(name);
                  setName("");
                  setNote("");
                  close();
                },
              },
            );
          }}
        >
          <TextField
            label={t("keep.name")}
            value={name}
            maxLength={100}
            onChange={setName}
            isRequired
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to type into it
            autoFocus
          />
          <TextField label={t("keep.note")} rows={2} value={note} onChange={setNote} />
          {error && <ProblemNote error={error} />}
          <div className="dialog-actions">
            <Button onPress={close}>{t("common:cancel")}</Button>
            <Button type="submit" variant="primary" isPending={isPending} isDisabled={name.trim() === ""}>
              {t("keep.do")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
};
