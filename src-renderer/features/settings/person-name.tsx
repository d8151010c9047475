import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../components/text-field.tsx";

interface PersonNameProps {
  readonly value: string;
  readonly onName: (name: string) => void;
}

/** The name of the person at this machine; recorded when the field is left. */
export const PersonName = ({ value, onName }: PersonNameProps): ReactNode => {
  const { t } = useTranslation("settings");
  const [name, setName] = useState(value);
  return (
    <TextField
      label={t("name")}
      hint={t("nameHint")}
      value={name}
      maxLength={200}
      onChange={setName}
      onBlur={() => {
        if (name.trim() !== value) onName(name.trim());
      }}
    />
  );
};
