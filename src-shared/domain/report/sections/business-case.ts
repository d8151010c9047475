import { sourceIn } from "../../figure-source.ts";
import type { CostParameter } from "../../../contract/business-case.ts";
import type { BusinessCase } from "../../../contract/plans.ts";
import {
  cell,
  chart,
  column,
  columnChart,
  heading,
  paragraph,
  row,
  strong,
  table,
  totalRow,
} from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { someNames } from "../portfolio-facts.ts";
import type { Block, Chapter } from "../report.ts";

type Portfolio = NonNullable<BusinessCase["portfolio"]>;

/** What moving costs and saves against staying, in three cases, and what that depends on. */
export const businessCaseChapter = (context: ReportContext): Chapter => {
  const { input, phrases } = context;
  const { portfolio } = input.plans.businessCase;
  return {
    id: sectionBookmark("businessCase"),
    title: phrases.businessCase.title,
    kind: "chapter",
    orientation: "portrait",
    blocks: portfolio
      ? [
          ...figures(context, portfolio),
          heading(2, phrases.businessCase.flow),
          ...cashFlow(context, portfolio),
          heading(2, phrases.businessCase.sensitivity),
          ...tornado(context, portfolio),
          heading(2, phrases.businessCase.parameters),
          parameterTable(context),
        ]
      : [paragraph("body", phrases.businessCase.none)],
  };
};

const figures = (
  context: ReportContext,
  { cases, npv, paybackYears, years }: Portfolio,
): readonly Block[] => {
  const { format, input, phrases } = context;
  const { businessCase } = phrases;
  const { currency, uncostedIds } = input.plans.businessCase;
  const money = (amount: number): string => format.money(amount, currency);
  const sum = (part: "oneOff" | "doubleRun" | "stranded"): number =>
    years.reduce((total, year) => total + year[part], 0);
  const costed = input.applications.length - uncostedIds.length;
  return [
    paragraph(
      "lead",
      businessCase.worth(years.length, money(npv), money(cases.low.npv), money(cases.high.npv)),
    ),
    paragraph(
      "body",
      [
        paybackYears === null
          ? businessCase.neverPaid(years.length)
          : businessCase.paidAfter(format.points(paybackYears)),
        businessCase.onTheWay(money(sum("oneOff")), money(sum("doubleRun")), money(sum("stranded"))),
        businessCase.covers(costed),
        ...(uncostedIds.length === 0
          ? []
          : [businessCase.uncosted(uncostedIds.length, someNames(context, uncostedIds))]),
      ].join(" "),
    ),
    table(
      [
        column(businessCase.case, 46),
        column(businessCase.npv, 20, "end"),
        column(businessCase.roi, 16, "end"),
        column(businessCase.payback, 18, "end"),
      ],
      (["low", "base", "high"] as const).map((name) => {
        const one = cases[name];
        return row(
          businessCase.cases[name],
          money(one.npv),
          one.roi === null ? "–" : format.share(one.roi),
          one.paybackYears === null
            ? businessCase.never
            : format.counted(Math.round(one.paybackYears * 10) / 10, businessCase.year, businessCase.years),
        );
      }),
      { caption: businessCase.casesTable, density: "compact" },
    ),
  ];
};

