import type { ReactNode } from "react";
import { FieldError, Input, Label, NumberField as AriaNumberField } from "react-aria-components";
import type { NumberFieldProps as AriaNumberFieldProps } from "react-aria-components";

interface NumberFieldProps extends Omit<AriaNumberFieldProps, "className" | "style" | "children"> {
  readonly label: string;
  readonly hint?: string;
}

/** A number in the reader's own notation: 1 234,5 or 1,234.5. */
export const NumberField = ({ label, hint, ...props }: NumberFieldProps): ReactNode => (
  <AriaNumberField {...props} className="field">
    <Label className="field-label">{label}</Label>
    <Input className="input num" />
    {hint !== undefined && <span className="field-hint">{hint}</span>}
    <FieldError className="field-error" />
  </AriaNumberField>
);
