import type { OptionResult } from "../../../contract/results.ts";
import { cell, chart, column, optionMark, plain, row, strong, table } from "../blocks.ts";
import { bookmarkOf } from "../bookmarks.ts";
import { optionLetters } from "../option-letters.ts";
import type { ReportContext } from "../context.ts";
import type { Block } from "../report.ts";
import type { Subject } from "./sheet-verdict.ts";

/** Scores lie in practice between these; the axis widens where a range goes further. */
const usualLow = 30;
const usualHigh = 70;

/** The five options in figures, and the same as bars with their ranges; excluded ones last. */
export const sheetScores = (
  context: ReportContext,
  { application, assessment }: Subject,
): readonly Block[] => {
  const { format, optionName, phrases } = context;
  const { sheet, status } = phrases;
  const results = assessment.options.toSorted(competingFirst);
  const [leader] = results;
  const isLeading = (result: OptionResult): boolean =>
    result === leader && result.optionId === assessment.verdict.optionId;
  const statusOf = (result: OptionResult): string => status[result.status];
  const figures = table(
    [
      column(sheet.option, 41),
      column(sheet.score, 13, "end"),
      column(sheet.range, 23, "end"),
      column(sheet.status, 23),
    ],
    results.map((result) => {
      const write = isLeading(result) ? strong : plain;
      return row(
        cell([optionMark(result.optionId), write(`  ${optionName(result.optionId)}`)]),
        cell([write(format.points(result.score))]),
        format.range(result.low, result.high),
        statusOf(result),
      );
    }),
    { density: "charted" },
  );
  const drawing = chart({
    id: `${bookmarkOf("app", application.id)}_s`,
    caption: sheet.chart(application.facts.name),
    description: sheet.chartSays(
      results.map((result) =>
        sheet.chartPart(
          optionName(result.optionId),
          format.points(result.score),
          format.range(result.low, result.high),
          statusOf(result),
        ),
      ),
    ),
    seriesName: sheet.score,
    decimals: 1,
    axis: axisFor(results),
    bars: results.map((result) => ({
      // Beside the table that names the options, their letters are enough.
      label: optionLetters[result.optionId],
      optionId: result.optionId,
      value: result.score,
      low: result.low,
      high: result.high,
      faded: result.status === "excluded",
    })),
  });
  return [{ kind: "chartedTable", table: figures, chart: drawing }];
};

const competingFirst = (one: OptionResult, other: OptionResult): number =>
  Number(one.status === "excluded") - Number(other.status === "excluded") || other.score - one.score;

const axisFor = (results: readonly OptionResult[]) => ({
  minimum: Math.min(usualLow, Math.floor(Math.min(...results.map(({ low }) => low)) / 10) * 10),
  maximum: Math.max(usualHigh, Math.ceil(Math.max(...results.map(({ high }) => high)) / 10) * 10),
  interval: 10,
});
