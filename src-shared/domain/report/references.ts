import type { Block, Chapter, Run } from "./report.ts";

/**
 * A part of a report without references to what is in another part: words stay as words, a page or a caption
 * becomes a dash.
 */
export const withoutDanglingReferences = (chapters: readonly Chapter[]): readonly Chapter[] => {
  const known = new Set(chapters.flatMap(({ blocks, id }) => [id, ...blocks.flatMap(idsOf)]));
  const kept = (run: Run): Run => {
    if (run.kind !== "reference" || known.has(run.to)) return run;
    return { kind: "text", text: run.shows === "words" ? run.text : "–", weight: "plain" };
  };
  return chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block) => withRuns(block, kept)),
  }));
};

const idsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case "paragraph":
    case "list":
      return [];
    case "chartedTable":
      return [...idsOf(block.table), block.chart.id];
    case "heading":
    case "table":
    case "chart":
    case "columns":
    case "radar":
    case "picture":
      return block.id === null ? [] : [block.id];
  }
};

const withRuns = (block: Block, kept: (run: Run) => Run): Block => {
  switch (block.kind) {
    case "paragraph":
      return { ...block, runs: block.runs.map(kept) };
    case "list":
      return { ...block, items: block.items.map((runs) => runs.map(kept)) };
    case "table":
      return { ...block, ...keptRows(block, kept) };
    case "chartedTable":
      return { ...block, table: { ...block.table, ...keptRows(block.table, kept) } };
    case "heading":
    case "chart":
    case "columns":
    case "radar":
    case "picture":
      return block;
  }
};

const keptRows = ({ rows }: Extract<Block, { kind: "table" }>, kept: (run: Run) => Run) => ({
  rows: rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs.map((runs) => runs.map(kept)),
    })),
  })),
});
