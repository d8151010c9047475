import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { planAgenda } from "../../../src-shared/domain/questionnaire/agenda.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
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
      <div className="row">
        <Button
          variant="quiet"
          isDisabled={!pack}
          onPress={() => {
            if (pack) onChange({ sectionIds: proposedSections(pack, draft) });
          }}
        >
          {t("plan.propose")}
        </Button>
      </div>
    </>
  );
};

/** Those of the role that have questions about what the interview is about. */
const proposedSections = (pack: Pack, { role, applicationIds }: InterviewDraft): string[] => [
  ...new Set(planAgenda(pack, { role, applicationIds, sectionIds: [] }).map(({ sectionId }) => sectionId)),
];
