import { and, asc, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { RecordedStatement } from "../../../../src-shared/contract/answers.ts";
import { answerEntityId } from "../../../../src-shared/domain/operations/projections/answer.ts";
import type { SaidStatement } from "../../../../src-shared/domain/operations/projections/answer.ts";
import type { Reader } from "../../../ports.ts";
import {
  actions,
  answers,
  attachments,
  comments,
  decisions,
  findings,
  optionProfiles,
} from "../schema/assessment.ts";
import { readAuthors, withoutEngagement, withoutKey } from "./rows.ts";

type AssessmentReader = Pick<
  Reader,
  | "listAnswers"
  | "listAttachments"
  | "listOptionProfiles"
  | "listDecisions"
  | "listFindings"
  | "listActions"
  | "listComments"
>;

export const createAssessmentReader = (db: BetterSQLite3Database): AssessmentReader => ({
  listAnswers: async (engagementId, { subjects, questionIds } = {}) => {
    const authorOf = await readAuthors(db, engagementId);
    const withAuthor = ({ actorId, ...statement }: SaidStatement): RecordedStatement => ({
      ...statement,
      author: authorOf(actorId),
    });
    const select = (...conditions: readonly (SQL | undefined)[]) =>
      db
        .select()
        .from(answers)
        .where(and(eq(answers.engagementId, engagementId), ...conditions))
        // The sign keeps SQLite from walking all answers in their order instead of using an index.
        .orderBy(questionIds ? sql`+${answers.id}` : asc(answers.id))
        .all();
    const asked = questionIds && inArray(answers.questionId, [...questionIds]);
    const rows = subjects
      ? subjects
          .map((one) => answerEntityId(engagementId, { ...one, questionId: "" }))
          .toSorted()
          // It ends with a slash, and the character after that is a nought.
          .flatMap((start) => select(gt(answers.id, start), lt(answers.id, `${start.slice(0, -1)}0`), asked))
      : select(asked);
    return rows.map(({ applicationId, archetypeId, questionId, statement, alternatives, note, flagged }) => ({
      applicationId,
      archetypeId,
      questionId,
      statement: statement ? withAuthor(statement) : undefined,
      alternatives: alternatives.map(withAuthor),
      note,
      flagged,
    }));
  },

  listAttachments: async (engagementId) => {
    const rows = await db
      .select()
      .from(attachments)
      .where(eq(attachments.engagementId, engagementId))
      .orderBy(asc(attachments.addedAt), asc(attachments.id));
    return rows.map(withoutEngagement);
  },

  listOptionProfiles: async (engagementId) => {
    const rows = await db
      .select()
      .from(optionProfiles)
      .where(eq(optionProfiles.engagementId, engagementId))
      .orderBy(asc(optionProfiles.id));
    return rows.map(withoutKey);
  },

  listDecisions: async (engagementId) => {
    const rows = await db
      .select()
      .from(decisions)
      .where(eq(decisions.engagementId, engagementId))
      .orderBy(asc(decisions.id));
    return rows.map(withoutKey);
  },

  listFindings: async (engagementId) => {
    const rows = await db
      .select()
      .from(findings)
      .where(eq(findings.engagementId, engagementId))
      .orderBy(asc(findings.id));
    return rows.map(withoutEngagement);
  },

  listActions: async (engagementId) => {
    const rows = await db
      .select()
      .from(actions)
      .where(eq(actions.engagementId, engagementId))
      .orderBy(asc(actions.id));
    return rows.map(withoutEngagement);
  },

  listComments: async (engagementId) => {
    const authorOf = await readAuthors(db, engagementId);
    const rows = await db
      .select()
      .from(comments)
      .where(eq(comments.engagementId, engagementId))
      .orderBy(asc(comments.writtenAt), asc(comments.id));
    return rows.map(withoutEngagement).map(({ actorId, ...comment }) => ({
      ...comment,
      author: comment.writtenBy ?? authorOf(actorId),
    }));
  },
});
