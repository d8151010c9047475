import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from "react-aria-components";

interface SelectItem<Key extends string> {
  readonly id: Key;
  readonly label: string;
  readonly mark?: ReactNode;
}

interface SelectProps<Key extends string> {
  readonly label: string;
  /** The label is read, not shown: where the place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly items: readonly SelectItem<Key>[];
  readonly value: Key | null;
  readonly placeholder?: string;
  readonly onChange: (value: Key) => void;
}

export const Select = <Key extends string>({
  label,
  isLabelHidden = false,
  items,
  value,
  placeholder,
  onChange,
}: SelectProps<Key>): ReactNode => (
  <AriaSelect
    className="field"
    value={value}
    {...(isLabelHidden ? { "aria-label": label } : {})}
    {...(placeholder === undefined ? {} : { placeholder })}
    onChange={(key) => {
      const chosen = items.find(({ id }) => id === key);
      if (chosen) onChange(chosen.id);
    }}
  >
    {!isLabelHidden && <Label className="field-label">{label}</Label>}
    <Button className="button select-button">
      <SelectValue className="cut" />
      <ChevronDown size={14} aria-hidden="true" />
    </Button>
    <Popover className="popover">
      <ListBox items={items}>
        {({ id, label: text, mark }) => (
          <ListBoxItem id={id} textValue={text} className="option-item">
            {mark}
            {text}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
);
