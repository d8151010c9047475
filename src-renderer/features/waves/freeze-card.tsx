import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Freeze } from "../../../src-shared/contract/waves.ts";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { useFormat } from "../../components/format.ts";
import { IconButton } from "../../components/icon-button.tsx";
import { MultiPicker } from "../../components/multi-picker.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { WaveView } from "./use-waves.ts";

interface FreezeCardProps {
  readonly view: WaveView;
  readonly freezes: readonly Freeze[];
  readonly onChange: (freezes: readonly Freeze[]) => void;
}

/** Days on which nothing is switched over, for everything or for some applications. */
export const FreezeCard = ({ view, freezes, onChange }: FreezeCardProps): ReactNode => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  const nameOf = (id: string): string => view.nameById.get(id) ?? "";
  return (
    <section className="card settings-form" aria-labelledby="freezes-title">
      <header>
        <h2 id="freezes-title">{t("freezes.title")}</h2>
      </header>
      <p className="dim read">{t("freezes.lead")}</p>
      {freezes.length > 0 && (
        <ul className="rows" aria-label={t("freezes.title")}>
          {freezes.map((freeze, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- two freezes may be alike
            <li key={place}>
              <span>
                <span className="strong">{freeze.name}</span>{" "}
                {t("from", { from: format.day(freeze.from), to: format.day(freeze.to) })}
                {" · "}
                {freeze.ids === null ? t("freezes.all") : format.list(freeze.ids.map(nameOf))}
              </span>
              <IconButton
                label={t("freezes.remove", { name: freeze.name })}
                icon={<Trash2 size={14} aria-hidden="true" />}
                onPress={() => {
                  onChange(freezes.filter((_, other) => other !== place));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <NewFreeze
        view={view}
        onAdd={(freeze) => {
          onChange([...freezes, freeze].toSorted((one, other) => (one.from < other.from ? -1 : 1)));
        }}
      />
    </section>
  );
};

interface NewFreezeProps {
  readonly view: WaveView;
  readonly onAdd: (freeze: Freeze) => void;
}

const nothing: Freeze = { name: "", from: "", to: "", ids: null };

const NewFreeze = ({ view, onAdd }: NewFreezeProps): ReactNode => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  const [draft, setDraft] = useState(nothing);
  const isReversed = draft.from !== "" && draft.to !== "" && draft.to < draft.from;
  const isWhole = draft.name.trim() !== "" && draft.from !== "" && draft.to !== "" && !isReversed;
  const change = (changed: Partial<Freeze>): void => {
    setDraft({ ...draft, ...changed });
  };
  return (
    <form
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        onAdd({ ...draft, name: draft.name.trim() });
        setDraft(nothing);
      }}
    >
      <TextField
        label={t("freezes.name")}
        value={draft.name}
        maxLength={200}
        onChange={(name) => {
          change({ name });
        }}
      />
      <div className="form-pair">
        <DateField
          label={t("freezes.from")}
          value={draft.from}
          onChange={(from) => {
            change({ from });
          }}
        />
        <DateField
          label={t("freezes.to")}
          value={draft.to}
          {...(isReversed ? { error: t("freezes.reversed") } : {})}
          onChange={(to) => {
            change({ to });
          }}
        />
      </div>
      <MultiPicker
        label={t("freezes.of")}
        placeholder={t("freezes.all")}
        items={[...view.nameById]
          .map(([id, name]) => ({ id, name }))
          .toSorted((one, other) => format.compare(one.name, other.name))}
        value={draft.ids ?? []}
        onChange={(ids) => {
          change({ ids: ids.length === 0 ? null : ids });
        }}
      />
      <p>
        <Button type="submit" isDisabled={!isWhole}>
          {t("freezes.add")}
        </Button>
      </p>
    </form>
  );
};
