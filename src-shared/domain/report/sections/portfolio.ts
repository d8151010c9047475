import type { PortfolioRow, QuestionValue } from "../../../contract/results.ts";
import {
  cell,
  chart,
  column,
  goTo,
  groupRow,
  heading,
  optionMark,
  paragraph,
  plain,
  row,
  seeCaption,
  seePage,
  strong,
  table,
} from "../blocks.ts";
import { bookmarkOf, sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { optionLetters } from "../option-letters.ts";
import {
  byOptionThenScore,
  countByOption,
  isRecommended,
  leadingResult,
  levelOptions,
} from "../portfolio-facts.ts";
import type { Bar, Block, Chapter, Chart, Row } from "../report.ts";

const dispositionFigure = sectionBookmark("disposition");
const applicationsTable = sectionBookmark("applications");

/** All applications at a glance, then each on a line, then those for which nothing can be said yet. */
export const portfolioChapter = (context: ReportContext): Chapter => {
  const { input, phrases } = context;
  const { portfolio } = phrases;
  return {
    id: sectionBookmark("portfolio"),
    title: portfolio.title,
    kind: "chapter",
    orientation: "portrait",
    blocks:
      input.rows.length === 0
        ? [paragraph("body", portfolio.empty)]
        : [
            heading(2, portfolio.disposition),
            ...disposition(context),
            heading(2, portfolio.open),
            ...openVerdicts(context),
            heading(2, portfolio.list),
            ...applicationList(context),
          ],
  };
};

const disposition = (context: ReportContext): readonly Block[] => {
  const { format, input, optionName, phrases } = context;
  const { portfolio } = phrases;
  const counts = countByOption(input.rows);
  const undecided = input.rows.filter(({ verdict }) => verdict.optionId === null).length;
  const open = input.rows.filter(
    ({ verdict }) => verdict.optionId !== null && verdict.level === "open",
  ).length;
  const shareOf = (count: number): string => format.share(count / input.rows.length);
  const figures = table(
    [
      column(phrases.decision.option, 56),
      column(phrases.decision.applications, 24, "end"),
      column(phrases.basis.shareOfAnswers, 20, "end"),
    ],
    [
      ...counts.map(([optionId, count]) =>
        row(cell([optionMark(optionId), plain(`  ${optionName(optionId)}`)]), String(count), shareOf(count)),
      ),
      ...(undecided === 0 ? [] : [row(portfolio.undecided, String(undecided), shareOf(undecided))]),
    ],
    { density: "charted" },
  );
  return [
    paragraph(
      "body",
      portfolio.dispositionReads(input.rows.length - undecided, open),
      " (",
      seeCaption(dispositionFigure),
      ", ",
      seeCaption(applicationsTable),
      ")",
    ),
    { kind: "chartedTable", table: figures, chart: dispositionChart(context, counts, undecided) },
  ];
};

const dispositionChart = (
  { optionName, phrases }: ReportContext,
  counts: ReturnType<typeof countByOption>,
  undecided: number,
): Chart => {
  const { portfolio } = phrases;
  const bars: readonly Bar[] = [
    ...counts.map(([optionId, value]) => ({ label: optionLetters[optionId], optionId, value, ...undoubted })),
    ...(undecided === 0 ? [] : [{ label: "–", optionId: null, value: undecided, ...undoubted, faded: true }]),
  ];
  const most = Math.max(...bars.map(({ value }) => value));
  const interval = Math.max(1, Math.ceil(most / 5));
  const said = [
    ...counts.map(([optionId, count]) => `${optionName(optionId)} ${count}`),
    ...(undecided === 0 ? [] : [`${portfolio.undecided} ${undecided}`]),
  ];
  return chart({
    id: dispositionFigure,
    caption: portfolio.dispositionChart,
    description: portfolio.dispositionSays(said),
    seriesName: phrases.decision.applications,
    decimals: 0,
    axis: { minimum: 0, maximum: Math.ceil(most / interval) * interval, interval },
    bars,
  });
};

/** A count has no range. */
const undoubted = { low: null, high: null, faded: false } as const;

const openVerdicts = (context: ReportContext): readonly Block[] => {
  const { applicationName, format, input, optionName, phrases } = context;
  const { portfolio } = phrases;
  const open = input.rows
    .filter((application) => !isRecommended(application))
    .toSorted((one, other) =>
      format.compare(applicationName(one.applicationId), applicationName(other.applicationId)),
    );
  if (open.length === 0) return [paragraph("body", portfolio.noOpen)];
  const between = ({ coverage, options, runnerUpId, verdict }: PortfolioRow): string =>
    // Where nothing is known all are level, which says nothing.
    (verdict.optionId === null && coverage > 0 ? levelOptions(options) : [verdict.optionId, runnerUpId])
      .flatMap((id) => (id === null ? [] : [optionName(id)]))
      .join(" / ");
  return [
    table(
      [
        column(portfolio.application, 22),
        column(portfolio.between, 27),
        column(portfolio.askFirst, 31),
        column(portfolio.worth, 9, "end"),
        column(portfolio.canReverse, 11, "end"),
      ],
      open.map((application) => {
        const next = mostValuable(context, application);
        return row(
          cell([
            goTo(bookmarkOf("app", application.applicationId), applicationName(application.applicationId)),
          ]),
          between(application) || portfolio.undecided,
          whatToAsk(context, application, next),
          next ? format.points(next.value) : "–",
          next ? format.share(next.flip) : "–",
        );
      }),
      { caption: portfolio.openTable },
    ),
    paragraph("note", portfolio.worthNote),
  ];
};

const mostValuable = (
  { input }: ReportContext,
  { applicationId }: PortfolioRow,
): QuestionValue | undefined => {
  const [first] = input.assessments.get(applicationId)?.nextQuestions ?? [];
  return first && first.value > 0 ? first : undefined;
};

const whatToAsk = (
  { phrases, questionName }: ReportContext,
  { openQuestions }: PortfolioRow,
  next: QuestionValue | undefined,
): string => {
  if (next) return `${questionName(next.questionId)} (${next.questionId})`;
  return openQuestions > 0 ? phrases.portfolio.nothingSingle : phrases.portfolio.noQuestion;
};

const applicationList = (context: ReportContext): readonly Block[] => {
  const { input, optionName, phrases } = context;
  const { portfolio } = phrases;
  const byOption = Map.groupBy(input.rows.toSorted(byOptionThenScore), ({ verdict }) => verdict.optionId);
  return [
    table(
      [
        column(portfolio.application, 25),
        column(portfolio.verdict, 19),
        column(portfolio.score, 7, "end"),
        column(portfolio.range, 14, "end"),
        column(portfolio.lead, 8, "end"),
        column(portfolio.firstIn, 9, "end"),
        column(portfolio.coverage, 12, "end"),
        column(portfolio.page, 6, "end"),
      ],
      [...byOption].flatMap(([optionId, rows]) => [
        groupRow(
          optionId === null
            ? [strong(`${portfolio.undecided} (${rows.length})`)]
            : [optionMark(optionId), strong(`  ${optionName(optionId)} (${rows.length})`)],
        ),
        ...rows.map((application) => applicationRow(context, application)),
      ]),
      { id: applicationsTable, caption: portfolio.listTable, density: "compact" },
    ),
    paragraph("note", portfolio.listNote),
  ];
};

const applicationRow = (
  { applicationName, format, phrases }: ReportContext,
  application: PortfolioRow,
): Row => {
  const leading = leadingResult(application);
  const { applicationId, coverage, firstShare, lead, runnerUpId, verdict } = application;
  const sheet = bookmarkOf("app", applicationId);
  return row(
    cell([goTo(sheet, applicationName(applicationId))]),
    phrases.sheet.level(verdict.level, verdict.conditional),
    leading ? cell([strong(format.points(leading.score))]) : "–",
    leading ? format.range(leading.low, leading.high) : "–",
    leading && runnerUpId !== null ? format.points(lead) : "–",
    firstShare === null ? "–" : format.share(firstShare),
    format.share(coverage),
    cell([seePage(sheet), plain("")]),
  );
};
