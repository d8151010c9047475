import "./interview.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Contact } from "../../../src-shared/contract/desk.ts";
import { AgendaRole } from "../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { MultiPicker } from "../multi-picker.tsx";
import { Select } from "../select.tsx";
import { TextField } from "../text-field.tsx";
import { ApplicationsField } from "./applications-field.tsx";
import type { InterviewDraft } from "./interview-draft.ts";

interface InterviewFieldsProps {
  readonly applications: readonly Application[];
  readonly contacts: readonly Contact[];
  readonly draft: InterviewDraft;
  readonly onChange: (changed: Partial<InterviewDraft>) => void;
}

/** With whom and about what: the same wherever an interview is planned or set up. */
export const InterviewFields = ({
  applications,
  contacts,
  draft,
  onChange,
}: InterviewFieldsProps): ReactNode => {
  const { t } = useTranslation("interview");
  const { people } = useEngagement();
  const known = contacts.toSorted(
    (one, other) => Number(other.role === draft.role) - Number(one.role === draft.role),
  );
  const team = people.filter(({ role }) => role === "consultant" || role === "lead");
  return (
    <>
      <Select
        label={t("form.role")}
        value={draft.role}
        items={AgendaRole.options.map((id) => ({ id, label: t(`roles.${id}`) }))}
        onChange={(role) => {
          onChange({ role, sectionIds: [] });
        }}
      />
      <MultiPicker
        label={t("form.contacts")}
        placeholder={t("form.nobody")}
        items={known.map(({ id, name, jobTitle }) => ({ id, name, hint: jobTitle }))}
        value={draft.contactIds}
        onChange={(contactIds) => {
          onChange({ contactIds });
        }}
      />
      <TextField
        label={t("form.others")}
        hint={t("form.othersHint")}
        rows={2}
        value={draft.others}
        onChange={(others) => {
          onChange({ others });
        }}
      />
      <MultiPicker
        label={t("form.consultants")}
        placeholder={t("form.nobody")}
        items={team.map(({ id, name }) => ({ id, name: name || t("form.unnamed") }))}
        value={draft.consultantIds}
        onChange={(consultantIds) => {
          onChange({ consultantIds });
        }}
      />
      <ApplicationsField
        applications={applications}
        chosenIds={draft.applicationIds}
        onChange={(applicationIds) => {
          onChange({ applicationIds: [...applicationIds] });
        }}
      />
    </>
  );
};
