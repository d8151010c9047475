import type { ReportContext } from "../context.ts";
import { awaitedQuestions, holdingGates } from "../gate-states.ts";
import { isContradicted, isRecommended, someNames } from "../portfolio-facts.ts";

export interface Uncertainty {
  readonly claim: string;
  readonly detail: string;
}

/** Below this share of the weight an application's result says more about the pack than about it. */
const thinCoverage = 0.3;

/** What a decision maker should doubt most, in the order in which it can change a recommendation. */
export const uncertainties = (context: ReportContext): readonly Uncertainty[] =>
  [openVerdicts, missingEvidence, contradictions, thinlyCovered, assumptions].flatMap((of) => of(context));

const openVerdicts = ({ input, phrases, questionName }: ReportContext): readonly Uncertainty[] => {
  const open = input.rows.filter((row) => !isRecommended(row));
  if (open.length === 0) return [];
  const asked = Map.groupBy(open, ({ nextQuestionId }) => nextQuestionId);
  const [question, rows] = [...asked].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return [
    {
      claim: phrases.decision.openVerdicts(open.length),
      detail: question && rows ? phrases.decision.openVerdictsMost(questionName(question), rows.length) : "",
    },
  ];
};

const missingEvidence = (context: ReportContext): readonly Uncertainty[] => {
  const { input, phrases, questionName, text } = context;
  const holding = holdingGates(context, input.rows.filter(isRecommended));
  const evidence = holding.find(({ state }) => state === "evidence");
  const [question] = awaitedQuestions(holding);
  const waiting = holding.filter(({ state }) => state === "evidence" || state === "undecided");
  if (waiting.length === 0) return [];
  const details = [
    ...(evidence ? [phrases.decision.evidenceMost(text(evidence.gate.label), evidence.rows.length)] : []),
    ...(question
      ? [phrases.decision.awaitedMost(questionName(question.questionId), question.rows.length)]
      : []),
  ];
  return [
    {
      claim: phrases.decision.evidenceMissing(new Set(waiting.flatMap(({ rows }) => rows)).size),
      detail: details.join(" "),
    },
  ];
};

const contradictions = (context: ReportContext): readonly Uncertainty[] => {
  const { input, phrases } = context;
  const contradicted = input.answers.filter(isContradicted);
  if (contradicted.length === 0) return [];
  const ids = contradicted.flatMap(({ applicationId }) => (applicationId === null ? [] : [applicationId]));
  const names = [
    ...(ids.length < contradicted.length ? [phrases.annexes.organisation] : []),
    ...someNames(context, [...new Set(ids)]),
  ];
  return [
    {
      claim: phrases.decision.contradictions(contradicted.length),
      detail: phrases.decision.contradictionsWhere(names),
    },
  ];
};

const thinlyCovered = (context: ReportContext): readonly Uncertainty[] => {
  const { format, input, phrases } = context;
  const thin = input.rows.filter(({ coverage }) => coverage < thinCoverage);
  if (thin.length === 0) return [];
  return [
    {
      claim: phrases.decision.thin(thin.length, format.share(thinCoverage)),
      detail: phrases.decision.thinWhere(
        someNames(
          context,
          thin.map(({ applicationId }) => applicationId),
        ),
      ),
    },
  ];
};

const assumptions = ({ format, input, phrases }: ReportContext): readonly Uncertainty[] => {
  const graded = input.answers.filter(({ statement }) => statement?.state === "answered");
  const assumed = graded.filter(({ statement }) => statement?.grade === "D");
  if (assumed.length === 0) return [];
  const touched = input.rows.filter((row) => row.assumptions > 0).length;
  return [
    {
      claim: phrases.decision.assumptions(format.share(assumed.length / graded.length)),
      detail: phrases.decision.assumptionsWhere(touched),
    },
  ];
};
