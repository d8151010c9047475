import type { ApplicationId } from "../../../../src-shared/contract/ids.ts";
import type { AgendaItem } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import type { PlannedSection, QuestionPlan } from "../question-plan.ts";

/** The sections of an agenda that are about one subject, in its order. */
export const sectionsAbout = (
  agenda: readonly AgendaItem[],
  applicationId: ApplicationId | null,
): readonly string[] =>
  agenda.filter((item) => item.applicationId === applicationId).map(({ sectionId }) => sectionId);

/** A plan walked as the agenda says: its sections first, in its order, then the others. */
export const orderByAgenda = (plan: QuestionPlan, sectionIds: readonly string[]): QuestionPlan => {
  if (sectionIds.length === 0) return plan;
  const place = ({ id }: PlannedSection): number => {
    const found = sectionIds.indexOf(id);
    return found === -1 ? sectionIds.length : found;
  };
  const sections = plan.sections.toSorted((one, other) => place(one) - place(other));
  return { ...plan, sections, questions: sections.flatMap(({ questions }) => questions) };
};

/** The last question of the agenda about a subject. */
export const lastOnAgenda = (plan: QuestionPlan, sectionIds: readonly string[]): string | undefined =>
  plan.questions.findLast(({ question }) => sectionIds.includes(question.dimension))?.question.id;

/** Whom the agenda is about after this subject; undefined at its end. */
export const subjectAfter = (
  agenda: readonly AgendaItem[],
  applicationId: ApplicationId | null,
): AgendaItem | undefined => {
  const last = agenda.findLastIndex((item) => item.applicationId === applicationId);
  return last === -1 ? undefined : agenda[last + 1];
};
