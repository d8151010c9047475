import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/text-field.tsx";

interface AddRowProps {
  readonly label: string;
  /** Called with a name that says something. */
  readonly onAdd: (name: string) => void;
}

/** Adds one more to a list by its name; Enter adds, and the field is ready for the next. */
export const AddRow = ({ label, onAdd }: AddRowProps): ReactNode => {
  const { t } = useTranslation("engagementSettings");
  const [name, setName] = useState("");
  return (
    <form
      className="add-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onAdd(name.trim());
        setName("");
      }}
    >
      <TextField label={label} value={name} onChange={setName} maxLength={200} />
      <Button type="submit" isDisabled={name.trim() === ""}>
        {t("add")}
      </Button>
    </form>
  );
};
