import type { Block, Report } from "../../src-shared/domain/report/report.ts";

/** The label and number under which each captioned table and figure is referred to, by id. */
export type CaptionLabels = ReadonlyMap<string, string>;

/** Numbers tables and figures in the order in which Word's own counters will. */
export const captionLabels = ({ chapters, words }: Report): CaptionLabels => {
  const labels = new Map<string, string>();
  const next = { table: 0, chart: 0 };
  const count = (block: Block): void => {
    if (block.kind === "chartedTable") {
      count(block.table);
      count(block.chart);
    }
    if ((block.kind !== "table" && block.kind !== "chart") || block.caption === null) return;
    next[block.kind] += 1;
    const word = block.kind === "table" ? words.table : words.figure;
    if (block.id !== null) labels.set(block.id, `${word}\u00A0${next[block.kind]}`);
  };
  for (const { blocks } of chapters) for (const block of blocks) count(block);
  return labels;
};
