import { optionIds } from "../../../contract/content.ts";
import type { Gate } from "../../../contract/content.ts";
import type { GateOutcome, PortfolioRow } from "../../../contract/results.ts";
import { cell, column, goTo, heading, paragraph, row, strong, table } from "../blocks.ts";
import { bookmarkOf, sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { liftText } from "../lift.ts";
import { optionLetters } from "../option-letters.ts";
import { holdingGates, someNames } from "../portfolio-facts.ts";
import type { Block, Cell, Chapter, Shade } from "../report.ts";

/** As many gates as a landscape page takes with letters one can read. */
const mostColumns = 18;

/** Worst first: a cell takes the shade of its worst outcome. */
const signs: readonly (readonly [GateOutcome, string, Shade])[] = [
  ["excluded", "×", "dark"],
  ["open", "?", "medium"],
  ["condition", "!", "soft"],
];

/** Applications against the gates that bite, and which gates hold recommendations back. */
export const gatesChapter = (context: ReportContext): Chapter => {
  const { gates } = context.phrases;
  return {
    id: sectionBookmark("gates"),
    title: gates.title,
    kind: "chapter",
    orientation: "landscape",
    blocks: context.input.rows.length === 0 ? [paragraph("body", gates.empty)] : gateBlocks(context),
  };
};

/** Gates that exclude, wait or ask for something in at least one application; warnings stay on the sheets. */
export const bitingGates = ({ input }: Pick<ReportContext, "input">): readonly Gate[] =>
  input.pack.gates.filter(({ id }) => input.rows.some((application) => bites(application, id)));

const bites = ({ gates }: PortfolioRow, id: string): boolean =>
  Object.values(gates.find(({ gateId }) => gateId === id)?.outcomes ?? {}).some((outcome) =>
    signs.some(([biting]) => biting === outcome),
  );

const gateBlocks = (context: ReportContext): readonly Block[] => {
  const { input, phrases } = context;
  const biting = bitingGates(context);
  if (biting.length === 0) return [paragraph("body", phrases.gates.nothing)];
  const excluded = input.rows.filter(({ options }) => options.some(({ status }) => status === "excluded"));
  return [
    paragraph("body", phrases.gates.intro(biting.length, excluded.length)),
    heading(2, phrases.gates.holding),
    ...holding(context),
    { ...heading(2, phrases.gates.matrix("")), startsPage: true },
    paragraph("note", phrases.gates.legendText("×", "?", "!")),
    ...matrices(context, biting),
  ];
};

const matrices = (context: ReportContext, gates: readonly Gate[]): readonly Block[] => {
  const { applications, phrases, rowOf } = context;
  const parts = Math.ceil(gates.length / mostColumns);
  const size = Math.ceil(gates.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const shown = gates.slice(part * size, (part + 1) * size);
    return table(
      [
        column(phrases.portfolio.application, 24),
        ...shown.map(({ id }) => column(id.replace(/^G-/u, ""), 76 / mostColumns, "center", true)),
      ],
      applications.flatMap(({ id, facts }) => {
        const application = rowOf(id);
        if (!application) return [];
        return [
          row(
            cell([goTo(bookmarkOf("app", id), facts.name)]),
            ...shown.map((gate) => matrixCell(application, gate.id)),
          ),
        ];
      }),
      {
        caption: phrases.gates.matrix(parts > 1 ? phrases.gates.part(part + 1, parts) : ""),
        density: "matrix",
      },
    );
  });
};

const matrixCell = ({ gates }: PortfolioRow, id: string): Cell => {
  const outcomes = gates.find(({ gateId }) => gateId === id)?.outcomes ?? {};
  const said = signs.flatMap(([outcome, sign, shade]) => {
    const letters = optionIds
      .filter((option) => outcomes[option] === outcome)
      .map((option) => optionLetters[option]);
    return letters.length === 0 ? [] : [{ text: `${sign}${letters.join("")}`, shade }];
  });
  const [worst] = said;
  if (!worst) return cell("");
  return cell([strong(said.map(({ text }) => text).join(" "))], worst.shade);
};

const holding = (context: ReportContext): readonly Block[] => {
  const { format, input, phrases, text } = context;
  const held = holdingGates(context);
  if (held.length === 0) return [paragraph("body", phrases.gates.holdingNone)];
  return [
    table(
      [
        column(phrases.gates.gate, 38),
        column(phrases.sheet.gateState, 8),
        column(phrases.gates.recommendations, 26),
        column(phrases.gates.lift, 28),
      ],
      held.map(({ gate, outcome, rows }) => {
        const openQuestionIds = [
          ...new Set(
            rows.flatMap(({ applicationId }) => {
              const results = input.assessments.get(applicationId)?.gates ?? [];
              return results.find(({ gateId }) => gateId === gate.id)?.openQuestionIds ?? [];
            }),
          ),
        ];
        return row(
          `${text(gate.label)} (${gate.id.replace(/^G-/u, "")})`,
          phrases.sheet.outcomes[outcome],
          format.labelled(
            String(rows.length),
            someNames(
              context,
              rows.map(({ applicationId }) => applicationId),
              3,
            ).join(", "),
          ),
          liftText(context, gate, { outcome, openQuestionIds }),
        );
      }),
      { caption: phrases.gates.holdingTable, density: "compact" },
    ),
  ];
};
