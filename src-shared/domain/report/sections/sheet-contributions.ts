import type { EvidenceGradeId, OptionId } from "../../../contract/content.ts";
import type { Contribution } from "../../../contract/results.ts";
import { answerSummary } from "../answer-summary.ts";
import { cell, column, heading, paragraph, row, strong, table, totalRow } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import type { Block } from "../report.ts";
import type { Subject } from "./sheet-verdict.ts";

interface Difference {
  readonly kind: Contribution["kind"];
  readonly sourceId: string;
  readonly grade: EvidenceGradeId | null;
  readonly points: number;
}

const mostShown = 6;

/** What carries the leader before the runner-up, answer by answer; the points add up to the lead. */
export const sheetContributions = (context: ReportContext, subject: Subject): readonly Block[] => {
  const { format, optionName, phrases } = context;
  const { sheet } = phrases;
  const { verdict, runnerUpId } = subject.assessment;
  if (verdict.optionId === null) return [];
  const leader = optionName(verdict.optionId);
  const title = runnerUpId === null ? sheet.whyAlone(leader) : sheet.why(leader, optionName(runnerUpId));
  const differences = differencesOf(subject, verdict.optionId, runnerUpId);
  if (differences.length === 0) return [heading(3, title), paragraph("body", sheet.whyNone)];

  const shown = differences.length <= mostShown + 1 ? differences : differences.slice(0, mostShown);
  const others = differences.slice(shown.length);
  return [
    heading(3, title),
    table(
      [
        column(sheet.question, 30),
        column(sheet.answer, 48),
        column(sheet.grade, 10, "center"),
        column(sheet.points, 12, "end"),
      ],
      [
        ...shown.map((difference) =>
          row(
            sourceName(context, difference),
            difference.kind === "measured"
              ? sheet.measured
              : answerSummary(context, subject.application.id, difference.sourceId),
            difference.grade ?? "–",
            format.signed(difference.points),
          ),
        ),
        ...(others.length === 0
          ? []
          : [row(sheet.others(others.length), "", "", format.signed(total(others)))]),
        totalRow(
          cell([strong(runnerUpId === null ? sheet.totalScore : sheet.totalLead(leader))]),
          "",
          "",
          cell([strong(format.signed(total(differences)))]),
        ),
      ],
      { density: "compact" },
    ),
  ];
};

const differencesOf = (
  { assessment }: Subject,
  leaderId: OptionId,
  runnerUpId: OptionId | null,
): readonly Difference[] => {
  const contributionsOf = (id: OptionId | null): readonly Contribution[] =>
    assessment.options.find(({ optionId }) => optionId === id)?.contributions ?? [];
  const differences = new Map<string, Difference>();
  const add = ({ kind, sourceId, grade, points }: Contribution, sign: 1 | -1): void => {
    const key = `${kind} ${sourceId}`;
    const before = differences.get(key)?.points ?? 0;
    differences.set(key, { kind, sourceId, grade, points: before + sign * points });
  };
  for (const contribution of contributionsOf(leaderId)) add(contribution, 1);
  for (const contribution of contributionsOf(runnerUpId)) add(contribution, -1);
  return [...differences.values()]
    .filter(({ points }) => points !== 0)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
};

const total = (differences: readonly Difference[]): number =>
  differences.reduce((sum, { points }) => sum + points, 0);

const sourceName = ({ phrases, questionName }: ReportContext, { kind, sourceId }: Difference): string => {
  if (kind === "answer") return questionName(sourceId);
  const measures: Readonly<Record<string, string>> = phrases.sheet.measures;
  return measures[sourceId] ?? sourceId;
};
