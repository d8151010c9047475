import type { BrokenWaveRule, Wave } from "../../../contract/waves.ts";
import {
  cell,
  cellOf,
  column,
  columnChart,
  heading,
  list,
  paragraph,
  plain,
  row,
  strong,
  table,
} from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { someNames } from "../portfolio-facts.ts";
import type { Block, Chapter } from "../report.ts";

/** As many months as a portrait page takes beside the number of the wave. */
const mostMonths = 24;

/** In which order what moves goes, in which time, and what the order costs. */
export const wavesChapter = (context: ReportContext): Chapter => {
  const { input, phrases } = context;
  const { waves } = input.plans.waves;
  return {
    id: sectionBookmark("waves"),
    title: phrases.waves.title,
    kind: "chapter",
    orientation: "portrait",
    blocks:
      waves.length === 0
        ? [paragraph("body", phrases.waves.none)]
        : [
            paragraph("lead", summary(context)),
            waveTable(context),
            ...calendar(context),
            capacity(context),
            heading(2, phrases.waves.criteria),
            criteria(context),
            heading(2, phrases.waves.broken),
            ...brokenRules(context),
          ],
  };
};

const summary = ({ format, input, phrases }: ReportContext): string => {
  const { waves } = input.plans.waves;
  const moving = waves.reduce((sum, { ids }) => sum + ids.length, 0);
  const days = waves.reduce((sum, { effort }) => sum + effort, 0);
  const [first, last] = [waves[0]?.starts ?? null, waves.at(-1)?.ends ?? null];
  return phrases.waves.reads(
    moving,
    waves.length,
    format.given(Math.round(days)),
    first !== null && last !== null ? [format.day(first), format.day(last)] : null,
  );
};

const waveTable = (context: ReportContext): Block => {
  const { format, input, phrases } = context;
  const { settings, waves } = input.plans.waves;
  return table(
    [
      column(phrases.waves.wave, 8),
      column(phrases.waves.when, 25),
      column(phrases.waves.applications, 37),
      column(phrases.waves.servers, 10, "end"),
      column(phrases.waves.days, 10, "end"),
      column(phrases.waves.load, 10, "end"),
    ],
    waves.map((wave) =>
      row(
        cell([strong(String(wave.number))]),
        datesOf(context, wave),
        format.list(wave.ids.map((id) => context.applicationName(id)).toSorted(format.compare)),
        format.whole(wave.servers),
        format.given(Math.round(wave.effort)),
        format.share(wave.effort / settings.rules.capacity),
      ),
    ),
    { caption: phrases.waves.table, density: "compact" },
  );
};

const datesOf = ({ format, phrases }: ReportContext, { ends, starts }: Wave): string =>
  starts === null || ends === null
    ? phrases.waves.undated
    : phrases.waves.fromTo(format.day(starts), format.day(ends));

/** A column per month; a shaded cell says that the wave is under way. */
const calendar = ({ input, phrases }: ReportContext): readonly Block[] => {
  const dated = input.plans.waves.waves.flatMap(({ ends, number, starts }) =>
    starts === null || ends === null ? [] : [{ number, from: monthOf(starts), to: monthOf(ends) }],
  );
  const [first] = dated;
  if (!first) return [paragraph("note", phrases.waves.noCalendar)];
  const last = Math.max(...dated.map(({ to }) => to));
  const months = Array.from({ length: last - first.from + 1 }, (_, place) => first.from + place);
  if (months.length > mostMonths) return [];
  return [
    table(
      [
        column(phrases.waves.wave, 10),
        ...months.map((month) => column(monthName(month), 90 / mostMonths, "center", true)),
      ],
      dated.map(({ from, number, to }) =>
        row(
          cell([strong(String(number))]),
          ...months.map((month) => (month >= from && month <= to ? cell("■", "dark") : cell(""))),
        ),
      ),
      { caption: phrases.waves.calendarTable, density: "matrix" },
    ),
  ];
};

