import { highestLevel, readinessLevels } from "../../readiness/readiness-levels.ts";
import type { ReadinessLevel } from "../../readiness/readiness-levels.ts";
import { cell, cellOf, column, paragraph, plain, radarChart, row, table } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import type { Block, Chapter, Row } from "../report.ts";

/** How ready the organisation is, dimension by dimension, and what is to be done where it is not. */
export const readinessChapter = (context: ReportContext): Chapter => {
  const { input, phrases } = context;
  const levels = readinessLevels(
    input.pack,
    input.answers.filter(({ applicationId }) => applicationId === null),
  );
  return {
    id: sectionBookmark("readiness"),
    title: phrases.readiness.title,
    kind: "chapter",
    orientation: "portrait",
    blocks: levels.every(({ level }) => level === null)
      ? [paragraph("body", phrases.readiness.none(levels.length))]
      : [
          paragraph("body", summary(context, levels)),
          radar(context, levels),
          levelTable(context, levels),
          paragraph("note", phrases.readiness.note(String(highestLevel))),
        ],
  };
};

const nameOf = ({ input, text }: ReportContext, { dimensionId }: ReadinessLevel): string => {
  const dimension = input.pack.dimensions.find(({ id }) => id === dimensionId);
  return dimension ? text(dimension.label) : dimensionId;
};

const summary = (context: ReportContext, levels: readonly ReadinessLevel[]): string => {
  const { format, phrases } = context;
  const known = levels
    .flatMap((one) => (one.level === null ? [] : [{ name: nameOf(context, one), level: one.level }]))
    .toSorted((one, other) => other.level - one.level || format.compare(one.name, other.name));
  const [strongest, weakest] = [known[0], known.at(-1)];
  if (!strongest || !weakest) return "";
  const told = ({ name, level }: typeof strongest): readonly [string, string] => [name, format.points(level)];
  return [
    phrases.readiness.answered(known.length, levels.length),
    ...(known.length < 2 ? [] : [phrases.readiness.extremes(told(strongest), told(weakest))]),
  ].join(" ");
};

const radar = (context: ReportContext, levels: readonly ReadinessLevel[]): Block => {
  const { format, phrases } = context;
  const { readiness } = phrases;
  return radarChart({
    id: sectionBookmark("radar"),
    caption: readiness.radar,
    description: readiness.radarSays(
      levels.map((one) =>
        format.labelled(
          nameOf(context, one),
          one.level === null ? readiness.unknown : format.points(one.level),
        ),
      ),
    ),
    spokes: levels.map((one) => nameOf(context, one)),
    series: [{ name: readiness.today, values: levels.map(({ level }) => level) }],
    maximum: highestLevel,
  });
};

const levelTable = (context: ReportContext, levels: readonly ReadinessLevel[]): Block => {
  const { readiness } = context.phrases;
  return table(
    [
      column(readiness.dimension, 30),
      column(readiness.level, 9, "end"),
      column(readiness.gap, 9, "end"),
      column(readiness.answers, 13, "end"),
      column(readiness.grade, 9, "center"),
      column(readiness.actions, 30),
    ],
    levels.map((one) => levelRow(context, one)),
    { caption: readiness.table, density: "compact" },
  );
};

const levelRow = (context: ReportContext, one: ReadinessLevel): Row => {
  const { format, input, phrases, text } = context;
  const findingIds = new Set(
    input.findings
      .filter(({ questionIds }) => questionIds.some((id) => one.questionIds.includes(id)))
      .map(({ id }) => id),
  );
  const actions = input.actions.filter(
    ({ findingId, state }) => state === "open" && findingId !== null && findingIds.has(findingId),
  );
  return row(
    nameOf(context, one),
    one.level === null ? "–" : format.points(one.level),
    one.level === null ? "–" : format.points(highestLevel - one.level),
    phrases.readiness.of(one.answered, one.asked),
    one.weakestGrade ?? "–",
    actions.length === 0
      ? cell("–")
      : cellOf(
          actions.map(({ owner, title }) => [
            plain(format.labelled(text(title), text(owner) || phrases.findings.noOwner)),
          ]),
        ),
  );
};
