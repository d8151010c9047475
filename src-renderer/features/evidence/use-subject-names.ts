import { useTranslation } from "react-i18next";
import type { Attachment } from "../../../src-shared/contract/attachments.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { useLanguage } from "../../components/use-language.ts";

/** Names of what evidence is about; what is gone since keeps its id. */
export interface SubjectNames {
  readonly application: (id: string) => string;
  readonly question: (id: string) => string;
  readonly finding: (id: string) => string;
  readonly about: (attachment: Attachment) => string;
}

export const useSubjectNames = (): SubjectNames => {
  const { t } = useTranslation("evidence");
  const language = useLanguage();
  const { engagement, engagementId } = useEngagement();
  const applications = useProcedureQuery("applications.list", { engagementId });
  const findings = useProcedureQuery("findings.list", { engagementId });
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const application = (id: string): string => applications.data?.find((one) => one.id === id)?.name ?? id;
  const question = (id: string): string => {
    const found = pack.data?.questions.find((one) => one.id === id);
    return found ? `${id} ${(found.short ?? found.text)[language]}` : id;
  };
  const finding = (id: string): string => findings.data?.find((one) => one.id === id)?.title[language] ?? id;
  return {
    application,
    question,
    finding,
    about: ({ applicationId, findingId, questionId }) =>
      [
        applicationId === null ? t("facts.wholeOrganisation") : application(applicationId),
        ...(questionId === null ? [] : [question(questionId)]),
        ...(findingId === null ? [] : [finding(findingId)]),
      ].join(" · "),
  };
};
