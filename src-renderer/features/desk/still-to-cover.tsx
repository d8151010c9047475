import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Popover } from "../../components/popover.tsx";
import { organisationPart } from "../../components/question-address.ts";
import { useLanguage } from "../../components/use-language.ts";

export type Coverage = Output<SiteContract["interviewCoverage.list"]>[number];

interface StillToCoverProps {
  readonly interview: Interview;
  readonly coverage: Coverage | undefined;
}

/** How many questions are open in the sections of an interview, and each part with the way to its first. */
export const StillToCover = ({ interview, coverage }: StillToCoverProps): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  if (!coverage) return <span className="cover" />;
  if (coverage.open === 0) return <span className="cover dim small">{t("plan.covered")}</span>;
  return (
    <span className="cover">
      <Popover
        label={t("plan.stillOf", { subject: interview.subject[language] })}
        trigger={t("plan.still", { count: coverage.open })}
      >
        <OpenParts parts={coverage.parts} />
      </Popover>
    </span>
  );
};

const OpenParts = ({ parts }: Pick<Coverage, "parts">): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { code, engagement, engagementId } = useEngagement();
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  const { data: applications } = useProcedureQuery("applications.list", { engagementId });
  const bySubject = [...Map.groupBy(parts, ({ applicationId }) => applicationId)];
  return bySubject.map(([applicationId, ofSubject]) => (
    <section key={applicationId} className="open-parts">
      <h3>
        {applicationId === null
          ? t("organisation")
          : (applications?.find(({ id }) => id === applicationId)?.name ?? "")}
      </h3>
      <ul className="rows">
        {ofSubject.map(({ sectionId, open, firstQuestionId }) => (
          <li key={sectionId}>
            <a href={addressOf.questionnaire(code, applicationId ?? organisationPart, firstQuestionId)}>
              {pack?.dimensions.find(({ id }) => id === sectionId)?.label[language] ?? sectionId}
            </a>
            <span className="num end">{t("plan.open", { count: open })}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
};
