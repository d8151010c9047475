import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WorkEntry } from "../../../src-shared/contract/desk.ts";
import type { PersonId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { DateField } from "../../components/date-field.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";

/** Days of work as they are being noted; nobody is chosen where the team has nobody. */
export type DayDraft = Omit<WorkEntry, "id" | "personId"> & { readonly personId: PersonId | null };

export const isComplete = (draft: DayDraft): draft is Omit<WorkEntry, "id"> =>
  draft.personId !== null && draft.day !== "" && draft.days > 0;

const kinds = ["spent", "planned"] as const;

interface DayFieldsProps {
  readonly draft: DayDraft;
  readonly onChange: (changed: Partial<DayDraft>) => void;
}

/** Who, planned or spent, when, how much, and for what. */
export const DayFields = ({ draft, onChange }: DayFieldsProps): ReactNode => {
  const { t } = useTranslation("desk");
  const { people } = useEngagement();
  const choice = people.filter(
    ({ id, name, role }) =>
      ((role === "consultant" || role === "lead") && name !== "") || id === draft.personId,
  );
  return (
    <>
      <Select
        label={t("days.person")}
        value={draft.personId}
        items={choice.map(({ id, name }) => ({ id, label: name || t("days.somebody") }))}
        onChange={(personId) => {
          onChange({ personId });
        }}
      />
      <Select
        label={t("days.kind")}
        value={draft.kind}
        items={kinds.map((id) => ({ id, label: t(`days.${id}`) }))}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <DateField
        label={t("days.day")}
        value={draft.day}
        onChange={(day) => {
          onChange({ day });
        }}
      />
      <NumberField
        label={t("days.days")}
        value={draft.days}
        minValue={0.25}
        maxValue={366}
        step={0.25}
        onChange={(days) => {
          if (!Number.isNaN(days)) onChange({ days });
        }}
      />
      <TextField
        label={t("days.note")}
        value={draft.note}
        maxLength={500}
        onChange={(note) => {
          onChange({ note });
        }}
      />
    </>
  );
};
