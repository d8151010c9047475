import type { Contact } from "../../../../src-shared/contract/desk.ts";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import type { Language } from "../../../../src-shared/contract/text.ts";

/** Who is asked, as answers name them: contacts with what they do, and whoever else was named. */
export const roomOf = (
  { contactIds, presentRoles }: Pick<Interview, "contactIds" | "presentRoles">,
  contacts: readonly Contact[],
  language: Language,
): readonly string[] => [
  ...contacts
    .filter(({ id }) => contactIds.includes(id))
    .map(({ name, jobTitle }) => (jobTitle === "" ? name : `${name}, ${jobTitle}`)),
  ...presentRoles.map((role) => role[language]),
];
