import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { ApplicationPicker } from "../application-picker.tsx";
import { Checkbox } from "../checkbox.tsx";
import { DateField } from "../date-field.tsx";
import { TextField } from "../text-field.tsx";
import { useLanguage } from "../use-language.ts";
import type { EvidenceFacts } from "./subject.ts";

interface FactsFieldsProps {
  readonly facts: EvidenceFacts;
  readonly hasAutoFocus?: boolean;
  readonly onChange: (facts: EvidenceFacts) => void;
  /** The caption was left: time to record what is typed letter by letter. */
  readonly onLeaveCaption?: () => void;
}

const none = "none";

/** Caption, date, what it is evidence for, and whether the report shows it. */
export const FactsFields = ({
  facts,
  hasAutoFocus = false,
  onChange,
  onLeaveCaption,
}: FactsFieldsProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const { applications, findings, questions } = useSubjects();
  return (
    <div className="evidence-facts">
      <TextField
        label={t("facts.caption")}
        hint={t("facts.captionHint")}
        value={facts.caption}
        rows={2}
        maxLength={500}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the caption is what is written next
        autoFocus={hasAutoFocus}
        onChange={(caption) => {
          onChange({ ...facts, caption });
        }}
        {...(onLeaveCaption && { onBlur: onLeaveCaption })}
      />
      <DateField
        label={t("facts.day")}
        value={facts.factDay ?? ""}
        onChange={(day) => {
          onChange({ ...facts, factDay: day === "" ? null : day });
        }}
      />
      <Picker
        label={t("facts.application")}
        items={[{ id: none, name: t("facts.wholeOrganisation") }, ...applications]}
        value={facts.applicationId}
        onChange={(id) => {
          onChange({ ...facts, applicationId: id === null ? null : ApplicationId.parse(id) });
        }}
      />
      <Picker
        label={t("facts.question")}
        items={[{ id: none, name: t("facts.noQuestion") }, ...questions]}
        value={facts.questionId}
        onChange={(questionId) => {
          onChange({ ...facts, questionId });
        }}
      />
      {findings.length > 0 && (
        <Picker
          label={t("facts.finding")}
          items={[{ id: none, name: t("facts.noFinding") }, ...findings]}
          value={facts.findingId}
          onChange={(findingId) => {
            onChange({ ...facts, findingId });
          }}
        />
      )}
      <Checkbox
        isSelected={facts.inReport}
        onChange={(inReport) => {
          onChange({ ...facts, inReport });
        }}
      >
        {t("facts.inReport")}
      </Checkbox>
    </div>
  );
};

interface PickerProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

const Picker = ({ label, items, value, onChange }: PickerProps): ReactNode => {
  const { t } = useTranslation("evidence");
  return (
    <div className="field">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <ApplicationPicker
        look="field"
        label={label}
        searchLabel={t("facts.search")}
        emptyText={t("facts.nothingFound")}
        items={items}
        value={value ?? none}
        onChange={(id) => {
          onChange(id === none ? null : id);
        }}
      />
    </div>
  );
};

/** Everything that a piece of evidence can be about, by its name. */
const useSubjects = () => {
  const language = useLanguage();
  const { engagement, engagementId } = useEngagement();
  const applications = useProcedureQuery("applications.list", { engagementId });
  const findings = useProcedureQuery("findings.list", { engagementId });
  const pack = useProcedureQuery("packs.get", engagement.pack);
  return {
    applications: (applications.data ?? []).map(({ id, name }) => ({ id, name })),
    findings: (findings.data ?? []).map(({ id, title }) => ({ id, name: title[language] })),
    questions: (pack.data?.questions ?? []).map(({ id, short, text }) => ({
      id,
      name: `${id} ${(short ?? text)[language]}`,
    })),
  };
};
