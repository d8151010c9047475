import type { ApplicationId } from "../../contract/ids.ts";
import { statementText } from "./answer-text.ts";
import type { ReportContext } from "./context.ts";
import type { ReportedAnswer } from "./report-input.ts";

/** Longer answers are cut on a sheet; the annex has them whole. */
const longest = 54;

/** What stands as the answer to a question, for an application: its own, else the organisation's. */
const standingAnswer = (
  { answersOf }: ReportContext,
  applicationId: ApplicationId,
  questionId: string,
): ReportedAnswer | undefined => {
  const about = (subject: ApplicationId | null): ReportedAnswer | undefined =>
    answersOf(subject).find((answer) => answer.questionId === questionId && answer.statement !== undefined);
  return about(applicationId) ?? about(null);
};

/** The standing answer in a few words. */
export const answerSummary = (
  context: ReportContext,
  applicationId: ApplicationId,
  questionId: string,
): string => {
  const statement = standingAnswer(context, applicationId, questionId)?.statement;
  return statement ? shortened(statementText(context, context.question(questionId), statement)) : "";
};

/** Cut at a word's end, with an ellipsis. */
const shortened = (text: string): string => {
  const [line = ""] = text.split("\n");
  if (line.length <= longest) return line === text ? line : `${line} …`;
  return `${line.slice(0, longest).replace(/\s+\S*$/u, "")} …`;
};
