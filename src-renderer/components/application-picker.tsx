import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Autocomplete,
  Button,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Select,
  SelectValue,
  Virtualizer,
  useFilter,
} from "react-aria-components";
import { SearchField } from "./search-field.tsx";

interface PickerItem {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
}

interface ApplicationPickerProps {
  readonly label: string;
  readonly searchLabel: string;
  readonly emptyText: string;
  readonly items: readonly PickerItem[];
  /** Null until one is chosen. */
  readonly value: string | null;
  /** Stands in the place of a name until one is chosen. */
  readonly placeholder?: string;
  /** A heading that can be changed, or a field among others. */
  readonly look?: "heading" | "field";
  readonly onChange: (id: string) => void;
}

/** Chooses one of possibly thousands of applications by typing a part of its name. */
export const ApplicationPicker = ({
  label,
  searchLabel,
  emptyText,
  items,
  value,
  placeholder = label,
  look = "heading",
  onChange,
}: ApplicationPickerProps): ReactNode => {
  const { contains } = useFilter({ sensitivity: "base" });
  return (
    <Select
      className="picker"
      aria-label={label}
      value={value}
      onChange={(key) => {
        if (key !== null && key !== value) onChange(String(key));
      }}
    >
      <Button className={look === "heading" ? "picker-button" : "button select-button"}>
        <SelectValue className="picker-value">
          {items.find(({ id }) => id === value)?.name ?? placeholder}
        </SelectValue>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Popover className="popover picker-popover" placement="bottom start">
        <Autocomplete filter={contains}>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to type into it */}
          <SearchField label={searchLabel} autoFocus isCombobox />
          <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 28 }}>
            <ListBox
              items={items}
              className="picker-list"
              renderEmptyState={() => <p className="dim picker-empty">{emptyText}</p>}
            >
              {({ id, name, hint }) => (
                <ListBoxItem id={id} textValue={`${name} ${hint ?? ""}`} className="option-item">
                  <span className="cut">{name}</span>
                  {hint !== undefined && <span className="dim small picker-hint">{hint}</span>}
                </ListBoxItem>
              )}
            </ListBox>
          </Virtualizer>
        </Autocomplete>
      </Popover>
    </Select>
  );
};