const cashFlow = (context: ReportContext, { years }: Portfolio): readonly Block[] => {
  const { format, input, phrases } = context;
  const { businessCase } = phrases;
  const { currency } = input.plans.businessCase;
  const inThousands = (amount: number): string => format.whole(amount / 1000);
  const parts = ["run", "oneOff", "doubleRun", "stranded"] as const;
  const total = (of: (year: (typeof years)[number]) => number): string =>
    inThousands(years.reduce((sum, year) => sum + of(year), 0));
  return [
    columnChart({
      id: sectionBookmark("cashFlow"),
      caption: businessCase.flowChart(`k${currency}`),
      description: businessCase.flowSays(
        years.map(({ cashFlow: flow, year }) =>
          format.labelled(businessCase.numbered(year + 1), format.money(flow, currency)),
        ),
      ),
      categories: years.map(({ year }) => businessCase.numbered(year + 1)),
      series: parts.map((part) => ({
        name: businessCase.parts[part],
        values: years.map((year) => year[part] / 1000),
      })),
      stacked: true,
    }),
    table(
      [
        column(businessCase.yearColumn, 16),
        column(businessCase.parts.stay, 14, "end"),
        ...parts.map((part) => column(businessCase.parts[part], 14, "end")),
        column(businessCase.parts.cashFlow, 14, "end"),
      ],
      [
        ...years.map((year) =>
          row(
            businessCase.numbered(year.year + 1),
            inThousands(year.stay),
            ...parts.map((part) => inThousands(year[part])),
            inThousands(year.cashFlow),
          ),
        ),
        totalRow(
          cell([strong(phrases.decision.total)]),
          total(({ stay }) => stay),
          ...parts.map((part) => total((year) => year[part])),
          total(({ cashFlow: flow }) => flow),
        ),
      ],
      { caption: businessCase.flowTable(`k${currency}`), density: "compact" },
    ),
  ];
};

const tornado = (context: ReportContext, { tornado: bars }: Portfolio): readonly Block[] => {
  const { format, input, phrases } = context;
  const { businessCase } = phrases;
  const { currency } = input.plans.businessCase;
  const telling = bars.filter(({ swing }) => swing > 0);
  const [most] = telling;
  if (!most) return [paragraph("body", businessCase.nothingMoves)];
  const largest = most.swing / 1000;
  const interval = niceInterval(largest);
  return [
    paragraph("body", businessCase.mostly(nameOf(context, most.id), format.money(most.swing, currency))),
    chart({
      id: sectionBookmark("tornado"),
      caption: businessCase.tornadoChart(`k${currency}`),
      description: businessCase.flowSays(
        telling.map(({ id, swing }) => format.labelled(nameOf(context, id), format.money(swing, currency))),
      ),
      seriesName: businessCase.swing,
      decimals: 0,
      axis: { minimum: 0, maximum: Math.ceil(largest / interval) * interval, interval },
      bars: telling.map(({ id, swing }) => ({
        label: nameOf(context, id),
        optionId: null,
        value: swing / 1000,
        low: null,
        high: null,
        faded: false,
      })),
    }),
    table(
      [
        column(businessCase.parameter, 46),
        column(businessCase.atLow, 18, "end"),
        column(businessCase.atHigh, 18, "end"),
        column(businessCase.swing, 18, "end"),
      ],
      telling.map(({ atHigh, atLow, id, swing }) =>
        row(
          nameOf(context, id),
          format.money(atLow, currency),
          format.money(atHigh, currency),
          format.money(swing, currency),
        ),
      ),
      { caption: businessCase.tornadoTable, density: "compact" },
    ),
  ];
};

/** Between four and nine steps of 1, 2 or 5 times a power of ten. */
const niceInterval = (largest: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)));
  return ([0.2, 0.5, 1, 2].find((step) => largest / (step * power) <= 8) ?? 2) * power;
};

const nameOf = ({ input, text }: ReportContext, id: CostParameter["id"]): string => {
  const parameter = input.plans.businessCase.parameters.find((one) => one.id === id);
  return parameter ? text(parameter.name) : id;
};

const parameterTable = ({ format, input, language, phrases, text }: ReportContext): Block => {
  const { businessCase } = phrases;
  return table(
    [
      column(businessCase.parameter, 34),
      column(businessCase.value, 10, "end"),
      column(businessCase.span, 16, "end"),
      column(businessCase.unit, 12),
      column(businessCase.source, 28),
    ],
    input.plans.businessCase.parameters.map(({ date, high, isOwn, low, name, source, unit, value }) =>
      row(
        text(name),
        format.given(value),
        `${format.given(low)} – ${format.given(high)}`,
        text(unit),
        `${sourceIn(language, source)}, ${format.day(date)}${isOwn ? `, ${businessCase.own}` : ""}`,
      ),
    ),
    { caption: businessCase.parametersTable, density: "compact" },
  );
};
