import type { Pack } from "../../src-shared/contract/content.ts";
import type { ApplicationId } from "../../src-shared/contract/ids.ts";
import { stillToCover } from "../../src-shared/domain/desk/still-to-cover.ts";
import type { OpenQuestionIds } from "../../src-shared/domain/desk/still-to-cover.ts";
import { createSituation, isOpen } from "../../src-shared/domain/questionnaire/situation.ts";
import type { AnswerRecord, Content, Store } from "../ports.ts";
import { requirePack } from "./content.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { ResultService } from "./results.ts";

export interface InterviewCoverageDeps {
  readonly content: Content;
  readonly results: Pick<ResultService, "assessAll">;
  readonly store: Store;
}

export type InterviewCoverageService = HandlersFor<"interviewCoverage.list">;

/** What each interview still has to cover, by what the engine holds to be asked and open. */
export const createInterviewCoverageService = ({
  content,
  results,
  store,
}: InterviewCoverageDeps): InterviewCoverageService => ({
  "interviewCoverage.list": async ({ engagementId }) => {
    const engagement = await requireEngagement(store.read, engagementId);
    const pack = requirePack(content, engagement.pack);
    const [interviews, answers, { assessments }] = await Promise.all([
      store.read.listInterviews(engagementId),
      store.read.listAnswers(engagementId),
      results.assessAll(engagementId),
    ]);
    const ofOrganisation = openInOrganisation(pack, answers);
    // An application that was taken away since has nothing left to ask about.
    const openOf: OpenQuestionIds = (id: ApplicationId | null) =>
      id === null ? ofOrganisation : (assessments.get(id)?.openQuestionIds ?? []);
    return interviews
      .filter(({ state }) => state !== "cancelled")
      .map((interview) => {
        const parts = stillToCover(interview, pack, openOf).map(
          ({ applicationId, sectionId, questionIds }) => ({
            applicationId,
            sectionId,
            open: questionIds.length,
            firstQuestionId: questionIds[0],
          }),
        );
        return { interviewId: interview.id, open: parts.reduce((sum, { open }) => sum + open, 0), parts };
      });
  },
});

const openInOrganisation = (pack: Pack, answers: readonly AnswerRecord[]): readonly string[] => {
  const statements = answers
    .filter(({ applicationId, archetypeId }) => applicationId === null && archetypeId === null)
    .flatMap(({ questionId, statement }) => (statement ? [[questionId, statement] as const] : []));
  const situation = createSituation(
    new Map(pack.questions.map((question) => [question.id, question])),
    new Map(statements),
  );
  return pack.questions
    .filter(({ id, scope }) => scope === "organisation" && isOpen(situation, id))
    .map(({ id }) => id);
};
