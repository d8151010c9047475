import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ApplicationId, InterviewId } from "../../src-shared/contract/ids.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import type { ExampleAnswer } from "../../src-shared/domain/questionnaire/example.ts";
import { AnswersFile } from "./example-files.ts";
import type { AnswerLine, StatementLine } from "./example-files.ts";
import type { ExampleIds } from "./example-ids.ts";
import { readContentFile } from "./read-content-file.ts";

export interface AnswerContext {
  readonly folder: string;
  readonly ids: ExampleIds;
  /** Notes and roles are kept in one language: that of the report. */
  readonly language: Language;
  readonly roleName: (role: string) => string;
  /** The interview of that day about an application, or (null) about the organisation. */
  readonly interviewOn: (day: string, application: string | null) => InterviewId | null;
}

/** Answers of the organisation (null) or of one application; none where nobody has asked yet. */
export const readExampleAnswers = (
  application: string | null,
  context: AnswerContext,
): readonly ExampleAnswer[] => {
  const file = join(context.folder, "answers", `${application ?? "organisation"}.yaml`);
  if (!existsSync(file)) return [];
  const applicationId = application === null ? null : context.ids.application(application);
  return readContentFile(file, AnswersFile).answers.map((line) =>
    toAnswer(line, application, applicationId, context),
  );
};

const toAnswer = (
  line: AnswerLine,
  application: string | null,
  applicationId: ApplicationId | null,
  context: AnswerContext,
): ExampleAnswer => ({
  applicationId,
  questionId: line.q,
  note: line.note?.[context.language] ?? "",
  statements: ("statements" in line ? line.statements : [line])
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map((statement) => toStatement(statement, application, context)),
});

const toStatement = (
  { state, value, grade, reason, from, by, at }: StatementLine,
  application: string | null,
  { ids, interviewOn, roleName }: AnswerContext,
): ExampleAnswer["statements"][number] => ({
  state: state ?? "answered",
  value: value ?? null,
  grade: grade ?? null,
  reason: reason ?? "",
  respondent: roleName(from),
  interviewId: interviewOn(at.slice(0, 10), application),
  authorId: ids.person(by),
  recordedAt: at,
});
