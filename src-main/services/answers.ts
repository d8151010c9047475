import type { Answer, Statement } from "../../src-shared/contract/answers.ts";
import type { Question } from "../../src-shared/contract/content.ts";
import type { ApplicationId, ArchetypeId, EngagementId } from "../../src-shared/contract/ids.ts";
import { answerEntityId } from "../../src-shared/domain/operations/projections/answer.ts";
import {
  archetypeByApplication,
  inheritedAnswers,
} from "../../src-shared/domain/questionnaire/archetypes.ts";
import { unsaid } from "../../src-shared/domain/questionnaire/unsaid.ts";
import { validateAnswer } from "../../src-shared/domain/questionnaire/validate-answer.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { AnswerRecord, Content, LocalPerson, Reader, Store, Writer } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requirePack } from "./content.ts";
import { requireApplication, requireEngagement } from "./require-engagement.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface AnswerServiceDeps {
  readonly content: Content;
  readonly person: LocalPerson;
  readonly store: Store;
}

export type AnswerService = HandlersFor<
  "answers.list" | "answers.record" | "answers.recordNote" | "answers.recordFlag"
>;

export const createAnswerService = ({ content, person, store }: AnswerServiceDeps): AnswerService => {
  const record = async (
    writer: Writer,
    subject: AnswerSubject,
    change: CellChange,
  ): Promise<{ readonly recordedAt: string }> =>
    await appendAs(person, writer, subject.engagementId, [
      {
        engagementId: subject.engagementId,
        entityType: "answer",
        entityId: answerEntityId(subject.engagementId, subject),
        ...change,
      },
    ]);

  return {
    "answers.list": async ({ engagementId, applicationId, questionIds }) => {
      await requireEngagement(store.read, engagementId);
      if (applicationId === undefined) {
        return (await store.read.listAnswers(engagementId, { questionIds })).flatMap(toAnswer);
      }
      const archetypes = await store.read.listArchetypes(engagementId);
      const archetype = archetypeByApplication(archetypes).get(applicationId);
      const subjects = [
        { applicationId, archetypeId: null },
        { applicationId: null, archetypeId: null },
        ...(archetype ? [{ applicationId: null, archetypeId: archetype.id }] : []),
      ];
      const answers = await store.read.listAnswers(engagementId, { subjects, questionIds });
      return answersFor(answers, applicationId, archetype?.id).flatMap(toAnswer);
    },

    "answers.record": async ({ statement, ...subject }) =>
      await store.write(async (writer) => {
        const question = await requireQuestion(writer, content, subject);
        if (!statement) return await record(writer, subject, { field: "statement", kind: "tombstone" });
        requireFit(question, statement);
        return await record(writer, subject, { field: "statement", kind: "set", value: statement });
      }),

    "answers.recordNote": async ({ note, ...subject }) =>
      await store.write(async (writer) => {
        await requireQuestion(writer, content, subject);
        return await record(writer, subject, { field: "note", kind: "set", value: note });
      }),

    "answers.recordFlag": async ({ flagged, ...subject }) =>
      await store.write(async (writer) => {
        await requireQuestion(writer, content, subject);
        return await record(writer, subject, { field: "flag", kind: "set", value: flagged });
      }),
  };
};

/** What changes of an answer, whichever answer it is. */
type CellChange =
  | { readonly field: "statement"; readonly kind: "set"; readonly value: Statement }
  | { readonly field: "statement"; readonly kind: "tombstone" }
  | { readonly field: "note"; readonly kind: "set"; readonly value: string }
  | { readonly field: "flag"; readonly kind: "set"; readonly value: boolean };

/** Its own answers, those it takes from its archetype, and those about the organisation. */
const answersFor = (
  answers: readonly AnswerRecord[],
  applicationId: ApplicationId,
  archetypeId: ArchetypeId | undefined,
): readonly AnswerRecord[] => {
  const own = answers.filter((answer) => answer.applicationId === applicationId);
  const ofArchetype =
    archetypeId === undefined ? [] : answers.filter((answer) => answer.archetypeId === archetypeId);
  const ofOrganisation = answers.filter(
    (answer) => answer.applicationId === null && answer.archetypeId === null,
  );
  return [...own, ...inheritedAnswers(own, ofArchetype), ...ofOrganisation];
};

const toAnswer = ({ statement, alternatives, ...answer }: AnswerRecord): Answer[] => {
  if (!statement && answer.note === "" && !answer.flagged) return [];
  return [{ ...(statement ?? unsaid), ...answer, alternatives: [...alternatives] }];
};

interface AnswerSubject {
  readonly engagementId: EngagementId;
  readonly applicationId: ApplicationId | null;
  readonly archetypeId?: ArchetypeId | undefined;
  readonly questionId: string;
}

/** The question, which the pack must have and which must be one to ask of this subject. */
const requireQuestion = async (
  reader: Reader,
  content: Content,
  { engagementId, applicationId, archetypeId, questionId }: AnswerSubject,
): Promise<Question> => {
  const { pack } = await requireEngagement(reader, engagementId);
  if (applicationId !== null) await requireApplication(reader, engagementId, applicationId);
  if (archetypeId !== undefined) await requireArchetype(reader, engagementId, archetypeId);
  const question = requirePack(content, pack).questions.find(({ id }) => id === questionId);
  const isAboutOrganisation = question?.scope === "organisation";
  if (!question || isAboutOrganisation !== (applicationId === null && archetypeId === undefined)) {
    throw problem("question.unknown", { questionId });
  }
  return question;
};

const requireArchetype = async (
  reader: Reader,
  engagementId: EngagementId,
  archetypeId: ArchetypeId,
): Promise<void> => {
  const archetypes = await reader.listArchetypes(engagementId);
  if (!archetypes.some(({ id }) => id === archetypeId)) {
    throw problem("record.unknown", { noun: "archetype", id: archetypeId });
  }
};

const requireFit = (question: Question, statement: Statement): void => {
  if (statement.state !== "answered") return;
  const expected = validateAnswer(question, statement.value);
  if (expected) throw problem("answer.invalid", { questionId: question.id, expected });
};
