import type { Answer } from "../../../../src-shared/contract/answers.ts";
import type { Question } from "../../../../src-shared/contract/content.ts";
import type { InterviewId } from "../../../../src-shared/contract/ids.ts";
import type { ParkedItem } from "../../../../src-shared/contract/interviews.ts";
import type { AgendaProgress } from "../../../../src-shared/domain/questionnaire/agenda.ts";

/** One question in what is read back, with the answer that was given. */
export interface ReadLine {
  readonly applicationId: Answer["applicationId"];
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** What an interview brought: to be agreed with those in the room before they leave it. */
export interface ReadBack {
  readonly answered: readonly ReadLine[];
  readonly open: readonly ReadLine[];
  readonly flagged: readonly ReadLine[];
  readonly conflicts: readonly ReadLine[];
  readonly parked: readonly ParkedItem[];
}

interface ReadBackSource {
  readonly interviewId: InterviewId;
  readonly questions: readonly Question[];
  readonly progress: readonly AgendaProgress[];
  readonly answers: readonly Answer[];
  readonly parked: readonly ParkedItem[];
}

export const readBack = ({ interviewId, questions, progress, answers, parked }: ReadBackSource): ReadBack => {
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const covered = new Set(
    progress.flatMap(({ item }) => item.questions.map(({ id }) => `${item.applicationId ?? ""}/${id}`)),
  );
  const isHere = (answer: Answer): boolean =>
    answer.interviewId === interviewId || covered.has(`${answer.applicationId ?? ""}/${answer.questionId}`);
  const lines = answers
    .filter(({ archetypeId }) => archetypeId === null)
    .flatMap((answer) => {
      const question = questionById.get(answer.questionId);
      return question ? [{ applicationId: answer.applicationId, question, answer }] : [];
    });
  const here = lines.filter(({ answer }) => isHere(answer));
  return {
    answered: lines.filter(({ answer }) => answer.interviewId === interviewId && answer.state !== "unknown"),
    open: progress.flatMap(({ item, open }) =>
      open.map((question) => ({
        applicationId: item.applicationId,
        question,
        answer: lines.find(
          (line) => line.question.id === question.id && line.applicationId === item.applicationId,
        )?.answer,
      })),
    ),
    flagged: here.filter(({ answer }) => answer.flagged),
    conflicts: here.filter(({ answer }) => answer.alternatives.length > 1),
    parked: parked.filter((item) => item.interviewId === interviewId && !item.done),
  };
};
