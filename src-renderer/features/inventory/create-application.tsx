import { useState } from "react";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";

interface CreateApplicationProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export const CreateApplication = ({ isOpen, onClose }: CreateApplicationProps): ReactNode => {
  const { t } = useTranslation("inventory");
  return (
    <Dialog title={t("create.title")} isOpen={isOpen} onClose={onClose}>
      <NameForm onClose={onClose} />
    </Dialog>
  );
};

const NameForm = ({ onClose }: Pick<CreateApplicationProps, "onClose">): ReactNode => {
  const { t } = useTranslation(["inventory", "common"]);
  const { engagementId } = useEngagement();
  const create = useProcedureMutation("applications.create");
  const [name, setName] = useState("");
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") create.mutate({ engagementId, name: name.trim() }, { onSuccess: onClose });
      }}
    >
      <TextField
        label={t("create.name")}
        value={name}
        onChange={setName}
        maxLength={200}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this is its only field
        autoFocus
        isRequired
      />
      {create.isError && <ProblemNote error={create.error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
        <Button type="submit" variant="primary" isDisabled={name.trim() === ""} isPending={create.isPending}>
          {t("create.create")}
        </Button>
      </div>
    </Form>
  );
};
