import { optionIds } from "../../../contract/content.ts";
import type { GateResult } from "../../../contract/results.ts";
import { cell, column, heading, optionMark, paragraph, plain, row, table } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import { gateStateOf, gateStates } from "../gate-states.ts";
import type { GateState } from "../gate-states.ts";
import { liftText } from "../lift.ts";
import type { Block, Row, Run } from "../report.ts";
import type { Subject } from "./sheet-verdict.ts";

/** Which gates stand in the way of which options, and what would lift each. */
export const sheetGates = (context: ReportContext, { assessment }: Subject): readonly Block[] => {
  const { phrases } = context;
  const rows = gateStates
    .filter((state) => state !== "undecided")
    .flatMap((state) => assessment.gates.flatMap((result) => gateRow(context, result, state)));
  const undecided = undecidedGates(context, assessment.gates);
  return [
    heading(3, phrases.sheet.gates),
    ...(rows.length === 0
      ? []
      : [
          table(
            [
              column(phrases.gates.state, 9),
              column(phrases.sheet.option, 13),
              column(phrases.gates.gate, 46),
              column(phrases.gates.lift, 32),
            ],
            rows,
            { density: "compact" },
          ),
        ]),
    ...undecided,
    ...(rows.length === 0 && undecided.length === 0 ? [paragraph("body", phrases.sheet.gatesNone)] : []),
  ];
};

const gateRow = (context: ReportContext, result: GateResult, state: GateState): readonly Row[] => {
  const { gate: findGate, phrases, text } = context;
  const gate = findGate(result.gateId);
  const options = optionIds.filter((option) => gateStateOf(result, option) === state);
  if (!gate || options.length === 0) return [];
  return [
    row(
      phrases.gates.states[state],
      cell(options.flatMap((option): Run[] => [optionMark(option), plain(" ")])),
      text(gate.label),
      liftText(context, { gate, state, openQuestionIds: result.openQuestionIds }),
    ),
  ];
};

/** Gates that nobody can tell yet whether they apply: one sentence, since the questions matter, not each gate. */
const undecidedGates = (
  { phrases, questionName }: ReportContext,
  gates: readonly GateResult[],
): readonly Block[] => {
  const undecided = gates.filter((result) =>
    optionIds.some((option) => gateStateOf(result, option) === "undecided"),
  );
  if (undecided.length === 0) return [];
  const questions = [...new Set(undecided.flatMap(({ openQuestionIds }) => openQuestionIds))];
  return [paragraph("note", phrases.sheet.gatesUndecided(undecided.length, questions.map(questionName)))];
};
