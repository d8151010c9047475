import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ArchetypeId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";

/** Says that the answer shown was given for a group, and that another one given here counts instead. */
export const InheritedLine = ({ archetypeId }: { readonly archetypeId: ArchetypeId }): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { engagementId } = useEngagement();
  const { data } = useProcedureQuery("archetypes.list", { engagementId });
  const archetype = data?.find(({ id }) => id === archetypeId);
  return archetype && <p className="inherited-line">{t("inherited", { archetype: archetype.name })}</p>;
};
