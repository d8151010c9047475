import type { AnswerValue, Statement } from "../../src-shared/contract/answers.ts";
import { EvidenceGradeId } from "../../src-shared/contract/content.ts";
import type { Question } from "../../src-shared/contract/content.ts";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import { ImportId } from "../../src-shared/contract/ids.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { answerEntityId } from "../../src-shared/domain/operations/projections/answer.ts";
import { interpretAnswer } from "../../src-shared/domain/questionnaire/interpret-answer.ts";
import type { AnswerRecord, AnswerRow, Content, Files, LocalPerson, ReadAnswers, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requirePack } from "./content.ts";
import { requireEngagement } from "./require-engagement.ts";
import { requireFile } from "./require-file.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface AnswerImportServiceDeps {
  readonly content: Content;
  readonly files: Files;
  readonly newId: () => string;
  readonly person: LocalPerson;
  readonly readAnswers: ReadAnswers;
  readonly store: Store;
}

export type AnswerImportService = HandlersFor<"answers.import">;

/** Takes in answers that somebody wrote down elsewhere; the same file again changes nothing. */
export const createAnswerImportService = ({
  content,
  files,
  newId,
  person,
  readAnswers,
  store,
}: AnswerImportServiceDeps): AnswerImportService => ({
  "answers.import": async ({ engagementId, fileId, dryRun }, { name, report, signal }) => {
    const file = await requireFile(files, fileId);
    name(file.name);
    report(0, "reading");
    const { rows, complaints } = await readAnswers(file.path, file.name);

    return await store.write(async (writer) => {
      const { pack } = await requireEngagement(writer, engagementId);
      const understand = createUnderstanding({
        applications: await writer.listApplications(engagementId),
        questions: requirePack(content, pack).questions,
      });
      const answers = await writer.listAnswers(engagementId);
      const standing = new Map(answers.map((answer) => [answerEntityId(engagementId, answer), answer]));
      const importId = ImportId.parse(newId());
      const changes: Change[] = [];
      const found = complaints.map((complaint) => ({ sheet: null, ...complaint }));
      let recorded = 0;
      for (const row of rows) {
        const understood = understand(row);
        if ("message" in understood) {
          found.push({ sheet: row.sheet ?? null, line: row.line, message: understood.message });
          continue;
        }
        const wanted = changesOf(engagementId, importId, understood, standing);
        changes.push(...wanted);
        recorded += wanted.length > 0 ? 1 : 0;
      }
      if (!dryRun && changes.length > 0) {
        const onProgress = (share: number): void => report(0.2 + 0.8 * share, "recording");
        await appendAs(person, writer, engagementId, changes, { signal, onProgress });
      }
      return {
        rows: rows.length,
        recorded,
        unchanged: rows.length - recorded - (found.length - complaints.length),
        complaints: found.toSorted((one, other) => one.line - other.line),
      };
    });
  },
});

interface Understood {
  readonly applicationId: ApplicationId | null;
  readonly questionId: string;
  readonly statement: Statement;
  readonly note: string;
}

interface Known {
  readonly applications: readonly {
    readonly id: ApplicationId;
    readonly facts: { readonly name: string; readonly code: string };
  }[];
  readonly questions: readonly Question[];
}

const createUnderstanding = ({ applications, questions }: Known) => {
  const applicationByName = new Map(
    applications.flatMap(({ id, facts }) => [id, facts.name, facts.code].map((name) => [plain(name), id])),
  );
  const questionById = new Map(questions.map((question) => [question.id, question]));

  return (row: AnswerRow): Understood | { readonly message: LocalisedText } => {
    const question = questionById.get(row.question.trim().toUpperCase());
    if (!question) return unknownQuestion(row.question);
    const applicationId =
      question.scope === "organisation" ? null : applicationByName.get(plain(row.application));
    if (applicationId === undefined) return unknownApplication(row.application);
    const interpreted = interpretAnswer(question, row.value);
    if ("expected" in interpreted) return unfit(question.id, interpreted.expected);
    const grade = EvidenceGradeId.safeParse(row.grade?.trim().toUpperCase() ?? "C");
    if (!grade.success) return unknownGrade(row.grade ?? "");
    return {
      applicationId,
      questionId: question.id,
      note: row.note,
      statement: statementOf(interpreted.value, grade.data),
    };
  };
};

const statementOf = (value: AnswerValue, grade: EvidenceGradeId): Statement => ({
  state: "answered",
  value,
  grade,
  respondent: "",
  interviewId: null,
  reason: "",
});

const plain = (name: string): string => name.trim().toLocaleLowerCase("fr");

const changesOf = (
  engagementId: EngagementId,
  importId: ImportId,
  understood: Understood,
  standing: ReadonlyMap<string, AnswerRecord>,
): Change[] => {
  const { statement, note } = understood;
  const entityId = answerEntityId(engagementId, understood);
  const now = standing.get(entityId);
  const isSaid =
    now?.statement?.grade === statement.grade &&
    JSON.stringify(now.statement.value) === JSON.stringify(statement.value);
  const frame = { engagementId, importId, entityType: "answer", entityId, kind: "set" } as const;
  return [
    ...(isSaid ? [] : [{ ...frame, field: "statement", value: statement } as const]),
    ...(note === "" || note === now?.note ? [] : [{ ...frame, field: "note", value: note } as const]),
  ];
};

const unknownQuestion = (id: string) => ({
  message: {
    en: `The questionnaire pack has no question “${id}”.`,
    fr: `Le référentiel ne contient pas de question « ${id} ».`,
  },
});

const unknownApplication = (name: string) => ({
  message: {
    en: `No application of this engagement is called “${name}”.`,
    fr: `Aucune application de cette mission ne s’appelle « ${name} ».`,
  },
});

const unknownGrade = (grade: string) => ({
  message: {
    en: `“${grade}” is no evidence grade: expected A, B, C or D.`,
    fr: `« ${grade} » n’est pas un niveau de preuve : attendu A, B, C ou D.`,
  },
});

const unfit = (questionId: string, expected: LocalisedText) => ({
  message: {
    en: `The answer to ${questionId} does not fit: expected ${expected.en}.`,
    fr: `La réponse à ${questionId} ne convient pas : attendu ${expected.fr}.`,
  },
});
