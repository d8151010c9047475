import type { Answer, Statement } from "../../src-shared/contract/answers.ts";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import { validateAnswer } from "../../src-shared/domain/questionnaire/validate-answer.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { AnswerRecord, Content, LocalPerson, Reader, Store } from "../ports.ts";
import { introducePerson } from "./authorship.ts";
import { requirePack } from "./content.ts";
import { requireApplication, requireEngagement } from "./require-engagement.ts";
import type { Answers } from "./service.ts";

export interface AnswerServiceDeps {
  readonly content: Content;
  readonly person: LocalPerson;
  readonly store: Store;
}

export type AnswerService = Answers<
  "answers.list" | "answers.record" | "answers.recordNote" | "answers.recordFlag"
>;

export const createAnswerService = ({ content, person, store }: AnswerServiceDeps): AnswerService => ({
  "answers.list": async ({ engagementId, applicationId }) => {
    await requireEngagement(store.read, engagementId);
    const answers = await store.read.listAnswers(engagementId);
    return answers
      .filter((answer) => applicationId === undefined || belongsTo(answer, applicationId))
      .flatMap(toAnswer);
  },

  "answers.record": async ({ engagementId, applicationId, questionId, statement }) =>
    await store.write(async (writer) => {
      await requireSubject(writer, content, { engagementId, applicationId, questionId });
      if (statement) await requireFit(writer, content, engagementId, questionId, statement);
      const cell = {
        engagementId,
        entityType: "answer",
        entityId: `${applicationId ?? engagementId}/${questionId}`,
        field: "statement",
      } as const;
      return await writer.append([
        ...(await introducePerson(writer, engagementId, person)),
        statement ? { ...cell, kind: "set", value: statement } : { ...cell, kind: "tombstone" },
      ]);
    }),

  "answers.recordNote": async ({ engagementId, applicationId, questionId, note }) =>
    await store.write(async (writer) => {
      await requireSubject(writer, content, { engagementId, applicationId, questionId });
      return await writer.append([
        ...(await introducePerson(writer, engagementId, person)),
        {
          engagementId,
          entityType: "answer",
          entityId: `${applicationId ?? engagementId}/${questionId}`,
          field: "note",
          kind: "set",
          value: note,
        },
      ]);
    }),

  "answers.recordFlag": async ({ engagementId, applicationId, questionId, flagged }) =>
    await store.write(async (writer) => {
      await requireSubject(writer, content, { engagementId, applicationId, questionId });
      return await writer.append([
        ...(await introducePerson(writer, engagementId, person)),
        {
          engagementId,
          entityType: "answer",
          entityId: `${applicationId ?? engagementId}/${questionId}`,
          field: "flag",
          kind: "set",
          value: flagged,
        },
      ]);
    }),
});

/** An application shows its own answers and those about the organisation, which it inherits. */
const belongsTo = (answer: AnswerRecord, applicationId: ApplicationId): boolean =>
  answer.applicationId === null || answer.applicationId === applicationId;

const toAnswer = ({ statement, alternatives, ...answer }: AnswerRecord): Answer[] => {
  if (!statement && answer.note === "" && !answer.flagged) return [];
  return [{ ...(statement ?? unsaid), ...answer, alternatives: [...alternatives] }];
};

/** A note or a flag on a question that nobody has answered. */
const unsaid = {
  state: "unknown",
  value: null,
  grade: null,
  respondent: "",
  interviewId: null,
  reason: "",
  author: "",
  recordedAt: new Date(0).toISOString(),
} as const;

interface AnswerSubject {
  readonly engagementId: EngagementId;
  readonly applicationId: ApplicationId | null;
  readonly questionId: string;
}

const requireSubject = async (
  reader: Reader,
  content: Content,
  { engagementId, applicationId, questionId }: AnswerSubject,
): Promise<void> => {
  const { pack } = await requireEngagement(reader, engagementId);
  if (applicationId !== null) await requireApplication(reader, engagementId, applicationId);
  const question = requirePack(content, pack).questions.find(({ id }) => id === questionId);
  const isAboutOrganisation = question?.scope === "organisation";
  if (!question || isAboutOrganisation !== (applicationId === null)) {
    throw problem("question.unknown", { questionId });
  }
};

const requireFit = async (
  reader: Reader,
  content: Content,
  engagementId: EngagementId,
  questionId: string,
  statement: Statement,
): Promise<void> => {
  if (statement.state !== "answered") return;
  const { pack } = await requireEngagement(reader, engagementId);
  const question = requirePack(content, pack).questions.find(({ id }) => id === questionId);
  const expected = question && validateAnswer(question, statement.value);
  if (expected) throw problem("answer.invalid", { questionId, expected });
};
