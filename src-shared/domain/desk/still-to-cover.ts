import type { Question } from "../../contract/content.ts";
import type { ApplicationId } from "../../contract/ids.ts";
import type { Interview } from "../../contract/interviews.ts";

/** The open questions of one section about one application, or (null) about the organisation. */
export interface OpenPart {
  readonly applicationId: ApplicationId | null;
  readonly sectionId: string;
  /** In the order in which they are asked. */
  readonly questionIds: readonly string[];
}

/** The applicable questions about an application, or (null) the organisation, that nobody has answered. */
export type OpenQuestionIds = (applicationId: ApplicationId | null) => readonly string[];

/**
 * What an interview still has to cover: the open questions of its sections about each of its
 * applications. Without sections it covers all of them; without applications it is about the organisation.
 * A section about the organisation is asked once, whatever the applications.
 */
export const stillToCover = (
  { applicationIds, sectionIds }: Pick<Interview, "applicationIds" | "sectionIds">,
  questions: readonly Pick<Question, "id" | "dimension" | "scope">[],
  openOf: OpenQuestionIds,
): readonly OpenPart[] => {
  const asked = questions.filter(({ dimension }) =>
    sectionIds.length === 0 ? true : sectionIds.includes(dimension),
  );
  const ofOrganisation = asked.filter(({ scope }) => scope === "organisation");
  const ofApplication = asked.filter(({ scope }) => scope !== "organisation");
  const asksOrganisation = applicationIds.length === 0 || sectionIds.length > 0;
  return [
    ...(asksOrganisation ? partsOf(null, ofOrganisation, openOf) : []),
    ...applicationIds.flatMap((id) => partsOf(id, ofApplication, openOf)),
  ];
};

const partsOf = (
  applicationId: ApplicationId | null,
  questions: readonly Pick<Question, "id" | "dimension">[],
  openOf: OpenQuestionIds,
): readonly OpenPart[] => {
  const open = new Set(openOf(applicationId));
  const bySection = Map.groupBy(
    questions.filter(({ id }) => open.has(id)),
    ({ dimension }) => dimension,
  );
  return [...bySection].map(([sectionId, inSection]) => ({
    applicationId,
    sectionId,
    questionIds: inSection.map(({ id }) => id),
  }));
};
