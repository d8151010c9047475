import type { OptionId } from "../../contract/content.ts";
import { optionLetters } from "./option-letters.ts";
import type {
  Cell,
  Chart,
  Column,
  ColumnChart,
  Heading,
  List,
  Paragraph,
  ParagraphTone,
  RadarChart,
  Row,
  Run,
  Shade,
  Table,
} from "./report.ts";

export const plain = (text: string): Run => ({ kind: "text", text, weight: "plain" });
export const strong = (text: string): Run => ({ kind: "text", text, weight: "strong" });
export const muted = (text: string): Run => ({ kind: "text", text, weight: "muted" });
export const optionMark = (optionId: OptionId): Run => ({
  kind: "option",
  text: optionLetters[optionId],
  optionId,
});
export const seeCaption = (to: string): Run => ({ kind: "reference", text: "", to, shows: "caption" });
export const seePage = (to: string): Run => ({ kind: "reference", text: "", to, shows: "page" });
export const goTo = (to: string, text: string): Run => ({ kind: "reference", text, to, shows: "words" });

/** Text in which web addresses become links. */
export const linked = (text: string, weight: "plain" | "muted" = "plain"): Run[] =>
  text
    .split(/(https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)])/u)
    .map((part, place): Run =>
      place % 2 === 1 ? { kind: "link", text: part, href: part } : { kind: "text", text: part, weight },
    )
    .filter(({ text: part }) => part !== "");

export const paragraph = (tone: ParagraphTone, ...runs: readonly (Run | string)[]): Paragraph => ({
  kind: "paragraph",
  key: null,
  tone,
  runs: runs.map((run) => (typeof run === "string" ? plain(run) : run)),
});

export const list = (items: readonly (readonly Run[])[]): List => ({ kind: "list", items });

export const heading = (
  level: 2 | 3,
  text: string,
  { id = null, startsPage = false }: { readonly id?: string | null; readonly startsPage?: boolean } = {},
): Heading => ({ kind: "heading", level, id, text, startsPage });

export const column = (
  label: string,
  width: number,
  align: Column["align"] = "start",
  upright = false,
): Column => ({ label, align, width, upright });

/** A cell of one paragraph. */
export const cell = (content: string | readonly Run[], shade: Shade = "none"): Cell => ({
  paragraphs: [typeof content === "string" ? [plain(content)] : content],
  shade,
});

export const cellOf = (paragraphs: readonly (readonly Run[])[]): Cell => ({ paragraphs, shade: "none" });

export const row = (...cells: readonly (Cell | string)[]): Row => ({
  kind: "body",
  cells: cells.map(asCell),
});
export const totalRow = (...cells: readonly (Cell | string)[]): Row => ({
  kind: "total",
  cells: cells.map(asCell),
});
export const groupRow = (content: string | readonly Run[]): Row => ({
  kind: "group",
  cells: [cell(content)],
});

const asCell = (content: Cell | string): Cell => (typeof content === "string" ? cell(content) : content);

export const table = (
  columns: readonly Column[],
  rows: readonly Row[],
  { id = null, caption = null, density = "normal" }: Partial<Pick<Table, "id" | "caption" | "density">> = {},
): Table => ({ kind: "table", id, caption, density, columns, rows });

export const chart = (options: Omit<Chart, "kind">): Chart => ({ kind: "chart", ...options });

export const columnChart = (options: Omit<ColumnChart, "kind">): ColumnChart => ({
  kind: "columns",
  ...options,
});

export const radarChart = (options: Omit<RadarChart, "kind">): RadarChart => ({ kind: "radar", ...options });
