import { useState } from "react";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/text-field.tsx";

interface CellNoteProps {
  /** Which cell: the name of its row and of its question. */
  readonly label: string;
  readonly note: string;
  readonly onKeep: (note: string) => void;
  readonly onClose: () => void;
}

/** The note of one cell. An archetype's is read with every answer that is inherited from it. */
export const CellNote = ({ label, note, onKeep, onClose }: CellNoteProps): ReactNode => {
  const { t } = useTranslation(["grid", "common"]);
  const [text, setText] = useState(note);
  return (
    <Dialog title={label} isOpen isFirm onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(text);
        }}
      >
        <TextField
          label={t("note")}
          value={text}
          onChange={setText}
          rows={5}
          maxLength={20_000}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this is its only field
          autoFocus
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button type="submit" variant="primary">
            {t("keepNote")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
