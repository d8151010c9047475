import { useTranslation } from "react-i18next";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import { usualMinutes } from "../../../src-shared/domain/desk/clashes.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { clockSpan } from "../../components/clock-span.ts";
import { useLanguage } from "../../components/use-language.ts";

interface InterviewWords {
  /** `09:00–10:30`, or that no time is set. */
  readonly time: (interview: Pick<Interview, "starts" | "minutes">) => string;
  /** Contacts by name, then roles. */
  readonly met: (interview: Pick<Interview, "contactIds" | "presentRoles">) => readonly string[];
  readonly consultants: (ids: readonly string[]) => readonly string[];
  readonly contacts: (ids: readonly string[]) => readonly string[];
  readonly site: (siteId: string | null) => string;
}

/** When, with whom and where an interview is, as people read it. */
export const useInterviewWords = (): InterviewWords => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { engagementId, people, sites } = useEngagement();
  const { data } = useProcedureQuery("contacts.list", { engagementId });
  const contacts = (ids: readonly string[]): readonly string[] => namesOf(data ?? [], ids);
  return {
    time: ({ starts, minutes }) =>
      starts === null ? t("plan.noTime") : clockSpan(starts, minutes ?? usualMinutes),
    met: ({ contactIds, presentRoles }) => [
      ...contacts(contactIds),
      ...presentRoles.map((role) => role[language]),
    ],
    consultants: (ids) => namesOf(people, ids),
    contacts,
    site: (siteId) => sites.find(({ id }) => id === siteId)?.name[language] ?? "",
  };
};

const namesOf = (
  named: readonly { readonly id: string; readonly name: string }[],
  ids: readonly string[],
): readonly string[] => named.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
