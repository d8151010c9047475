import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  fileNameParts,
  ReportFileName,
  usualReportFileName,
} from "../../../src-shared/contract/report-file-name.ts";
import { TextField } from "../../components/text-field.tsx";

interface ReportFileNameFieldProps {
  readonly value: string;
  readonly onName: (name: string) => void;
}

/** How reports are named; recorded when the field is left, if it can be. An empty field goes back to the usual name. */
export const ReportFileNameField = ({ value, onName }: ReportFileNameFieldProps): ReactNode => {
  const { t } = useTranslation("settings");
  const [name, setName] = useState(value);
  const parts = fileNameParts.map((part) => `{${part}}`).join(" ");
  const isFaulty = name.trim() !== "" && !ReportFileName.safeParse(name).success;
  return (
    <TextField
      label={t("fileName")}
      hint={t("fileNameHint", { parts })}
      {...(isFaulty && { error: t("fileNameFault", { parts }) })}
      value={name}
      maxLength={120}
      onChange={setName}
      onBlur={() => {
        if (isFaulty) return;
        const wanted = name.trim() || usualReportFileName;
        setName(wanted);
        if (wanted !== value) onName(wanted);
      }}
    />
  );
};
