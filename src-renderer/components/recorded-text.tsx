import { useState } from "react";
import type { ReactNode } from "react";
import { TextField } from "./text-field.tsx";

interface RecordedTextProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  /** Emptied, it falls back to what it was. */
  readonly isNeeded?: boolean;
  readonly onRecord: (text: string) => void;
}

/** A text that is recorded when its field is left, if it says something else than before. */
export const RecordedText = ({
  label,
  value,
  rows,
  isNeeded = false,
  onRecord,
}: RecordedTextProps): ReactNode => {
  const [draft, setDraft] = useState<string | null>(null);
  const record = (): void => {
    const text = draft?.trim();
    setDraft(null);
    if (text === undefined || text === value || (isNeeded && text === "")) return;
    onRecord(text);
  };
  return (
    <TextField
      label={label}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={record}
      {...(rows === undefined ? {} : { rows })}
    />
  );
};
