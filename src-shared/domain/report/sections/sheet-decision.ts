import { paragraph, plain, strong } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import type { Block } from "../report.ts";
import type { Subject } from "./sheet-verdict.ts";

/** What a person decided, and why where it is not what the verdict says. */
export const sheetDecision = (
  context: ReportContext,
  { application, assessment }: Subject,
): readonly Block[] => {
  const { format, input, optionName, phrases, text } = context;
  const { sheet } = phrases;
  const decision = input.decisions.find(({ applicationId }) => applicationId === application.id);
  if (!decision) return [paragraph("body", strong(`${sheet.decision}. `), plain(sheet.undecided))];
  const { optionId } = assessment.verdict;
  const differs = optionId === null ? sheet.differsNoLeader : sheet.differs(optionName(optionId));
  const reason = text(decision.reason);
  const sentences = [
    sheet.decided(optionName(decision.optionId), text(decision.decidedBy), format.day(decision.decidedOn)),
    decision.followsVerdict ? sheet.follows : differs,
    ...(reason === "" ? [] : [sheet.reason(reason)]),
  ];
  return [paragraph("body", strong(`${sheet.decision}. `), plain(sentences.join(" ")))];
};
