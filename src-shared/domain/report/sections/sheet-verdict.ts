import type { Assessment, PortfolioRow } from "../../../contract/results.ts";
import { levelOptions } from "../portfolio-facts.ts";
import type { ReportContext } from "../context.ts";
import type { ReportedApplication } from "../report-input.ts";

/** What a sheet is about. */
export interface Subject {
  readonly application: ReportedApplication;
  readonly assessment: Assessment;
  readonly row: PortfolioRow;
}

/** The verdict in one sentence. */
export const verdictSentence = ({ optionName, phrases }: ReportContext, { assessment }: Subject): string => {
  const { level, conditional, optionId } = assessment.verdict;
  if (optionId !== null) return phrases.sheet.verdict(optionName(optionId), level, conditional);
  if (assessment.options.every(({ status }) => status === "excluded")) return phrases.sheet.allExcluded;
  const first = levelOptions(assessment.options);
  if (first.length > 1 && assessment.coverage > 0) return phrases.sheet.tied(first.map(optionName));
  return assessment.options.every(({ score }) => Math.abs(score - 50) < 0.05)
    ? phrases.sheet.nothingKnown
    : phrases.sheet.noLeader;
};

/** How far it leads, whether that can change, what it waits for, and how much is known. */
export const verdictSupport = (context: ReportContext, subject: Subject): readonly string[] => {
  const { answersOf, format, optionName, phrases } = context;
  const { application, assessment, row } = subject;
  const { firstShare } = row;
  const { optionId } = assessment.verdict;
  const { runnerUpId, lead } = assessment;
  const sentences: string[] = [];
  if (optionId !== null) {
    sentences.push(
      runnerUpId === null ? phrases.sheet.alone : phrases.sheet.lead(optionName(runnerUpId), lead),
      ...(firstShare === null || runnerUpId === null
        ? []
        : [phrases.sheet.firstIn(format.share(firstShare))]),
      assessment.proven ? proven(context, assessment) : reversible(context, assessment),
    );
    const waiting = waitingGates(assessment);
    if (waiting > 0) sentences.push(phrases.sheet.conditions(waiting));
  }
  sentences.push(
    phrases.sheet.basis(
      format.share(assessment.coverage),
      assessment.openQuestionIds.length,
      row.assumptions,
    ),
  );
  if (answersOf(application.id).length === 0) sentences.push(phrases.sheet.noOwnAnswers);
  return sentences;
};

/** The order of the scores is proven; an open gate may still take the first of them out. */
const proven = ({ phrases }: ReportContext, { nextQuestions, verdict }: Assessment): string => {
  const excluding = nextQuestions.filter(({ flip }) => flip > 0).length;
  if (excluding === 0 && verdict.level !== "proven") return phrases.sheet.isProvenButDoubt;
  return excluding > 0 ? phrases.sheet.isProvenButGates(excluding) : phrases.sheet.isProven;
};

const reversible = ({ phrases }: ReportContext, { nextQuestions }: Assessment): string => {
  const single = nextQuestions.filter(({ flip }) => flip > 0).length;
  return single > 0 ? phrases.sheet.reversible(single) : phrases.sheet.together;
};

const waitingGates = ({ gates, verdict }: Assessment): number =>
  gates.filter(({ effect, outcomes }) => {
    const outcome = verdict.optionId === null ? undefined : outcomes[verdict.optionId];
    return effect !== "warn" && (outcome === "open" || outcome === "condition");
  }).length;
