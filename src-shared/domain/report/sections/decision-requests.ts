import type { ApplicationId } from "../../../contract/ids.ts";
import { column, paragraph, row, table } from "../blocks.ts";
import { conditionQuestions } from "../condition-questions.ts";
import type { ReportContext } from "../context.ts";
import { holdingGates, isContradicted, isRecommended, someNames } from "../portfolio-facts.ts";
import type { HoldingGate } from "../portfolio-facts.ts";
import type { Block } from "../report.ts";

interface Request {
  readonly text: string;
  readonly applicationIds: readonly ApplicationId[];
  readonly questionIds: readonly string[];
}

/** More gates than this hold little back each; chapter 4 lists them all. */
const mostGates = 4;

/** What the client is asked to decide or produce, with who and by when where an action says so. */
export const decisionRequests = (context: ReportContext): readonly Block[] => {
  const { decision } = context.phrases;
  const requests = [...confirmations(context), ...contradictions(context), ...gateRequests(context)];
  const differing = context.input.decisions.filter(({ followsVerdict }) => !followsVerdict).length;
  const taken =
    context.input.decisions.length === 0
      ? []
      : [paragraph("body", decision.taken(context.input.decisions.length, differing))];
  if (requests.length === 0) return [paragraph("body", decision.noRequest), ...taken];
  return [
    table(
      [
        column(decision.request, 44),
        column(decision.concerns, 26),
        column(decision.who, 15),
        column(decision.byWhen, 15),
      ],
      requests.map((request) =>
        row(request.text, concerned(context, request), ...whoAndWhen(context, request)),
      ),
      { caption: decision.requestedTable },
    ),
    ...taken,
  ];
};

const confirmations = ({ input, phrases }: ReportContext): readonly Request[] => {
  const ready = input.rows.filter(
    (application) =>
      isRecommended(application) &&
      application.verdict.level !== "leaning" &&
      application.decidedOptionId === null,
  );
  if (ready.length === 0) return [];
  return [
    {
      text: phrases.decision.confirm(ready.length),
      applicationIds: ready.map(({ applicationId }) => applicationId),
      questionIds: [],
    },
  ];
};

const contradictions = ({ input, phrases }: ReportContext): readonly Request[] => {
  const contradicted = input.answers.filter(isContradicted);
  if (contradicted.length === 0) return [];
  return [
    {
      text: phrases.decision.settle(contradicted.length),
      applicationIds: contradicted.flatMap(({ applicationId }) =>
        applicationId === null ? [] : [applicationId],
      ),
      questionIds: contradicted.map(({ questionId }) => questionId),
    },
  ];
};

/** Gates of recommended options only: an open verdict asks a question before it asks for evidence. */
const gateRequests = (context: ReportContext): readonly Request[] =>
  holdingGates(context)
    .map((held) => ({ ...held, rows: held.rows.filter(isRecommended) }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((one, other) => urgency(other) - urgency(one) || other.rows.length - one.rows.length)
    .slice(0, mostGates)
    .map(({ gate, rows, outcome }) => ({
      text: gateRequestText(context, { gate, rows, outcome }),
      applicationIds: rows.map(({ applicationId }) => applicationId),
      questionIds: conditionQuestions(gate.when),
    }));

/** Evidence that nobody has shown can still turn out to be missing; an action that is asked for can be done. */
const urgency = ({ outcome }: HoldingGate): number => (outcome === "open" ? 1 : 0);

const gateRequestText = (
  { input, phrases, questionName, text }: ReportContext,
  held: HoldingGate,
): string => {
  const unanswered = [
    ...new Set(
      held.rows.flatMap(({ applicationId }) => {
        const gates = input.assessments.get(applicationId)?.gates ?? [];
        return gates.find(({ gateId }) => gateId === held.gate.id)?.openQuestionIds ?? [];
      }),
    ),
  ];
  const [question] = unanswered;
  if (held.outcome === "open" && question !== undefined) {
    return phrases.decision.answer(unanswered.map(questionName).join(", "));
  }
  return phrases.decision.produce(text(held.gate.evidence ?? held.gate.label));
};

const concerned = (context: ReportContext, { applicationIds }: Request): string =>
  someNames(context, [...new Set(applicationIds)], 3).join(", ");

/** The owner and the day of the first open action whose finding is about the same matter. */
const whoAndWhen = (
  { format, input, phrases, text }: ReportContext,
  request: Request,
): readonly [string, string] => {
  const findings = new Set(
    input.findings
      .filter(({ questionIds }) => questionIds.some((id) => request.questionIds.includes(id)))
      .filter(({ applicationIds }) => applicationIds.some((id) => request.applicationIds.includes(id)))
      .map(({ id }) => id),
  );
  const [action] = input.actions
    .filter(({ findingId, state }) => state === "open" && findingId !== null && findings.has(findingId))
    .toSorted((one, other) => (one.due ?? "9999").localeCompare(other.due ?? "9999"));
  const { ends } = input.engagement;
  const agreed = request.questionIds.length === 0 && ends !== null && ends >= input.today ? ends : null;
  const due = action?.due ?? agreed;
  return [
    action ? text(action.owner) : phrases.decision.toName,
    due === null ? phrases.decision.toSet : format.day(due),
  ];
};
