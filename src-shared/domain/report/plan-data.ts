import type { ReportContext } from "./context.ts";
import type { DataTable } from "../../contract/report-data.ts";
import { sourceIn } from "../figure-source.ts";
import { dataTable } from "./data-table.ts";
import type { Columns, Row } from "./data-table.ts";
import { dataWords } from "./phrases/data-words.ts";

/** The tables of what was worked out for all applications together. */
export const planTables = (context: ReportContext): readonly DataTable[] => {
  const { language } = context;
  return [
    dataTable(language, "sizing", sizingColumns, sizingRows(context)),
    dataTable(language, "cashFlow", cashFlowColumns, cashFlowRows(context)),
    dataTable(language, "parameters", parameterColumns, parameterRows(context)),
    dataTable(language, "carbon", carbonColumns, carbonRows(context)),
    dataTable(language, "waves", waveColumns, waveRows(context)),
  ];
};

const sizingColumns = [
  ["site", "text"],
  ["machines", "number"],
  ["vcpus", "number"],
  ["memoryGib", "number"],
  ["storageTb", "number"],
  ["limiting", "text"],
  ["hosts", "number"],
  ["spare", "number"],
] as const satisfies Columns;

const sizingRows = ({ input, phrases, text }: ReportContext): readonly Row[] =>
  input.plans.sizing.sites.map(({ demand, machines, siteId, size }) => {
    const site = input.sites.find(({ id }) => id === siteId);
    return {
      site: site ? text(site.name) : null,
      machines,
      ...demand,
      limiting: size.limiting && phrases.platforms.resources[size.limiting],
      hosts: size.hosts,
      spare: size.spare,
    };
  });

const cashFlowColumns = [
  ["year", "number"],
  ["stay", "number"],
  ["run", "number"],
  ["oneOff", "number"],
  ["doubleRun", "number"],
  ["stranded", "number"],
  ["cashFlow", "number"],
  ["currency", "text"],
] as const satisfies Columns;

const cashFlowRows = ({ input }: ReportContext): readonly Row[] =>
  (input.plans.businessCase.portfolio?.years ?? []).map((year) => ({
    ...year,
    year: year.year + 1,
    currency: input.plans.businessCase.currency,
  }));

const parameterColumns = [
  ["parameter", "text"],
  ["value", "number"],
  ["low", "number"],
  ["high", "number"],
  ["unit", "text"],
  ["source", "text"],
  ["date", "day"],
] as const satisfies Columns;

const parameterRows = ({ input, language, text }: ReportContext): readonly Row[] =>
  input.plans.businessCase.parameters.map(({ date, high, low, name, source, unit, value }) => ({
    parameter: text(name),
    value,
    low,
    high,
    unit: text(unit),
    source: sourceIn(language, source),
    date,
  }));

const carbonColumns = [
  ["moment", "text"],
  ["machinesKwh", "number"],
  ["buildingKwh", "number"],
  ["kg", "number"],
] as const satisfies Columns;

const carbonRows = ({ input, language }: ReportContext): readonly Row[] => {
  const { after, machines, today } = input.plans.carbon;
  const words = dataWords[language];
  if (machines === 0) return [];
  return [
    { moment: words.today, machinesKwh: today.machinesKwh, buildingKwh: today.buildingKwh, kg: today.kg },
    { moment: words.after, machinesKwh: after.machinesKwh, buildingKwh: after.buildingKwh, kg: after.kg },
  ];
};

const waveColumns = [
  ["wave", "number"],
  ["application", "text"],
  ["starts", "day"],
  ["ends", "day"],
  ["effort", "number"],
] as const satisfies Columns;

const waveRows = ({ applicationName, input }: ReportContext): readonly Row[] =>
  input.plans.waves.waves.flatMap(({ effort, ends, ids, number, starts }) =>
    ids.map((id) => ({ wave: number, application: applicationName(id), starts, ends, effort })),
  );
