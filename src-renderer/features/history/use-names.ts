import type { OpenEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { useLanguage } from "../../components/use-language.ts";

const isId = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(text);

/** The name of whatever an id in a recorded value stands for; any other text stays as it is. */
export const useNames = ({
  engagementId,
  sites,
  people,
  interviews,
}: OpenEngagement): ((text: string) => string) => {
  const language = useLanguage();
  const { data: applications = [] } = useProcedureQuery("applications.list", { engagementId });
  const { data: contacts = [] } = useProcedureQuery("contacts.list", { engagementId });
  const nameById = new Map<string, string>([
    ...sites.map(({ id, name }) => [id, name[language]] as const),
    ...interviews.map(({ id, subject }) => [id, subject[language]] as const),
    ...[...people, ...applications, ...contacts].map(({ id, name }) => [id, name] as const),
  ]);
  return (text) => nameById.get(text) ?? (isId(text) ? `#${text.slice(-8)}` : text);
};
