import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Tag, TagGroup, TagList } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApplicationPicker } from "./application-picker.tsx";

interface SeveralPickerProps {
  readonly label: string;
  /** What the button says that adds one more. */
  readonly addLabel: string;
  readonly searchLabel: string;
  readonly emptyText: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly hint?: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Chooses several of possibly thousands, each by typing a part of its name; those chosen stay in sight. */
export const SeveralPicker = ({
  label,
  addLabel,
  searchLabel,
  emptyText,
  items,
  value,
  onChange,
}: SeveralPickerProps): ReactNode => {
  const { t } = useTranslation("common");
  const chosen = value.map((id) => items.find((item) => item.id === id) ?? { id, name: id });
  return (
    <div className="field">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {chosen.length > 0 && (
        <TagGroup
          aria-label={label}
          onRemove={(keys) => {
            onChange(value.filter((id) => !keys.has(id)));
          }}
        >
          <TagList className="several-tags">
            {chosen.map(({ id, name }) => (
              <Tag key={id} id={id} textValue={name} className="several-tag">
                {name}
                <Button slot="remove" aria-label={t("remove", { name })}>
                  <X size={12} aria-hidden="true" />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <ApplicationPicker
        label={`${label}: ${addLabel}`}
        placeholder={addLabel}
        searchLabel={searchLabel}
        emptyText={emptyText}
        items={items.filter(({ id }) => !value.includes(id))}
        value={null}
        look="field"
        onChange={(id) => {
          onChange([...value, id]);
        }}
      />
    </div>
  );
};
