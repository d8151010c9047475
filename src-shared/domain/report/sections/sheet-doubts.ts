import { answerSummary } from "../answer-summary.ts";
import { statementText } from "../answer-text.ts";
import { column, heading, list, muted, paragraph, plain, row, strong, table } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import { isContradicted } from "../portfolio-facts.ts";
import type { Block, Run } from "../report.ts";
import { sheetChanges } from "./sheet-changes.ts";
import type { Subject } from "./sheet-verdict.ts";

const mostQuestions = 3;

/** What could still change the result: questions worth asking, contradictions, and assumptions. */
export const sheetDoubts = (context: ReportContext, subject: Subject): readonly Block[] => [
  heading(3, context.phrases.sheet.next),
  ...sheetChanges(context, subject),
  ...nextQuestions(context, subject),
  ...contradictions(context, subject),
  ...assumptions(context, subject),
];

const nextQuestions = (context: ReportContext, { assessment }: Subject): readonly Block[] => {
  const { format, phrases, question, text } = context;
  const { sheet } = phrases;
  const worthwhile = assessment.nextQuestions
    .filter(({ value, flip }) => value > 0 || flip > 0)
    .slice(0, mostQuestions);
  if (worthwhile.length === 0) {
    const sentence =
      assessment.openQuestionIds.length === 0
        ? sheet.nextNothingOpen
        : unchangeable(sheet, assessment.proven);
    return [paragraph("body", sentence)];
  }
  return [
    table(
      [
        column("", 10),
        column(phrases.annexes.question, 62),
        column(sheet.worth, 12, "end"),
        column(sheet.canReverse, 16, "end"),
      ],
      worthwhile.map(({ questionId, value, flip }) => {
        const asked = question(questionId);
        return row(questionId, asked ? text(asked.text) : "", format.points(value), format.share(flip));
      }),
      { density: "compact" },
    ),
  ];
};

const unchangeable = (sheet: ReportContext["phrases"]["sheet"], proven: boolean): string =>
  proven ? sheet.nextProven : sheet.nextNone;

const contradictions = (context: ReportContext, { application }: Subject): readonly Block[] => {
  const { answersOf, format, phrases, question, questionName } = context;
  const contradicted = answersOf(application.id).filter(isContradicted);
  if (contradicted.length === 0) return [];
  return [
    heading(3, phrases.sheet.contradictions),
    list(
      contradicted.map(({ alternatives, questionId }) =>
        alternatives.flatMap((statement, place): Run[] => [
          ...(place === 0 ? [strong(format.labelled(questionName(questionId), ""))] : [plain(" / ")]),
          plain(statementText(context, question(questionId), statement)),
          muted(
            ` (${phrases.sheet.recordedBy(statement.author)}${statement.grade === null ? "" : `, ${statement.grade}`})`,
          ),
        ]),
      ),
    ),
  ];
};

const assumptions = (context: ReportContext, { application }: Subject): readonly Block[] => {
  const { answersOf, format, phrases, questionName } = context;
  const assumed = answersOf(application.id).filter(({ statement }) => statement?.grade === "D");
  if (assumed.length === 0) return [];
  const semicolon = format.clauses(["", ""]);
  const runs = assumed.flatMap(({ questionId }, place): Run[] => [
    plain(`${place === 0 ? " " : semicolon}${questionName(questionId)} `),
    muted(answerSummary(context, application.id, questionId)),
  ]);
  // A heading for two lines would be what pushes a sheet onto a second page.
  return [
    paragraph(
      "note",
      strong(`${phrases.sheet.assumptions}. `),
      phrases.sheet.assumptionsIntro(assumed.length),
      ...runs,
      ".",
    ),
  ];
};
