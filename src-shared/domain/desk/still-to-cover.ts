import type { Pack } from "../../contract/content.ts";
import type { ApplicationId } from "../../contract/ids.ts";
import type { Interview } from "../../contract/interviews.ts";
import { planAgenda } from "../questionnaire/agenda.ts";

/** The open questions of one section about one application, or (null) about the organisation. */
export interface OpenPart {
  readonly applicationId: ApplicationId | null;
  readonly sectionId: string;
  /** In the order in which they are asked; never empty. */
  readonly questionIds: readonly [string, ...string[]];
}

/** The applicable questions about an application, or (null) the organisation, that nobody has answered. */
export type OpenQuestionIds = (applicationId: ApplicationId | null) => readonly string[];

/** What of its agenda an interview still has to cover, in the order in which it is asked. */
export const stillToCover = (
  interview: Pick<Interview, "role" | "applicationIds" | "sectionIds">,
  pack: Pack,
  openOf: OpenQuestionIds,
): readonly OpenPart[] => {
  const openBySubject = new Map(
    [null, ...interview.applicationIds].map((id) => [id, new Set(openOf(id))] as const),
  );
  return planAgenda(pack, interview).flatMap(({ applicationId, sectionId, questions }) => {
    const open = openBySubject.get(applicationId);
    const [first, ...others] = questions.map(({ id }) => id).filter((id) => open?.has(id));
    return first === undefined ? [] : [{ applicationId, sectionId, questionIds: [first, ...others] }];
  });
};
