import { parseTime } from "@internationalized/date";
import type { ReactNode } from "react";
import { DateInput, DateSegment, FieldError, Label, TimeField as AriaTimeField } from "react-aria-components";

interface TimeFieldProps {
  readonly label: string;
  /** The label is read, not shown: where the place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly error?: string;
  /** `HH:MM`, or empty. */
  readonly value: string;
  readonly isDisabled?: boolean;
  readonly onChange: (time: string) => void;
}

/** A time of day, on 24 hours in both languages. */
export const TimeField = ({
  label,
  isLabelHidden = false,
  error,
  value,
  isDisabled = false,
  onChange,
}: TimeFieldProps): ReactNode => (
  <AriaTimeField
    className="field"
    hourCycle={24}
    shouldForceLeadingZeros
    value={value === "" ? null : parseTime(value)}
    isDisabled={isDisabled}
    isInvalid={error !== undefined}
    {...(isLabelHidden ? { "aria-label": label } : {})}
    onChange={(time) => {
      onChange(time?.toString().slice(0, 5) ?? "");
    }}
  >
    {!isLabelHidden && <Label className="field-label">{label}</Label>}
    <DateInput className="input date-input">
      {(segment) => <DateSegment segment={segment} className="date-part" />}
    </DateInput>
    <FieldError className="field-error">{error}</FieldError>
  </AriaTimeField>
);
