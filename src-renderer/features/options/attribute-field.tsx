import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AttributeValue } from "../../../src-shared/contract/options.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { TextField } from "../../components/text-field.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import type { AttributeKind } from "./attribute-kinds.ts";
import { readCompanies, readCountryCodes } from "./written-lists.ts";

interface AttributeFieldProps {
  readonly label: string;
  readonly kind: AttributeKind;
  readonly value: AttributeValue;
  /** A list as it is typed. */
  readonly lines: string;
  readonly onChange: (changed: FieldChange) => void;
}

/** A value, or lines that may not be one yet: then the value stays as it was. */
interface FieldChange {
  readonly value?: AttributeValue;
  readonly lines?: string;
  readonly isReadable?: boolean;
}

const unknown = "unknown";

/** A fact, in the way its kind is best told; unknown is always one of the ways. */
export const AttributeField = (props: AttributeFieldProps): ReactNode => {
  const { t } = useTranslation("options");
  const { kind, label, onChange, value } = props;
  switch (kind.kind) {
    case "truth":
      return (
        <Segments
          {...props}
          items={[
            { id: "yes", label: t("yes"), value: true },
            { id: "no", label: t("no"), value: false },
          ]}
        />
      );
    case "choice":
      return (
        <Segments
          {...props}
          items={kind.values.map((id) => ({ id, label: t(`values.${id}`, { defaultValue: id }), value: id }))}
        />
      );
    case "level":
      return (
        <Segments
          {...props}
          items={kind.levels.map((level) => ({ id: String(level), label: String(level), value: level }))}
        />
      );
    case "levels":
      return <Levels label={label} levels={kind.levels} value={value} onChange={onChange} />;
    case "countries":
      return <Lines {...props} hint={t("countriesHint")} read={readCountryCodes} />;
    case "companies":
      return <Lines {...props} hint={t("companiesHint")} read={readCompanies} />;
  }
};

interface SegmentsProps extends AttributeFieldProps {
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: AttributeValue;
  }[];
}

const Segments = ({ label, items, value, onChange }: SegmentsProps): ReactNode => {
  const { t } = useTranslation("options");
  return (
    <ToggleButtonGroup
      label={label}
      items={[
        ...items.map(({ id, label: text }) => ({ id, label: text })),
        { id: unknown, label: t("unknown") },
      ]}
      value={items.find((item) => item.value === value)?.id ?? unknown}
      onChange={(id) => {
        onChange({ value: items.find((item) => item.id === id)?.value ?? null });
      }}
    />
  );
};

interface LevelsProps {
  readonly label: string;
  readonly levels: readonly number[];
  readonly value: AttributeValue;
  readonly onChange: (changed: FieldChange) => void;
}

const Levels = ({ label, levels, value, onChange }: LevelsProps): ReactNode => {
  const { t } = useTranslation("options");
  const chosen = Array.isArray(value) ? value.filter((item) => typeof item === "number") : [];
  return (
    <fieldset className="row wide-row">
      <legend className="field-label">{label}</legend>
      {levels.map((level) => (
        <Checkbox
          key={level}
          isSelected={chosen.includes(level)}
          onChange={(isChosen) => {
            const next = isChosen ? [...chosen, level] : chosen.filter((one) => one !== level);
            onChange({ value: next.toSorted((one, other) => one - other) });
          }}
        >
          {String(level)}
        </Checkbox>
      ))}
      <Checkbox
        isSelected={value === null}
        onChange={(isUnknown) => {
          onChange({ value: isUnknown ? null : [] });
        }}
      >
        {t("unknown")}
      </Checkbox>
    </fieldset>
  );
};

interface LinesProps extends AttributeFieldProps {
  readonly hint: string;
  /** Undefined where the text can't be read. */
  readonly read: (text: string) => AttributeValue | undefined;
}

/** A list written line by line; an empty one is not known. */
const Lines = ({ label, lines, hint, read, onChange }: LinesProps): ReactNode => {
  const { t } = useTranslation("options");
  return (
    <TextField
      label={label}
      hint={hint}
      rows={3}
      value={lines}
      onChange={(typed) => {
        const value = read(typed);
        const isReadable = value !== undefined;
        onChange({ lines: typed, isReadable, ...(isReadable && { value }) });
      }}
      {...(read(lines) !== undefined ? {} : { error: t("unreadable") })}
    />
  );
};
