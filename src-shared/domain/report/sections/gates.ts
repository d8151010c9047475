import { optionIds } from "../../../contract/content.ts";
import type { Gate } from "../../../contract/content.ts";
import type { GateResult } from "../../../contract/results.ts";
import { cell, column, goTo, heading, paragraph, row, strong, table } from "../blocks.ts";
import { bookmarkOf, sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import { liftText } from "../lift.ts";
import { optionLetters } from "../option-letters.ts";
import { awaitedQuestions, gateStateOf, holdingGates } from "../gate-states.ts";
import type { GateState, HoldingGate } from "../gate-states.ts";
import { someNames } from "../portfolio-facts.ts";
import type { Block, Cell, Chapter, Shade } from "../report.ts";

/** As many gates as a landscape page takes with letters one can read. */
const mostColumns = 18;

/** Questions that decide gates, named in one sentence; the sheets name them all. */
const mostQuestions = 8;

/** How the matrix shows each state, worst first: a cell takes the shade of its worst one. */
const signs: readonly (readonly [GateState, string, Shade])[] = [
  ["excluded", "×", "dark"],
  ["evidence", "?", "medium"],
  ["action", "!", "soft"],
];
const undecidedSign = "·";

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

/** Gates that exclude, lack evidence or ask for an action in at least one application. */
export const bitingGates = ({ input }: Pick<ReportContext, "input">): readonly Gate[] =>
  input.pack.gates.filter(({ id }) =>
    [...input.assessments.values()].some(({ gates }) => {
      const states = statesOf(gates.find(({ gateId }) => gateId === id));
      return signs.some(([state]) => states.has(state));
    }),
  );

/** The letters of the options in each state. */
const statesOf = (result: GateResult | undefined): ReadonlyMap<GateState, string> => {
  const letters = new Map<GateState, string>();
  for (const option of result ? optionIds : []) {
    const state = result && gateStateOf(result, option);
    if (state) letters.set(state, `${letters.get(state) ?? ""}${optionLetters[option]}`);
  }
  return letters;
};

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
    paragraph("note", phrases.gates.legend("×", "?", "!", undecidedSign)),
    ...matrices(context, biting),
  ];
};

const matrices = (context: ReportContext, gates: readonly Gate[]): readonly Block[] => {
  const { applications, input, phrases } = context;
  const parts = Math.ceil(gates.length / mostColumns);
  const size = Math.ceil(gates.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const shown = gates.slice(part * size, (part + 1) * size);
    return table(
      [
        column(phrases.portfolio.application, 24),
        ...shown.map(({ id }) => column(shortId({ id }), 76 / mostColumns, "center", true)),
      ],
      applications.flatMap(({ id, facts }) => {
        const results = input.assessments.get(id)?.gates;
        if (!results) return [];
        return [
          row(
            cell([goTo(bookmarkOf("app", id), facts.name)]),
            ...shown.map((gate) => matrixCell(results.find(({ gateId }) => gateId === gate.id))),
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

const matrixCell = (result: GateResult | undefined): Cell => {
  const states = statesOf(result);
  const said = signs.flatMap(([state, sign, shade]) => {
    const letters = states.get(state);
    return letters === undefined ? [] : [{ text: `${sign}${letters}`, shade }];
  });
  const [worst] = said;
  if (!worst) return cell(states.has("undecided") ? undecidedSign : "");
  return cell([strong(said.map(({ text }) => text).join(" "))], worst.shade);
};

const holding = (context: ReportContext): readonly Block[] => {
  const { format, phrases, questionName, text } = context;
  const held = holdingGates(context);
  const acting = held.filter(({ state }) => state === "evidence" || state === "action");
  const questions = awaitedQuestions(held);
  const awaited = [
    ...questions
      .slice(0, mostQuestions)
      .map(({ questionId, rows }) =>
        phrases.gates.waiting(`${questionName(questionId)} (${questionId})`, rows.length),
      ),
    ...(questions.length > mostQuestions ? [phrases.decision.andMore(questions.length - mostQuestions)] : []),
  ];
  const names = ({ rows }: HoldingGate): string =>
    someNames(
      context,
      rows.map(({ applicationId }) => applicationId),
      3,
    ).join(", ");
  return [
    acting.length === 0
      ? paragraph("body", phrases.gates.holdingNone)
      : table(
          [
            column(phrases.gates.gate, 40),
            column(phrases.gates.state, 8),
            column(phrases.gates.recommendations, 24),
            column(phrases.gates.lift, 28),
          ],
          acting.map((gate) =>
            row(
              `${text(gate.gate.label)} (${shortId(gate.gate)})`,
              phrases.gates.states[gate.state],
              format.labelled(String(gate.rows.length), names(gate)),
              liftText(context, gate),
            ),
          ),
          { caption: phrases.gates.holdingTable, density: "compact" },
        ),
    ...(awaited.length === 0 ? [] : [paragraph("body", phrases.gates.undecided(awaited))]),
  ];
};

/** Gates are called by what follows `G-` in their id: the letter says nothing in a list of gates. */
export const shortId = ({ id }: Pick<Gate, "id">): string => id.replace(/^G-/u, "");
