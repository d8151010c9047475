import { optionIds } from "../../../contract/content.ts";
import type { OptionId } from "../../../contract/content.ts";
import type { GateResult } from "../../../contract/results.ts";
import { cell, column, heading, optionMark, paragraph, plain, row, table } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import { gateStateOf, gateStates } from "../gate-states.ts";
import type { GateState } from "../gate-states.ts";
import { liftText } from "../lift.ts";
import type { Block, Row, Run } from "../report.ts";
import type { Subject } from "./sheet-verdict.ts";

/** More would bury the sheet: the first of them are asked first anyway. */
const mostQuestions = 6;

/** Which gates stand in the way of which options, and what would lift each. */
export const sheetGates = (context: ReportContext, { assessment }: Subject): readonly Block[] => {
  const { phrases } = context;
  const contenders = [assessment.verdict.optionId, assessment.runnerUpId];
  const rows = gateStates
    .filter((state) => state !== "undecided")
    .flatMap((state) => assessment.gates.flatMap((result) => gateRow(context, result, state, contenders)));
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

/**
 * What excludes an option is always shown; what waits for evidence or an action only where it touches one of
 * the two first options: the matrix has the rest, and it does not bear on this recommendation.
 */
const gateRow = (
  context: ReportContext,
  result: GateResult,
  state: GateState,
  contenders: readonly (OptionId | null)[],
): readonly Row[] => {
  const { gate: findGate, phrases, text } = context;
  const gate = findGate(result.gateId);
  const options = optionIds.filter((option) => gateStateOf(result, option) === state);
  const matters = state === "excluded" || options.some((option) => contenders.includes(option));
  if (!gate || options.length === 0 || !matters) return [];
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
  const questions = [...new Set(undecided.flatMap(({ openQuestionIds }) => openQuestionIds))].map(
    questionName,
  );
  const named =
    questions.length <= mostQuestions + 1
      ? questions
      : [...questions.slice(0, mostQuestions), phrases.decision.andMore(questions.length - mostQuestions)];
  return [paragraph("note", phrases.sheet.gatesUndecided(undecided.length, named))];
};
