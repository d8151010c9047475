import type { ApplicationId } from "../../../contract/ids.ts";
import { column, paragraph, row, table } from "../blocks.ts";
import { conditionQuestions } from "../condition-questions.ts";
import type { ReportContext } from "../context.ts";
import { awaitedQuestions, holdingGates } from "../gate-states.ts";
import { isContradicted, isRecommended, someNames } from "../portfolio-facts.ts";
import type { Block } from "../report.ts";

interface Request {
  readonly text: string;
  readonly applicationIds: readonly ApplicationId[];
  readonly questionIds: readonly string[];
}

/** More gates than this hold little back each; chapter 4 lists them all. */
const mostGates = 3;
const mostQuestions = 4;

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
      { caption: decision.requestedTable, density: "compact" },
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
const gateRequests = (context: ReportContext): readonly Request[] => {
  const { input, phrases, questionName, text } = context;
  const holding = holdingGates(context, input.rows.filter(isRecommended));
  const produce = [
    ...holding.filter(({ state }) => state === "evidence"),
    ...holding.filter(({ state }) => state === "action"),
  ];
  const awaited = awaitedQuestions(holding).slice(0, mostQuestions);
  const waiting = new Set(awaited.flatMap(({ rows }) => rows.map(({ applicationId }) => applicationId)));
  return [
    ...produce.slice(0, mostGates).map(({ gate, rows }) => ({
      text: phrases.decision.produce(text(gate.evidence ?? gate.label)),
      applicationIds: rows.map(({ applicationId }) => applicationId),
      questionIds: conditionQuestions(gate.when),
    })),
    ...(awaited.length === 0
      ? []
      : [
          {
            text: phrases.decision.answerGates(awaited.map(({ questionId }) => questionName(questionId))),
            applicationIds: [...waiting],
            questionIds: awaited.map(({ questionId }) => questionId),
          },
        ]),
  ];
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
