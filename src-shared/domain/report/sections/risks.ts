import { optionIds } from "../../../contract/content.ts";
import type { OptionId } from "../../../contract/content.ts";
import type { Finding } from "../../../contract/findings.ts";
import {
  cell,
  cellOf,
  column,
  heading,
  muted,
  optionMark,
  paragraph,
  plain,
  row,
  strong,
  table,
} from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { gateStateOf } from "../gate-states.ts";
import { someNames } from "../portfolio-facts.ts";
import type { Block, Chapter } from "../report.ts";
import { goesTo } from "./platforms.ts";

const severities: readonly Finding["severity"][] = ["high", "medium", "low"];

/** The gate of the pack about leaving a provider. */
const exitGate = "G-EXIT";

/** What was found beyond the scores, and how each option can be left again. */
export const risksChapter = (context: ReportContext): Chapter => {
  const { input, phrases } = context;
  const { risks } = phrases;
  return {
    id: sectionBookmark("risks"),
    title: risks.title,
    kind: "chapter",
    orientation: "portrait",
    blocks: [
      heading(2, risks.register),
      ...(input.findings.length === 0
        ? [paragraph("body", phrases.findings.none)]
        : [paragraph("body", risks.counted(severityCounts(context))), register(context)]),
      heading(2, risks.concentration),
      paragraph("body", concentration(context)),
      heading(2, risks.leaving),
      ...leaving(context),
      heading(2, risks.dataAct),
      paragraph("body", risks.dataActIntro),
      dataActTable(context),
    ],
  };
};

const severityCounts = ({ input }: ReportContext): Readonly<Record<Finding["severity"], number>> => {
  const count = (wanted: Finding["severity"]): number =>
    input.findings.filter(({ severity }) => severity === wanted).length;
  return { high: count("high"), medium: count("medium"), low: count("low") };
};

const register = (context: ReportContext): Block => {
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
    { id: bookmarkOfRegister },
  );
};

const bookmarkOfRegister = sectionBookmark("register");

/** Targets that one provider runs: an outage or a dispute with it touches them all. */
const hosted: ReadonlySet<OptionId | null> = new Set(["store", "paas", "private"]);

const concentration = (context: ReportContext): string => {
  const { applications, format, phrases } = context;
  const target = goesTo(context);
  const moving = applications.filter((one) => hosted.has(target(one)));
  if (applications.length === 0 || moving.length === 0) return phrases.risks.notConcentrated;
  const vital = moving.filter(({ facts }) => facts.criticality === "vital");
  return [
    phrases.risks.concentrated(moving.length, format.share(moving.length / applications.length)),
    vital.length === 0
      ? phrases.risks.noneVital
      : phrases.risks.vital(
          vital.length,
          someNames(
            context,
            vital.map(({ id }) => id),
          ),
        ),
  ].join(" ");
};

const leaving = (context: ReportContext): readonly Block[] => {
  const { applications, format, input, optionName, phrases } = context;
  const { risks } = phrases;
  const target = goesTo(context);
  const rows = optionIds.flatMap((option) => {
    const going = applications.filter((one) => target(one) === option);
    if (going.length === 0) return [];
    const waiting = going.filter(({ id }) => {
      const gate = input.assessments.get(id)?.gates.find(({ gateId }) => gateId === exitGate);
      return gate !== undefined && gateStateOf(gate, option) !== undefined;
    });
    return [
      row(
        cell([optionMark(option), plain(`  ${optionName(option)}`)]),
        format.whole(going.length),
        risks.exits[option],
        waiting.length === 0 ? risks.exitHeld : risks.exitOpen(waiting.length),
      ),
    ];
  });
  if (rows.length === 0) return [paragraph("body", risks.nothingLeaves)];
  return [
    table(
      [
        column(phrases.decision.option, 22),
        column(phrases.decision.applications, 13, "end"),
        column(risks.exit, 43),
        column(risks.exitState, 22),
      ],
      rows,
      { caption: risks.exitTable, density: "compact" },
    ),
  ];
};

const dataActTable = ({ phrases }: ReportContext): Block =>
  table(
    [column(phrases.risks.rule, 66), column(phrases.risks.since, 34)],
    phrases.risks.dataActRules.map(([rule, since]) => row(rule, since)),
    { caption: phrases.risks.dataActTable, density: "compact" },
  );
