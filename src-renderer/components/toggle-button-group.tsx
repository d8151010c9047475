import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup as AriaToggleButtonGroup } from "react-aria-components";
import { KeyHint } from "./key-hint.tsx";

interface ToggleButtonGroupProps<Key extends string> {
  readonly label: string;
  readonly items: readonly {
    readonly id: Key;
    readonly label: string;
    readonly description?: string;
    readonly keyName?: string;
  }[];
  readonly value: Key | null;
  readonly isDisabled?: boolean;
  readonly onChange: (value: Key) => void;
}

/** A few choices side by side, one of them taken. */
export const ToggleButtonGroup = <Key extends string>({
  label,
  items,
  value,
  isDisabled = false,
  onChange,
}: ToggleButtonGroupProps<Key>): ReactNode => (
  <AriaToggleButtonGroup
    aria-label={label}
    className="segments"
    isDisabled={isDisabled}
    selectionMode="single"
    disallowEmptySelection={value !== null}
    selectedKeys={value === null ? [] : [value]}
    onSelectionChange={(keys) => {
      const item = items.find(({ id }) => keys.has(id));
      if (item) onChange(item.id);
    }}
  >
    {items.map(({ id, label: text, description, keyName }) => (
      <ToggleButton key={id} id={id} {...(description === undefined ? {} : { "aria-label": description })}>
        {keyName !== undefined && <KeyHint>{keyName}</KeyHint>}
        {text}
      </ToggleButton>
    ))}
  </AriaToggleButtonGroup>
);
