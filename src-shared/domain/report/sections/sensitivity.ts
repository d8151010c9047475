import type { MethodOpinion } from "../../../contract/second-opinions.ts";
import { comparisonOf, methodOpinions } from "../../mcda/second-opinions.ts";
import { cell, column, heading, optionMark, paragraph, plain, row, seeCaption, table } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import type { ReportedApplication } from "../report-input.ts";
import type { Block, Chapter, Run } from "../report.ts";
import type { OptionId } from "../../../contract/content.ts";

/** Applications named in a table of what is least firm. */
const mostNamed = 12;

const methods: readonly MethodOpinion["method"][] = ["topsis", "vikor", "promethee2", "wsm"];

/** Whether other weights or another method would recommend otherwise. */
export const sensitivityChapter = (context: ReportContext): Chapter => {
  const { sensitivity } = context.phrases;
  const known = context.applications.filter(({ id }) => context.input.assessments.has(id));
  return {
    id: sectionBookmark("sensitivity"),
    title: sensitivity.title,
    kind: "chapter",
    orientation: "portrait",
    blocks:
      known.length === 0
        ? [paragraph("body", sensitivity.none)]
        : [
            ...(context.contains("basis")
              ? [paragraph("body", sensitivity.weightsAre, " ", seeCaption(sectionBookmark("weights")), ".")]
              : []),
            heading(2, sensitivity.nearest),
            ...nearestWeights(context, known),
            heading(2, sensitivity.equal),
            ...equalWeights(context, known),
            heading(2, sensitivity.opinions),
            ...secondOpinions(context, known),
          ],
  };
};

const optionRuns = ({ optionName }: ReportContext, option: OptionId | null): readonly Run[] =>
  option === null ? [plain("–")] : [optionMark(option), plain(`  ${optionName(option)}`)];

const nearestWeights = (context: ReportContext, known: readonly ReportedApplication[]): readonly Block[] => {
  const { format, input, phrases, rowOf, text } = context;
  const { sensitivity } = phrases;
  const criterionName = (id: string): string => {
    const criterion = input.pack.criteria.find((one) => one.id === id);
    return criterion ? text(criterion.label) : id;
  };
  const moved = known
    .flatMap(({ facts, id }) => {
      const explanation = input.explanations.get(id);
      const nearest = explanation?.nearestWeights;
      if (!explanation || !nearest) return [];
      const [change] = Object.entries(nearest.weights)
        .map(([criterionId, weight]) => ({
          criterionId,
          by: weight - (explanation.weights[criterionId] ?? 0),
        }))
        .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by));
      return [{ id, name: facts.name, nearest, change }];
    })
    .toSorted(
      (one, other) => one.nearest.moved - other.nearest.moved || format.compare(one.name, other.name),
    );
  const firm = known.length - moved.length;
  return [
    paragraph("body", sensitivity.nearestReads(moved.length, firm)),
    ...(moved.length === 0
      ? []
      : [
          table(
            [
              column(phrases.portfolio.application, 18),
              column(sensitivity.leads, 22),
              column(sensitivity.wouldLead, 22),
              column(sensitivity.moved, 10, "end"),
              column(sensitivity.mostly, 28),
            ],
            moved
              .slice(0, mostNamed)
              .map(({ change, id, name, nearest }) =>
                row(
                  name,
                  cell(optionRuns(context, rowOf(id)?.verdict.optionId ?? null)),
                  cell(optionRuns(context, nearest.optionId)),
                  format.share(nearest.moved),
                  change === undefined
                    ? "–"
                    : sensitivity.change(criterionName(change.criterionId), change.by > 0),
                ),
              ),
            { caption: sensitivity.nearestTable, density: "compact" },
          ),
        ]),
  ];
};

/** Every criterion counts the same: whoever disputes the weights sees what they decide. */
const equalWeights = (context: ReportContext, known: readonly ReportedApplication[]): readonly Block[] => {
  const { format, input, phrases, rowOf } = context;
  const { sensitivity } = phrases;
  const changed = known.flatMap(({ facts, id }) => {
    const leader = rowOf(id)?.verdict.optionId ?? null;
    const { rows } = comparisonOf(input.assessments.get(id)?.options ?? [], input.stamp.weights);
    const scores = rows
      .map(({ optionId, values }) => ({
        optionId,
        score: values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length),
      }))
      .toSorted((one, other) => other.score - one.score);
    const [first] = scores;
    if (!first || leader === null || first.optionId === leader) return [];
    const own = scores.find(({ optionId }) => optionId === leader)?.score ?? 0;
    return [{ name: facts.name, leader, other: first.optionId, by: first.score - own }];
  });
  return [
    paragraph("body", sensitivity.equalReads(known.length - changed.length, known.length)),
    ...(changed.length === 0
      ? []
      : [
          table(
            [
              column(phrases.portfolio.application, 38),
              column(sensitivity.leads, 22),
              column(sensitivity.equally, 22),
              column(sensitivity.ahead, 18, "end"),
            ],
            changed
              .toSorted((one, other) => other.by - one.by || format.compare(one.name, other.name))
              .slice(0, mostNamed)
              .map(({ by, leader, name, other }) =>
                row(
                  name,
                  cell(optionRuns(context, leader)),
                  cell(optionRuns(context, other)),
                  format.points(by),
                ),
              ),
            { caption: sensitivity.equalTable, density: "compact" },
          ),
        ]),
  ];
};

const secondOpinions = (context: ReportContext, known: readonly ReportedApplication[]): readonly Block[] => {
  const { format, input, phrases } = context;
  const { sensitivity } = phrases;
  const opinions = known.map(({ id }) =>
    methodOpinions(comparisonOf(input.assessments.get(id)?.options ?? [], input.stamp.weights)),
  );
  const asked = opinions.filter((some) => some.length > 0);
  const agreeing = (method: MethodOpinion["method"]): number =>
    asked.filter((some) => some.some((one) => one.method === method && one.agrees)).length;
  return [
    paragraph("body", sensitivity.opinionsRead),
    table(
      [
        column(sensitivity.method, 40),
        column(sensitivity.agrees, 30, "end"),
        column(phrases.basis.shareOfAnswers, 30, "end"),
      ],
      methods.map((method) =>
        row(
          sensitivity.methods[method],
          phrases.readiness.of(agreeing(method), asked.length),
          format.share(asked.length === 0 ? 0 : agreeing(method) / asked.length),
        ),
      ),
      { caption: sensitivity.opinionsTable, density: "compact" },
    ),
  ];
};
