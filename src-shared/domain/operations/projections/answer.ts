import { z } from "zod";
import { Statement } from "../../../contract/answers.ts";
import { ApplicationId } from "../../../contract/ids.ts";
import type { Entity } from "../entity.ts";
import { instantOf, shownValue, valueOf } from "../entity.ts";
import { countValues } from "../heads.ts";

const Note = z.string().catch("");
const Flag = z.boolean().catch(false);

/** A statement with the person who recorded it; their name is looked up when it is read. */
export interface SaidStatement extends Statement {
  readonly actorId: string;
  readonly recordedAt: string;
}

export interface AnswerRow {
  readonly id: string;
  /** Null for an answer about the organisation. */
  readonly applicationId: ApplicationId | null;
  readonly questionId: string;
  readonly statement: SaidStatement | null;
  readonly alternatives: readonly SaidStatement[];
  readonly note: string;
  readonly flagged: boolean;
}

/** The statement shown, those that stand beside it, the note and the flag of one question. */
export const projectAnswer = (entity: Entity): AnswerRow | null => {
  const [subject = "", ...question] = entity.id.split("/");
  const applicationId = ApplicationId.safeParse(subject);
  if (!applicationId.success || question.length === 0) return null;

  const heads = entity.cellByField.get("statement")?.heads ?? [];
  const statements = heads.flatMap((head) => {
    const statement = Statement.safeParse(valueOf(head));
    return statement.success
      ? [{ ...statement.data, actorId: head.actorId, recordedAt: instantOf(head) }]
      : [];
  });
  const note = Note.parse(shownValue(entity, "note"));
  const flagged = Flag.parse(shownValue(entity, "flag"));
  if (statements.length === 0 && note === "" && !flagged) return null;

  return {
    id: entity.id,
    applicationId: subject === entity.engagementId ? null : applicationId.data,
    questionId: question.join("/"),
    statement: statements[0] ?? null,
    alternatives: countValues(heads) > 1 ? statements : [],
    note,
    flagged,
  };
};
