import { optionIds } from "../../../contract/content.ts";
import type { GateOutcome, GateResult } from "../../../contract/results.ts";
import { cell, column, heading, optionMark, paragraph, plain, row, table } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import { liftText } from "../lift.ts";
import type { Block, Row, Run } from "../report.ts";
import type { Subject } from "./sheet-verdict.ts";

/** Worst first. */
const biting: readonly GateOutcome[] = ["excluded", "open", "condition", "warn"];

/** Which gates stand in the way of which options, and what would lift each. */
export const sheetGates = (context: ReportContext, { assessment }: Subject): readonly Block[] => {
  const { sheet } = context.phrases;
  const rows = biting.flatMap((outcome) =>
    assessment.gates.flatMap((gate) => gateRow(context, gate, outcome)),
  );
  return [
    heading(3, sheet.gates),
    rows.length === 0
      ? paragraph("body", sheet.gatesNone)
      : table(
          [
            column(sheet.gateState, 12),
            column(sheet.option, 13),
            column(context.phrases.gates.gate, 42),
            column(context.phrases.gates.lift, 33),
          ],
          rows,
          { density: "compact" },
        ),
  ];
};

const gateRow = (context: ReportContext, result: GateResult, outcome: GateOutcome): readonly Row[] => {
  const gate = context.gate(result.gateId);
  const options = optionIds.filter((option) => result.outcomes[option] === outcome);
  if (!gate || options.length === 0) return [];
  const marks = options.flatMap((option): Run[] => [optionMark(option), plain(" ")]);
  return [
    row(
      // A warning that waits for an answer still only warns.
      context.phrases.sheet.outcomes[gate.effect === "warn" ? "warn" : outcome],
      cell(marks),
      context.text(gate.label),
      liftText(context, gate, { outcome, openQuestionIds: result.openQuestionIds }),
    ),
  ];
};
