import type { BatchEntry, Statement } from "../../src-shared/contract/answers.ts";
import type { Question } from "../../src-shared/contract/content.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { answerEntityId } from "../../src-shared/domain/operations/projections/answer.ts";
import { validateAnswer } from "../../src-shared/domain/questionnaire/validate-answer.ts";
import type { AnswerRecord, Content, LocalPerson, Reader, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requirePack } from "./content.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface AnswerBatchServiceDeps {
  readonly content: Content;
  readonly person: LocalPerson;
  readonly store: Store;
}

export type AnswerBatchService = HandlersFor<"answerBatches.record">;

/** Many answers as one change: a paste, a copy down, one value for a whole selection. */
export const createAnswerBatchService = ({
  content,
  person,
  store,
}: AnswerBatchServiceDeps): AnswerBatchService => ({
  "answerBatches.record": async ({ engagementId, entries }, { report, signal }) =>
    await store.write(async (writer) => {
      const known = await gatherKnown(writer, content, engagementId, entries);
      const changeByCell = new Map<string, Change>();
      const complaints: { place: number; message: LocalisedText }[] = [];
      let unchanged = 0;
      for (const [place, entry] of entries.entries()) {
        const message = complaintAbout(entry, known);
        const entityId = answerEntityId(engagementId, entry);
        if (message) complaints.push({ place, message });
        else if (isSaid(known.standing.get(entityId), entry.statement)) unchanged += 1;
        else changeByCell.set(entityId, changeOf({ engagementId, entityId }, entry));
      }
      const { recordedAt } = await appendAs(person, writer, engagementId, [...changeByCell.values()], {
        signal,
        onProgress: (share) => report(share, "recording"),
      });
      return { recordedAt, recorded: changeByCell.size, unchanged, complaints };
    }),
});

interface Known {
  readonly questions: ReadonlyMap<string, Question>;
  readonly subjects: ReadonlySet<string>;
  readonly standing: ReadonlyMap<string, AnswerRecord>;
}

/** Of the answers that stand, those to the questions of the batch. */
const gatherKnown = async (
  reader: Reader,
  content: Content,
  engagementId: EngagementId,
  entries: readonly BatchEntry[],
): Promise<Known> => {
  const { pack } = await requireEngagement(reader, engagementId);
  const applications = await reader.listApplications(engagementId);
  const archetypes = await reader.listArchetypes(engagementId);
  const answers = await reader.listAnswers(engagementId, {
    questionIds: [...new Set(entries.map(({ questionId }) => questionId))],
  });
  return {
    questions: new Map(requirePack(content, pack).questions.map((question) => [question.id, question])),
    subjects: new Set([...applications, ...archetypes].map(({ id }) => id)),
    standing: new Map(answers.map((answer) => [answerEntityId(engagementId, answer), answer])),
  };
};

const complaintAbout = (
  { applicationId, archetypeId, questionId, statement }: BatchEntry,
  { questions, subjects }: Known,
): LocalisedText | undefined => {
  const subject = applicationId ?? archetypeId ?? null;
  const question = questions.get(questionId);
  if (!question || (question.scope === "organisation") !== (subject === null)) return notAsked(questionId);
  if (subject !== null && !subjects.has(subject)) return gone;
  if (statement?.state !== "answered") return undefined;
  const expected = validateAnswer(question, statement.value);
  return expected && unfit(expected);
};

/** One statement that says the same stands already; a conflict is settled by saying it again. */
const isSaid = (standing: AnswerRecord | undefined, wanted: Statement | null): boolean => {
  const now = standing?.statement;
  if (!now || !wanted) return !now && !wanted;
  return (
    standing.alternatives.length === 0 &&
    now.state === wanted.state &&
    now.grade === wanted.grade &&
    now.respondent === wanted.respondent &&
    now.interviewId === wanted.interviewId &&
    now.reason === wanted.reason &&
    JSON.stringify(now.value) === JSON.stringify(wanted.value)
  );
};

const changeOf = (
  frame: { readonly engagementId: EngagementId; readonly entityId: string },
  { statement }: BatchEntry,
): Change => {
  const cell = { ...frame, entityType: "answer", field: "statement" } as const;
  return statement ? { ...cell, kind: "set", value: statement } : { ...cell, kind: "tombstone" };
};

const gone: LocalisedText = {
  en: "It is no longer in this engagement.",
  fr: "Cet élément n’est plus dans cette mission.",
};

const notAsked = (questionId: string): LocalisedText => ({
  en: `${questionId} is not a question to ask here.`,
  fr: `${questionId} n’est pas une question à poser ici.`,
});

const unfit = (expected: LocalisedText): LocalisedText => ({
  en: `Expected ${expected.en}.`,
  fr: `Attendu : ${expected.fr}.`,
});
