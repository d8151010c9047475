import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

interface FilterPillsProps<Key extends string> {
  readonly label: string;
  readonly items: readonly {
    readonly id: Key;
    readonly label: string;
    readonly count?: string;
    readonly mark?: ReactNode;
  }[];
  readonly value: Key;
  readonly onChange: (value: Key) => void;
}

/** One of a few ways to narrow a list, each with how many it leaves. */
export const FilterPills = <Key extends string>({
  label,
  items,
  value,
  onChange,
}: FilterPillsProps<Key>): ReactNode => (
  <ToggleButtonGroup
    aria-label={label}
    className="pills"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const item = items.find(({ id }) => keys.has(id));
      if (item) onChange(item.id);
    }}
  >
    {items.map(({ id, label: text, count, mark }) => (
      <ToggleButton key={id} id={id} className="pill">
        {mark}
        {text}
        {count !== undefined && <span className="pill-count">{count}</span>}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
