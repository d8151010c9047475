import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../../api/engagement-context.ts";
import { Checkbox } from "../../../components/checkbox.tsx";
import { TextField } from "../../../components/text-field.tsx";
import type { InterviewContent } from "./interview-content.ts";
import type { InterviewDraft } from "./interview-draft.ts";

interface PeopleFieldProps {
  readonly content: InterviewContent;
  readonly draft: InterviewDraft;
  readonly onChange: (change: Partial<InterviewDraft>) => void;
}

/** Who is in the room, set once: contacts of the role first, whoever else is there by name, and us. */
export const PeopleField = ({ content, draft, onChange }: PeopleFieldProps): ReactNode => {
  const { t } = useTranslation("interview");
  const { people } = useEngagement();
  const contacts = content.contacts.toSorted(
    (one, other) => Number(other.role === draft.role) - Number(one.role === draft.role),
  );
  const consultants = people.filter(({ role }) => role === "consultant" || role === "lead");
  return (
    <>
      {contacts.length > 0 && (
        <Ticks
          label={t("form.contacts")}
          items={contacts.map(({ id, name, jobTitle }) => ({ id, name, hint: jobTitle }))}
          chosen={draft.contactIds}
          onChange={(contactIds) => {
            onChange({ contactIds });
          }}
        />
      )}
      <TextField
        label={t("form.others")}
        hint={t("form.othersHint")}
        rows={3}
        value={draft.others}
        onChange={(others) => {
          onChange({ others });
        }}
      />
      {consultants.length > 0 && (
        <Ticks
          label={t("form.consultants")}
          items={consultants.map(({ id, name }) => ({ id, name: name || t("form.unnamed"), hint: "" }))}
          chosen={draft.consultantIds}
          onChange={(consultantIds) => {
            onChange({ consultantIds });
          }}
        />
      )}
    </>
  );
};

interface TicksProps<Id extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly name: string; readonly hint: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: Id[]) => void;
}

const Ticks = <Id extends string>({ label, items, chosen, onChange }: TicksProps<Id>): ReactNode => (
  <fieldset className="field ticks">
    <legend className="field-label">{label}</legend>
    {items.map(({ id, name, hint }) => (
      <Checkbox
        key={id}
        isSelected={chosen.includes(id)}
        onChange={(isChosen) => {
          onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
        }}
      >
        <span>
          {name} {hint !== "" && <span className="dim">{hint}</span>}
        </span>
      </Checkbox>
    ))}
  </fieldset>
);