/** Months since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthName = (month: number): string =>
  `${String((month % 12) + 1).padStart(2, "0")}/${Math.floor(month / 12)}`;

const capacity = ({ format, input, phrases }: ReportContext): Block => {
  const { settings, waves } = input.plans.waves;
  const name = ({ number }: Wave): string => phrases.waves.numbered(number);
  return columnChart({
    id: sectionBookmark("waveCapacity"),
    caption: phrases.waves.capacityChart,
    description: phrases.waves.capacitySays(
      waves.map((wave) => format.labelled(name(wave), format.given(Math.round(wave.effort)))),
      format.given(settings.rules.capacity),
    ),
    categories: waves.map(name),
    series: [
      { name: phrases.waves.days, values: waves.map(({ effort }) => effort) },
      { name: phrases.waves.capacity, values: waves.map(() => settings.rules.capacity) },
    ],
    stacked: false,
  });
};

/** What must hold before a wave starts, and what shows that it is over. */
const criteria = (context: ReportContext): Block => {
  const { input, phrases, rowOf } = context;
  const decided = new Set<string>(input.decisions.map(({ applicationId }) => applicationId));
  const entry = ({ ids }: Wave): readonly string[] => {
    const conditional = ids.filter((id) => rowOf(id)?.verdict.conditional === true);
    const undecided = ids.filter((id) => !decided.has(id));
    return [
      ...(conditional.length === 0 ? [] : [phrases.waves.lift(someNames(context, conditional))]),
      ...(undecided.length === 0 ? [] : [phrases.waves.decide(someNames(context, undecided))]),
    ];
  };
  return table(
    [column(phrases.waves.wave, 8), column(phrases.waves.before, 52), column(phrases.waves.over, 40)],
    input.plans.waves.waves.map((wave) => {
      const before = entry(wave);
      return row(
        cell([strong(String(wave.number))]),
        cellOf((before.length === 0 ? [phrases.waves.nothingBefore] : before).map((line) => [plain(line)])),
        phrases.waves.done(wave.ids.length, wave.servers),
      );
    }),
    { caption: phrases.waves.criteriaTable, density: "compact" },
  );
};

const brokenRules = (context: ReportContext): readonly Block[] => {
  const { input, phrases } = context;
  const { broken } = input.plans.waves;
  if (broken.length === 0) return [paragraph("body", phrases.waves.allKept)];
  const traffic = broken.filter(({ rule }) => rule === "traffic");
  const lines = [
    ...broken
      .filter(({ rule }) => rule !== "traffic")
      .map((rule) => [rule.hard, told(context, rule)] as const),
    ...apart(context, traffic).map((line) => [false, line] as const),
  ];
  return [
    paragraph("body", phrases.waves.brokenLead),
    list(lines.map(([hard, line]) => [strong(`${phrases.waves.force(hard)} `), plain(line)])),
  ];
};

/** Many talk to the same few: one line for each of those, not for each pair. */
const apart = (
  { applicationName, format, phrases }: ReportContext,
  traffic: readonly BrokenWaveRule[],
): readonly string[] =>
  [...Map.groupBy(traffic, ({ ids, otherWave }) => `${ids[1] ?? ""} ${otherWave ?? ""}`).values()].flatMap(
    (pairs) => {
      const [first] = pairs;
      if (!first) return [];
      const names = pairs.map(({ ids }) => applicationName(ids[0] ?? "")).toSorted(format.compare);
      return [phrases.waves.apart(names, applicationName(first.ids[1] ?? ""), first.otherWave ?? first.wave)];
    },
  );

const told = (
  { applicationName, format, phrases }: ReportContext,
  { actual, allowed, day, ids, otherWave, rule, wave }: BrokenWaveRule,
): string => {
  const names = ids.map(applicationName);
  if (rule === "traffic") return phrases.waves.apart(names.slice(0, 1), names[1] ?? "", otherWave ?? wave);
  return phrases.waves.rules[rule]({
    names,
    wave,
    otherWave: otherWave ?? wave,
    allowed: allowed === null ? null : format.given(allowed),
    actual: actual === null ? null : format.given(actual),
    day: day === null ? "" : format.day(day),
  });
};
