import { useMemo } from "react";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Engagement } from "../../../src-shared/contract/engagements.ts";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Assessment } from "../../../src-shared/contract/results.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { mergePending } from "./merge-pending.ts";
import { useOutbox } from "../../answers/answer-outbox.ts";
import type { AnswerSubject } from "../../answers/answer-outbox.ts";
import { useSettling } from "../../answers/use-settling.ts";
import { planQuestions } from "./question-plan.ts";
import type { QuestionPlan } from "./question-plan.ts";

export interface QuestionnaireContent {
  readonly engagement: Engagement;
  readonly pack: Pack;
  readonly applications: readonly Application[];
}

/** The questions about a subject with their answers, and what the engine makes of them. */
export interface Questionnaire {
  readonly plan: QuestionPlan;
  /** Undefined for the organisation, and until the first score is there. */
  readonly assessment: Assessment | undefined;
}

const noAnswers: never[] = [];

export const useApplicationQuestionnaire = (
  { pack }: QuestionnaireContent,
  subject: AnswerSubject & { readonly applicationId: Application["id"] },
): Questionnaire | Error | undefined => {
  const answers = useProcedureQuery("answers.list", subject);
  const result = useProcedureQuery("results.get", subject);
  const pending = usePending(subject);
  useSettling(pending, answers);
  const plan = useMemo(() => {
    if (!answers.data) return undefined;
    const merged = mergePending(answers.data, pending, {
      updatedAt: answers.dataUpdatedAt,
      isFetching: answers.isFetching,
    });
    return planQuestions(pack, "application", merged);
  }, [pack, pending, answers.data, answers.dataUpdatedAt, answers.isFetching]);
  return answers.error ?? result.error ?? (plan && { plan, assessment: result.data });
};

export const useOrganisationQuestionnaire = ({
  pack,
  engagement,
}: QuestionnaireContent): Questionnaire | Error | undefined => {
  const answers = useProcedureQuery("answers.list", { engagementId: engagement.id });
  const pending = usePending({ engagementId: engagement.id, applicationId: null });
  useSettling(pending, answers);
  const plan = useMemo(() => {
    if (!answers.data) return undefined;
    const merged = mergePending(answers.data, pending, {
      updatedAt: answers.dataUpdatedAt,
      isFetching: answers.isFetching,
    });
    return planQuestions(pack, "organisation", merged);
  }, [pack, pending, answers.data, answers.dataUpdatedAt, answers.isFetching]);
  return answers.error ?? (plan && { plan, assessment: undefined });
};

const usePending = ({ engagementId, applicationId }: AnswerSubject) => {
  const pendingByKey = useOutbox((outbox) => outbox.pendingByKey);
  return useMemo(() => {
    const mine = Object.values(pendingByKey).filter(
      ({ subject }) => subject.engagementId === engagementId && subject.applicationId === applicationId,
    );
    return mine.length === 0 ? noAnswers : mine;
  }, [pendingByKey, engagementId, applicationId]);
};
