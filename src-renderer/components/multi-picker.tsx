import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { useId } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Virtualizer,
  useFilter,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Check } from "lucide-react";
import { SearchField } from "./search-field.tsx";

interface MultiPickerProps<Id extends string> {
  readonly label: string;
  /** Stands in the place of names until one is chosen. */
  readonly placeholder: string;
  readonly items: readonly { readonly id: Id; readonly name: string; readonly hint?: string }[];
  readonly value: readonly Id[];
  readonly onChange: (value: Id[]) => void;
}

/** Chooses several of possibly thousands of things by typing parts of their names. */
export const MultiPicker = <Id extends string>({
  label,
  placeholder,
  items,
  value,
  onChange,
}: MultiPickerProps<Id>): ReactNode => {
  const { t } = useTranslation("common");
  const { contains } = useFilter({ sensitivity: "base" });
  const labelId = useId();
  const chosen = items.filter(({ id }) => value.includes(id)).map(({ name }) => name);
  // What is chosen may be named only once its list is there.
  const none = value.length === 0 ? placeholder : t("loading");
  const words = chosen.length === 0 ? none : chosen.join(", ");
  return (
    <div className="field">
      <span id={labelId} className="field-label">
        {label}
      </span>
      <DialogTrigger>
        <Button className="button select-button multi-button" aria-label={`${label}: ${words}`}>
          <span className={chosen.length === 0 ? "dim" : ""}>{words}</span>
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
        <Popover className="popover picker-popover" placement="bottom start">
          <Dialog aria-labelledby={labelId} className="picker-popup">
            {({ close }) => (
              <div
                role="presentation"
                className="picker-dialog"
                onKeyDownCapture={(event) => {
                  // The search field would take the first Escape for itself.
                  if (event.key !== "Escape") return;
                  event.stopPropagation();
                  close();
                }}
              >
                <Autocomplete filter={contains}>
                  {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to type into it */}
                  <SearchField label={t("find")} autoFocus isCombobox />
                  <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 28 }}>
                    <ListBox
                      aria-label={label}
                      items={items}
                      className="picker-list"
                      selectionMode="multiple"
                      // Escape closes; what is chosen stays chosen.
                      escapeKeyBehavior="none"
                      selectedKeys={value}
                      onSelectionChange={(keys) => {
                        onChange(items.flatMap(({ id }) => (keys === "all" || keys.has(id) ? [id] : [])));
                      }}
                      renderEmptyState={() => <p className="dim picker-empty">{t("nothingFound")}</p>}
                    >
                      {({ id, name, hint }) => (
                        <ListBoxItem id={id} textValue={`${name} ${hint ?? ""}`} className="option-item">
                          {({ isSelected }) => (
                            <>
                              <span className="picker-tick">
                                {isSelected && <Check size={14} aria-hidden="true" />}
                              </span>
                              <span className="cut">{name}</span>
                              {hint !== undefined && <span className="dim small picker-hint">{hint}</span>}
                            </>
                          )}
                        </ListBoxItem>
                      )}
                    </ListBox>
                  </Virtualizer>
                </Autocomplete>
              </div>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
};
