import type { Action } from "../../../contract/findings.ts";
import { cell, column, goTo, groupRow, paragraph, row, strong, table, totalRow } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import type { Block, Chapter, Row } from "../report.ts";

const horizons = [30, 60, 90] as const;

/** What is to be done in the next 30, 60 and 90 days and later, and by whom. */
export const nextStepsChapter = (context: ReportContext): Chapter => {
  const { input, phrases } = context;
  const open = input.actions.filter(({ state }) => state === "open");
  return {
    id: sectionBookmark("nextSteps"),
    title: phrases.nextSteps.title,
    kind: "chapter",
    orientation: "portrait",
    blocks: [
      ...(context.contains("decision")
        ? [
            paragraph(
              "body",
              phrases.nextSteps.decisions,
              " ",
              goTo(sectionBookmark("decision"), phrases.decision.title),
              ".",
            ),
          ]
        : []),
      open.length === 0 ? paragraph("body", phrases.findings.noActions) : actionTable(context, open),
      ...closed(context),
    ],
  };
};

const actionTable = (context: ReportContext, open: readonly Action[]): Block => {
  const { format, input, phrases } = context;
  const { findings, nextSteps } = phrases;
  const days = open.reduce((sum, { effortDays }) => sum + (effortDays ?? 0), 0);
  const byHorizon = Map.groupBy(open, ({ due }) => horizonOf(input.today, due));
  const groups: readonly (readonly [Horizon, string])[] = [
    ["overdue", nextSteps.overdue],
    ...horizons.map((horizon) => [horizon, nextSteps.within(horizon)] as const),
    ["later", nextSteps.later],
    ["undated", nextSteps.undated],
  ];
  return table(
    [
      column(findings.action, 52),
      column(findings.owner, 22),
      column(findings.due, 18),
      column(findings.effort, 8, "end"),
    ],
    [
      ...groups.flatMap(([horizon, title]): Row[] => {
        const some = byHorizon.get(horizon);
        return some ? [groupRow([strong(title)]), ...actionRows(context, some)] : [];
      }),
      totalRow(cell([strong(findings.total(days, open.length))]), "", "", format.given(days)),
    ],
    { caption: nextSteps.table, density: "compact" },
  );
};

type Horizon = (typeof horizons)[number] | "overdue" | "later" | "undated";

const horizonOf = (today: string, due: string | null): Horizon => {
  if (due === null) return "undated";
  const days = (Date.parse(due) - Date.parse(today)) / 86_400_000;
  if (days < 0) return "overdue";
  return horizons.find((horizon) => days <= horizon) ?? "later";
};

const actionRows = ({ format, phrases, text }: ReportContext, actions: readonly Action[]): Row[] =>
  actions
    .toSorted(
      (one, other) =>
        (one.due ?? "9999").localeCompare(other.due ?? "9999") ||
        text(one.title).localeCompare(text(other.title)),
    )
    .map(({ due, effortDays, owner, title }) =>
      row(
        text(title),
        text(owner) || phrases.findings.noOwner,
        due === null ? phrases.findings.noDate : format.day(due),
        effortDays === null ? "–" : format.given(effortDays),
      ),
    );

const closed = ({ input, phrases }: ReportContext): readonly Block[] => {
  const done = input.actions.filter(({ state }) => state === "done").length;
  const dropped = input.actions.filter(({ state }) => state === "dropped").length;
  return done + dropped === 0 ? [] : [paragraph("note", phrases.nextSteps.closed(done, dropped))];
};
