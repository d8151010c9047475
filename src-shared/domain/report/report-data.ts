import { optionIds } from "../../contract/content.ts";
import type { ReportData } from "../../contract/report-data.ts";
import type { Language } from "../../contract/text.ts";
import { readinessLevels } from "../readiness/readiness-levels.ts";
import { statementText } from "./answer-text.ts";
import { createContext } from "./context.ts";
import type { ReportContext } from "./context.ts";
import { gateStateOf } from "./gate-states.ts";
import { dataTable } from "./data-table.ts";
import type { Columns, Row } from "./data-table.ts";
import { planTables } from "./plan-data.ts";
import type { ReportInput } from "./report-input.ts";

/** The figures behind a report as typed tables: for a spreadsheet, or for a program. */
export const reportData = (input: ReportInput, language: Language): ReportData => {
  const context = createContext(input, language);
  const { client, engagement, stamp, today } = input;
  return {
    form: "canopy-report-data/1",
    engagement: engagement.code,
    client: context.text(client.name),
    language,
    builtOn: today,
    demonstration: engagement.demonstration,
    pack: stamp.pack,
    engine: stamp.engine,
    inputHash: stamp.inputHash,
    tables: [
      dataTable(language, "applications", applicationColumns, applicationRows(context)),
      dataTable(language, "scores", scoreColumns, scoreRows(context)),
      dataTable(language, "gates", gateColumns, gateRows(context)),
      dataTable(language, "answers", answerColumns, answerRows(context)),
      dataTable(language, "readiness", readinessColumns, readinessRows(context)),
      ...planTables(context),
      dataTable(language, "findings", findingColumns, findingRows(context)),
      dataTable(language, "actions", actionColumns, actionRows(context)),
    ],
  };
};

const applicationColumns = [
  ["application", "text"],
  ["code", "text"],
  ["criticality", "text"],
  ["environment", "text"],
  ["site", "text"],
  ["leader", "text"],
  ["verdict", "text"],
  ["conditional", "truth"],
  ["runnerUp", "text"],
  ["lead", "number"],
  ["firstShare", "number"],
  ["coverage", "number"],
  ["decided", "text"],
] as const satisfies Columns;

const applicationRows = (context: ReportContext): readonly Row[] => {
  const { applications, input, optionName, phrases, rowOf, text } = context;
  const siteNames = new Map(input.sites.map(({ id, name }) => [id, text(name)]));
  return applications.map(({ facts, id }) => {
    const row = rowOf(id);
    return {
      application: facts.name,
      code: facts.code,
      criticality: facts.criticality && phrases.criticality[facts.criticality],
      environment: facts.environment && phrases.environment[facts.environment],
      site: facts.siteId && (siteNames.get(facts.siteId) ?? null),
      ...(row && {
        leader: row.verdict.optionId && optionName(row.verdict.optionId),
        verdict: phrases.levels[row.verdict.level],
        conditional: row.verdict.conditional,
        runnerUp: row.runnerUpId && optionName(row.runnerUpId),
        lead: row.lead,
        firstShare: row.firstShare,
        coverage: row.coverage,
        decided: row.decidedOptionId && optionName(row.decidedOptionId),
      }),
    };
  });
};

const scoreColumns = [
  ["application", "text"],
  ["option", "text"],
  ["score", "number"],
  ["low", "number"],
  ["high", "number"],
  ["status", "text"],
  ["rank", "number"],
] as const satisfies Columns;

const scoreRows = ({ applications, input, optionName, phrases }: ReportContext): readonly Row[] =>
  applications.flatMap(({ facts, id }) =>
    (input.assessments.get(id)?.options ?? []).map(({ high, low, optionId, rank, score, status }) => ({
      application: facts.name,
      option: optionName(optionId),
      score,
      low,
      high,
      status: phrases.status[status],
      rank,
    })),
  );

const gateColumns = [
  ["application", "text"],
  ["gate", "text"],
  ["option", "text"],
  ["outcome", "text"],
] as const satisfies Columns;

/** Gates that pass or do not apply say nothing. */
const gateRows = ({ applications, gate, input, optionName, phrases, text }: ReportContext): readonly Row[] =>
  applications.flatMap(({ facts, id }) =>
    (input.assessments.get(id)?.gates ?? []).flatMap((result) =>
      optionIds.flatMap((option) => {
        const state = gateStateOf(result, option);
        const known = gate(result.gateId);
        if (!state) return [];
        return [
          {
            application: facts.name,
            gate: known ? text(known.label) : result.gateId,
            option: optionName(option),
            outcome: phrases.gates.states[state],
          },
        ];
      }),
    ),
  );

const answerColumns = [
  ["application", "text"],
  ["question", "text"],
  ["text", "text"],
  ["answer", "text"],
  ["number", "number"],
  ["grade", "text"],
  ["respondent", "text"],
  ["note", "text"],
  ["contradicted", "truth"],
  ["inheritedFrom", "text"],
] as const satisfies Columns;

const answerRows = (context: ReportContext): readonly Row[] => {
  const { applicationName, input, phrases, question, text } = context;
  return input.answers.flatMap(
    ({ alternatives, applicationId, inheritedFrom, note, questionId, statement }) => {
      const asked = question(questionId);
      const row = {
        application: applicationId === null ? phrases.annexes.organisation : applicationName(applicationId),
        question: questionId,
        text: asked ? text(asked.text) : null,
        note: note === "" ? null : note,
        contradicted: alternatives.length > 1,
        inheritedFrom: inheritedFrom ?? null,
      };
      if (!statement) return note === "" ? [] : [row];
      return [
        {
          ...row,
          answer: statementText(context, asked, statement),
          number: typeof statement.value === "number" ? statement.value : null,
          grade: statement.grade,
          respondent: statement.respondent === "" ? null : statement.respondent,
        },
      ];
    },
  );
};

const readinessColumns = [
  ["dimension", "text"],
  ["level", "number"],
  ["answered", "number"],
  ["asked", "number"],
  ["grade", "text"],
] as const satisfies Columns;

const readinessRows = ({ input, text }: ReportContext): readonly Row[] =>
  readinessLevels(
    input.pack,
    input.answers.filter(({ applicationId }) => applicationId === null),
  ).map(({ answered, asked, dimensionId, level, weakestGrade }) => {
    const dimension = input.pack.dimensions.find(({ id }) => id === dimensionId);
    return {
      dimension: dimension ? text(dimension.label) : dimensionId,
      level,
      answered,
      asked,
      grade: weakestGrade,
    };
  });

const findingColumns = [
  ["severity", "text"],
  ["finding", "text"],
  ["text", "text"],
  ["concerns", "text"],
] as const satisfies Columns;

const findingRows = ({ applicationName, input, phrases, text }: ReportContext): readonly Row[] =>
  input.findings.map(({ applicationIds, severity, text: said, title }) => ({
    severity: phrases.severity[severity],
    finding: text(title),
    text: text(said),
    concerns: applicationIds.map(applicationName).join(", "),
  }));

const actionColumns = [
  ["action", "text"],
  ["owner", "text"],
  ["due", "day"],
  ["days", "number"],
  ["state", "text"],
] as const satisfies Columns;

const actionRows = ({ input, phrases, text }: ReportContext): readonly Row[] =>
  input.actions.map(({ due, effortDays, owner, state, title }) => ({
    action: text(title),
    owner: text(owner),
    due,
    days: effortDays,
    state: phrases.actionState[state],
  }));
