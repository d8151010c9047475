import { z } from "zod";
import { Statement } from "../../../contract/answers.ts";
import { ApplicationId, ArchetypeId } from "../../../contract/ids.ts";
import { archetypePrefix } from "../archetype-subject.ts";
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
  /** Null for an answer about the organisation or an archetype. */
  readonly applicationId: ApplicationId | null;
  readonly archetypeId: ArchetypeId | null;
  readonly questionId: string;
  readonly statement: SaidStatement | null;
  readonly alternatives: readonly SaidStatement[];
  readonly note: string;
  readonly flagged: boolean;
}

/** The statement shown, those that stand beside it, the note and the flag of one question. */
export const projectAnswer = (entity: Entity): AnswerRow | null => {
  const [subject = "", ...question] = entity.id.split("/");
  const about = subjectOf(subject, entity.engagementId);
  if (!about || question.length === 0) return null;

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
    ...about,
    questionId: question.join("/"),
    statement: statements[0] ?? null,
    alternatives: countValues(heads) > 1 ? statements : [],
    note,
    flagged,
  };
};

/** The entity id of an answer: about an application, about an archetype, else about the organisation. */
export const answerEntityId = (
  engagementId: string,
  {
    applicationId,
    archetypeId,
    questionId,
  }: {
    readonly applicationId: ApplicationId | null;
    readonly archetypeId?: ArchetypeId | null | undefined;
    readonly questionId: string;
  },
): string =>
  `${archetypeId ? `${archetypePrefix}${archetypeId}` : (applicationId ?? engagementId)}/${questionId}`;

/** Whom or what an answer is about, as the first part of its entity id says; undefined where it is not one. */
const subjectOf = (
  subject: string,
  engagementId: string,
): Pick<AnswerRow, "applicationId" | "archetypeId"> | undefined => {
  if (subject === engagementId) return { applicationId: null, archetypeId: null };
  if (subject.startsWith(archetypePrefix)) {
    const archetypeId = ArchetypeId.safeParse(subject.slice(archetypePrefix.length));
    return archetypeId.success ? { applicationId: null, archetypeId: archetypeId.data } : undefined;
  }
  const applicationId = ApplicationId.safeParse(subject);
  return applicationId.success ? { applicationId: applicationId.data, archetypeId: null } : undefined;
};
