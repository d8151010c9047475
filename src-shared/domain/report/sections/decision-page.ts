import {
  cell,
  column,
  heading,
  list,
  optionMark,
  paragraph,
  plain,
  row,
  strong,
  table,
  totalRow,
} from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { countByOption, isRecommended } from "../portfolio-facts.ts";
import type { Block, Chapter, Row } from "../report.ts";
import type { PortfolioRow } from "../../../contract/results.ts";
import { decisionRequests } from "./decision-requests.ts";
import { uncertainties } from "./uncertainties.ts";

/** The page for who reads one page: what we recommend, what is least sure, what we ask for. */
export const decisionPage = (context: ReportContext): Chapter => {
  const { decision } = context.phrases;
  return {
    id: sectionBookmark("decision"),
    title: decision.title,
    kind: "chapter",
    orientation: "portrait",
    blocks:
      context.input.rows.length === 0
        ? [paragraph("lead", decision.nothingAssessed)]
        : [
            ...recommendations(context),
            heading(2, decision.uncertainties),
            uncertaintyList(context),
            heading(2, decision.requested),
            ...decisionRequests(context),
          ],
  };
};

const recommendations = (context: ReportContext): readonly Block[] => {
  const { input, phrases } = context;
  const { decision } = phrases;
  const recommended = input.rows.filter(isRecommended);
  const proven = recommended.filter(({ verdict }) => verdict.level === "proven").length;
  const conditional = recommended.filter(({ verdict }) => verdict.conditional).length;
  const open = input.rows.length - recommended.length;
  const byOption = countByOption(recommended).filter(([, count]) => count > 0);
  const lead =
    recommended.length === 0
      ? decision.noneRecommended(input.rows.length)
      : decision.recommended(recommended.length, input.rows.length, byOption);
  const sentences = [
    ...(recommended.length > 0 ? [decision.proven(proven)] : []),
    ...simulated(context, recommended),
    ...(conditional > 0 ? [decision.conditional(conditional)] : []),
    ...(open > 0 && recommended.length > 0 ? [decision.open(open)] : []),
  ];
  return [
    paragraph("lead", lead),
    paragraph("body", sentences.join(" ")),
    table(
      [
        column(decision.option, 34),
        column(decision.applications, 13, "end"),
        column(phrases.levels.proven, 10, "end"),
        column(phrases.levels.strong, 10, "end"),
        column(phrases.levels.leaning, 11, "end"),
        column(decision.ofWhichConditional, 13, "end"),
        column(decision.ofWhichDecided, 11, "end"),
      ],
      certaintyRows(context, recommended),
      { caption: decision.byOption, density: "compact" },
    ),
  ];
};

/** How often the recommended options come first, and where least often. */
const simulated = (
  { format, phrases }: ReportContext,
  recommended: readonly PortfolioRow[],
): readonly string[] => {
  const shares = recommended
    .flatMap(({ firstShare, name }) => (firstShare === null ? [] : [{ name, share: firstShare }]))
    .toSorted((one, other) => one.share - other.share || format.compare(one.name, other.name));
  const [least] = shares;
  if (!least) return [];
  const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
  return [phrases.decision.firstIn(format.share(mean), format.share(least.share), least.name)];
};

const certaintyRows = (context: ReportContext, recommended: readonly PortfolioRow[]): readonly Row[] => {
  const { input, optionName, phrases } = context;
  const { decision } = phrases;
  const open = input.rows.filter((application) => !isRecommended(application));
  return [
    ...countByOption(recommended).map(([optionId]) => {
      const rows = recommended.filter(({ verdict }) => verdict.optionId === optionId);
      return row(cell([optionMark(optionId), plain(`  ${optionName(optionId)}`)]), ...certaintyCells(rows));
    }),
    ...(open.length > 0 ? [row(decision.openVerdict, ...certaintyCells(open))] : []),
    totalRow(cell([strong(decision.total)]), ...certaintyCells(input.rows)),
  ];
};

const certaintyCells = (rows: readonly PortfolioRow[]): readonly string[] => {
  const counted = (test: (row: PortfolioRow) => boolean): string => String(rows.filter(test).length || "–");
  return [
    String(rows.length || "–"),
    counted(({ verdict }) => verdict.level === "proven"),
    counted(({ verdict }) => verdict.level === "strong"),
    counted(({ verdict }) => verdict.level === "leaning"),
    counted(({ verdict }) => verdict.conditional),
    counted(({ decidedOptionId }) => decidedOptionId !== null),
  ];
};

const uncertaintyList = (context: ReportContext): Block => {
  const found = uncertainties(context).slice(0, 3);
  if (found.length === 0) return paragraph("body", context.phrases.decision.noUncertainty);
  return list(found.map(({ claim, detail }) => [strong(`${claim}. `), plain(detail)]));
};
