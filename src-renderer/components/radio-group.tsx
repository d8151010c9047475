import type { ReactNode } from "react";
import { Label, Radio, RadioGroup as AriaRadioGroup } from "react-aria-components";

interface RadioGroupProps<Key extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Key; readonly label: string; readonly hint?: string }[];
  readonly value: Key;
  readonly onChange: (value: Key) => void;
}

export const RadioGroup = <Key extends string>({
  label,
  items,
  value,
  onChange,
}: RadioGroupProps<Key>): ReactNode => (
  <AriaRadioGroup
    className="field"
    value={value}
    onChange={(chosen) => {
      const item = items.find(({ id }) => id === chosen);
      if (item) onChange(item.id);
    }}
  >
    <Label className="field-label">{label}</Label>
    {items.map(({ id, label: text, hint }) => (
      <Radio key={id} value={id} className="radio">
        <span className="tick" aria-hidden="true" />
        <span>
          {text}
          {hint !== undefined && <span className="field-hint"> {hint}</span>}
        </span>
      </Radio>
    ))}
  </AriaRadioGroup>
);
