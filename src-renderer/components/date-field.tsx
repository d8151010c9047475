import { parseDate } from "@internationalized/date";
import type { CalendarDate } from "@internationalized/date";
import { useState } from "react";
import type { ReactNode } from "react";
import { DateField as AriaDateField, DateInput, DateSegment, FieldError, Label } from "react-aria-components";
import { useTranslation } from "react-i18next";

interface DateFieldProps {
  readonly label: string;
  /** The label is read, not shown: where the place says what it is. */
  readonly isLabelHidden?: boolean;
  /** The id of what names it on the page, instead of the label. */
  readonly labelledBy?: string;
  readonly hint?: string;
  readonly error?: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly isDisabled?: boolean;
  /** Only a whole day, or none at all; a year that is still being typed is kept here. */
  readonly onChange: (day: string) => void;
}

const dayOf = (value: string): CalendarDate | null => (value === "" ? null : parseDate(value));
/** `2` and `20` are on the way to 2026. */
const isWhole = (day: CalendarDate | null): boolean => day === null || day.year >= 1000;

/** A day, typed part by part in the order of the reader's language. */
export const DateField = ({
  label,
  isLabelHidden = false,
  labelledBy,
  hint,
  error,
  value,
  isDisabled = false,
  onChange,
}: DateFieldProps): ReactNode => {
  const { t } = useTranslation("common");
  const [typed, setTyped] = useState({ value, day: dayOf(value) });
  if (typed.value !== value) setTyped({ value, day: dayOf(value) });
  const told = error ?? (isWhole(typed.day) ? undefined : t("wholeYear"));
  return (
    <AriaDateField
      className="field"
      value={typed.day}
      isDisabled={isDisabled}
      isInvalid={told !== undefined}
      {...(isLabelHidden && labelledBy === undefined ? { "aria-label": label } : {})}
      {...(labelledBy === undefined ? {} : { "aria-labelledby": labelledBy })}
      onChange={(day) => {
        const next = day?.toString() ?? "";
        const reported = isWhole(day) ? next : value;
        setTyped({ value: reported, day });
        if (reported !== value) onChange(reported);
      }}
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      <DateInput className="input date-input">
        {(segment) => <DateSegment segment={segment} className="date-part" />}
      </DateInput>
      {hint !== undefined && <span className="field-hint">{hint}</span>}
      <FieldError className="field-error">{told}</FieldError>
    </AriaDateField>
  );
};
