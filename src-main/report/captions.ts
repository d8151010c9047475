import type { Block, Report } from "../../src-shared/domain/report/report.ts";

/** The label and number under which each captioned table and figure is referred to, by id. */
export type CaptionLabels = ReadonlyMap<string, string>;

/** Numbers tables and figures in the order in which Word's own counters will. */
export const captionLabels = ({ chapters, words }: Report): CaptionLabels => {
  const labels = new Map<string, string>();
  const next = { table: 0, figure: 0 };
  const count = (block: Block): void => {
    if (block.kind === "chartedTable") {
      count(block.table);
      count(block.chart);
    }
    const series = seriesOf(block);
    if (series === undefined || !("caption" in block) || block.caption === null) return;
    next[series] += 1;
    if (block.id !== null) labels.set(block.id, `${words[series]}\u00A0${next[series]}`);
  };
  for (const { blocks } of chapters) for (const block of blocks) count(block);
  return labels;
};

/** Charts of every kind and pictures are counted together. */
const seriesOf = ({ kind }: Block): "table" | "figure" | undefined => {
  if (kind === "table") return "table";
  return kind === "chart" || kind === "columns" || kind === "radar" || kind === "picture"
    ? "figure"
    : undefined;
};
