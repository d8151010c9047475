import type { Gate } from "../../../contract/content.ts";
import { cellOf, column, muted, optionMark, paragraph, plain, row, strong, table } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import type { Chapter, Row, Run } from "../report.ts";
import { bitingGates, shortId } from "./gates.ts";

/** The rules in full: what each says, on which authority, and how far that authority was read. */
export const gateTextsAnnex = (context: ReportContext): Chapter => {
  const { gates, annexes } = context.phrases;
  const biting = bitingGates(context);
  return {
    id: sectionBookmark("gateTexts"),
    title: annexes.gates,
    kind: "annex",
    orientation: "portrait",
    blocks:
      biting.length === 0
        ? [paragraph("body", gates.nothing)]
        : [
            paragraph("body", annexes.gatesIntro),
            table(
              [column(gates.gate, 17), column(annexes.effect, 50), column(annexes.legalStatus, 33)],
              biting.map((gate) => gateRow(context, gate)),
              { density: "compact" },
            ),
          ],
  };
};

const gateRow = ({ format, input, phrases, text }: ReportContext, gate: Gate): Row => {
  const legal: Readonly<Record<string, string>> = phrases.legal;
  const sources = gate.sources.map((id) => input.pack.sources[id]?.title ?? id);
  return row(
    cellOf([[strong(shortId(gate))], gate.applies_to.flatMap((id): Run[] => [optionMark(id), plain(" ")])]),
    cellOf([
      [plain(text(gate.label))],
      [muted(phrases.effects[gate.effect])],
      ...(gate.evidence ? [[muted(format.labelled(phrases.annexes.evidence, text(gate.evidence)))]] : []),
    ]),
    cellOf([
      [plain(legal[gate.legal_status] ?? gate.legal_status)],
      ...(sources.length === 0 ? [] : [[muted(format.clauses(sources))]]),
    ]),
  );
};
