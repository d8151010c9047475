import type { Action, Finding } from "../../../contract/findings.ts";
import {
  cell,
  cellOf,
  column,
  heading,
  muted,
  paragraph,
  plain,
  row,
  strong,
  table,
  totalRow,
} from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { someNames } from "../portfolio-facts.ts";
import type { Block, Chapter } from "../report.ts";

const severities: readonly Finding["severity"][] = ["high", "medium", "low"];

/** What was noticed beyond the scores, and what to do about it. */
export const findingsChapter = (context: ReportContext): Chapter => {
  const { input, phrases } = context;
  const { findings } = phrases;
  return {
    id: sectionBookmark("findings"),
    title: findings.title,
    kind: "chapter",
    orientation: "portrait",
    blocks: [
      heading(2, findings.findings),
      input.findings.length === 0 ? paragraph("body", findings.none) : findingTable(context),
      heading(2, findings.actions),
      input.actions.length === 0 ? paragraph("body", findings.noActions) : actionTable(context),
    ],
  };
};

const findingTable = (context: ReportContext): Block => {
  const { input, phrases, questionName, text } = context;
  const { findings } = phrases;
  const about = ({ applicationIds, questionIds }: Finding): string =>
    [
      ...(applicationIds.length === 0 ? [] : [findings.concerns(someNames(context, applicationIds))]),
      ...(questionIds.length === 0
        ? []
        : [findings.questions(questionIds.map((id) => `${questionName(id)} (${id})`))]),
    ].join(" ");
  return table(
    [column("", 6), column(findings.findings, 80), column("", 14)],
    input.findings
      .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
      .map((finding, place) =>
        row(
          cell([muted(String(place + 1))]),
          cellOf([
            [strong(text(finding.title))],
            [plain(text(finding.text))],
            ...(about(finding) === "" ? [] : [[muted(about(finding))]]),
          ]),
          cell([strong(phrases.severity[finding.severity])]),
        ),
      ),
  );
};

const actionTable = ({ format, input, phrases, text }: ReportContext): Block => {
  const { findings } = phrases;
  const open = input.actions.filter(({ state }) => state === "open");
  const days = open.reduce((sum, { effortDays }) => sum + (effortDays ?? 0), 0);
  const byDueDay = (one: Action, other: Action): number =>
    (one.due ?? "9999").localeCompare(other.due ?? "9999") ||
    text(one.title).localeCompare(text(other.title));
  return table(
    [
      column(findings.action, 44),
      column(findings.owner, 20),
      column(findings.due, 17),
      column(findings.effort, 8, "end"),
      column(findings.state, 11),
    ],
    [
      ...input.actions
        .toSorted(byDueDay)
        .map(({ title, owner, due, effortDays, state }) =>
          row(
            text(title),
            text(owner) || findings.noOwner,
            due === null ? findings.noDate : format.day(due),
            effortDays === null ? "–" : format.given(effortDays),
            phrases.actionState[state],
          ),
        ),
      totalRow(cell([strong(findings.total(days, open.length))]), "", "", "", ""),
    ],
    { caption: findings.actionsTable, density: "compact" },
  );
};
