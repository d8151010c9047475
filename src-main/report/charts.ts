import { ChartRun } from "docx/charts";
import type { Bar, Chart, ColumnChart, RadarChart } from "../../src-shared/domain/report/report.ts";
import { faded, font, greys, ink, optionColours } from "./palette.ts";
import { toPixels } from "./page-geometry.ts";
import { plainText } from "./plain-text.ts";

/** Near the shape in which LibreOffice draws charts past the twentieth, whatever theirs is. */
const heightToWidth = 1 / 2;

/** A chart of Word's own, whose data the client can edit; every bar is named and figured beside it. */
export const writeChart = (
  { axis, bars, caption, decimals, description, seriesName }: Chart,
  width: number,
): ChartRun => {
  const numberFormat = decimals === 0 ? "0" : "0.0";
  const hasRanges = bars.some(({ low, high }) => low !== null && high !== null);
  return new ChartRun({
    type: "bar",
    categories: bars.map(({ label }) => plainText(label)),
    series: [
      {
        name: plainText(seriesName),
        values: bars.map(({ value }) => rounded(value)),
        colors: bars.map((bar) => coloursOf(bar).fill),
        // Inside the base of the bar, where no range is drawn over it.
        pointLabels: bars.map((bar) => ({
          value: true,
          numberFormat,
          position: hasRanges ? ("insideBase" as const) : ("outsideEnd" as const),
          font: { name: font, size: 8, bold: true, color: hasRanges ? coloursOf(bar).on : ink.text },
        })),
        ...(hasRanges && {
          errorBars: {
            type: "custom" as const,
            plus: bars.map(({ high, value }) => rounded(Math.max(0, (high ?? value) - value))),
            minus: bars.map(({ low, value }) => rounded(Math.max(0, value - (low ?? value)))),
            line: { color: ink.text, width: 1 },
          },
        }),
      },
    ],
    gapWidth: 45,
    legend: false,
    font: { name: font, color: ink.soft },
    chartArea: { fill: "none", border: "none" },
    categoryAxis: { reverseOrder: true, font: { name: font, size: 8, color: ink.text } },
    valueAxis: {
      ...axis,
      numberFormat: "0",
      gridlines: true,
      font: { name: font, size: 8, color: ink.faint },
    },
    transformation: { width: toPixels(width), height: Math.round(toPixels(width) * heightToWidth) },
    altText: { name: plainText(caption), description: plainText(description) },
  });
};

/** Columns in greys, told apart by their darkness and by the legend in their order. */
export const writeColumns = (
  { caption, categories, description, series, stacked }: ColumnChart,
  width: number,
): ChartRun =>
  new ChartRun({
    type: "column",
    categories: categories.map(plainText),
    series: series.map(({ name, values }, place) => ({
      name: plainText(name),
      values: values.map(rounded),
      color: greys[place % greys.length] ?? ink.text,
    })),
    stacking: stacked ? "stacked" : "none",
    gapWidth: 60,
    ...standing(caption, description, width, 0.42),
    categoryAxis: { font: { name: font, size: 8, color: ink.text } },
    valueAxis: {
      numberFormat: "#,##0",
      gridlines: true,
      font: { name: font, size: 8, color: ink.faint },
    },
  });

export const writeRadar = (
  { caption, description, maximum, series, spokes }: RadarChart,
  width: number,
): ChartRun =>
  new ChartRun({
    type: "radar",
    categories: spokes.map(plainText),
    series: series.map(({ name, values }, place) => ({
      name: plainText(name),
      values: values.map((value) => (value === null ? null : rounded(value))),
      color: greys[place % greys.length] ?? ink.text,
    })),
    markers: true,
    emptyValues: "gap",
    ...standing(caption, description, width, 0.62),
    categoryAxis: { font: { name: font, size: 8, color: ink.text } },
    valueAxis: {
      minimum: 0,
      maximum,
      interval: 1,
      numberFormat: "0",
      gridlines: true,
      font: { name: font, size: 8, color: ink.faint },
    },
  });

const standing = (caption: string, description: string, width: number, heightShare: number) =>
  ({
    legend: { position: "bottom", font: { name: font, size: 8, color: ink.text } },
    font: { name: font, color: ink.soft },
    chartArea: { fill: "none", border: "none" },
    transformation: { width: toPixels(width), height: Math.round(toPixels(width) * heightShare) },
    altText: { name: plainText(caption), description: plainText(description) },
  }) as const;

const coloursOf = ({ faded: isFaded, optionId }: Bar): { readonly fill: string; readonly on: string } =>
  isFaded || optionId === null ? faded : optionColours[optionId];

/** One decimal, as everywhere: the chart's own data sheet must not claim more. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
