import type { RecordedStatement } from "../../contract/answers.ts";

/** What stands beside a note or a flag on a question that nobody has answered: said by nobody, at no time. */
export const unsaid = {
  state: "unknown",
  value: null,
  grade: null,
  respondent: "",
  interviewId: null,
  reason: "",
  author: "",
  recordedAt: new Date(0).toISOString(),
} as const satisfies RecordedStatement;

/** Whether an answer is only a note or a flag. That nobody knows yet is a statement; this is none. */
export const isUnsaid = ({ recordedAt }: Pick<RecordedStatement, "recordedAt">): boolean =>
  recordedAt === unsaid.recordedAt;
