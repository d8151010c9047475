import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { MultiPicker } from "../../components/multi-picker.tsx";
import { useLanguage } from "../../components/use-language.ts";
import type { InterviewDraft } from "./interview-draft.ts";

interface InterviewChoicesProps {
  readonly draft: InterviewDraft;
  readonly onChange: (changed: Partial<InterviewDraft>) => void;
}

export const InterviewWho = ({ draft, onChange }: InterviewChoicesProps): ReactNode => {
  const { t } = useTranslation("desk");
  const { engagementId, people } = useEngagement();
  const contacts = useProcedureQuery("contacts.list", { engagementId });
  const team = people.filter(({ name, role }) => (role === "consultant" || role === "lead") && name !== "");
  return (
    <>
      <MultiPicker
        label={t("plan.contacts")}
        placeholder={t("plan.noContacts")}
        items={(contacts.data ?? []).map(({ id, name, jobTitle }) => ({ id, name, hint: jobTitle }))}
        value={draft.contactIds}
        onChange={(contactIds) => {
          onChange({ contactIds });
        }}
      />
      <MultiPicker
        label={t("plan.consultants")}
        placeholder={t("plan.noConsultants")}
        items={team}
        value={draft.consultantIds}
        onChange={(consultantIds) => {
          onChange({ consultantIds });
        }}
      />
    </>
  );
};

export const InterviewWhat = ({ draft, onChange }: InterviewChoicesProps): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { engagement, engagementId } = useEngagement();
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId });
  const asked = new Set(pack?.questions.map(({ dimension }) => dimension));
  return (
    <>
      <MultiPicker
        label={t("plan.applications")}
        placeholder={t("plan.noApplications")}
        items={(applications.data ?? []).map(({ id, name, code }) => ({ id, name, hint: code }))}
        value={draft.applicationIds}
        onChange={(applicationIds) => {
          onChange({ applicationIds });
        }}
      />
      <MultiPicker
        label={t("plan.sections")}
        placeholder={t("plan.noSections")}
        items={(pack?.dimensions ?? [])
          .filter(({ id }) => asked.has(id))
          .map(({ id, label }) => ({ id, name: label[language] }))}
        value={draft.sectionIds}
        onChange={(sectionIds) => {
          onChange({ sectionIds });
        }}
      />
    </>
  );
};
