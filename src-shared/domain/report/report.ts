import type { OptionId } from "../../contract/content.ts";
import type { Language } from "../../contract/text.ts";

/**
 * A report as data, in one language: what it says and in which order, without how a page looks. It
 * crosses to a worker as it is, so it holds nothing but plain values.
 */
export interface Report {
  readonly language: Language;
  readonly engagementId: string;
  /** Of a copy for a review: the data it says, and each sentence marked, so that what comes back is understood. */
  readonly reviewed: { readonly dataHash: string } | null;
  readonly cover: Cover;
  readonly marks: PageMarks;
  readonly words: ReportWords;
  readonly chapters: readonly Chapter[];
  /** What the team says of it, for whoever reviews; empty in what a client gets. */
  readonly threads: readonly ReviewThread[];
}

/** A comment and its replies, in the order in which they were written. */
export interface ReviewThread {
  /** The bookmark of the heading that it is about. */
  readonly place: string;
  readonly isResolved: boolean;
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly author: string;
  /** An instant, ISO 8601. */
  readonly writtenAt: string;
  readonly text: string;
}

export interface Cover {
  /** What kind of document this is, above its title. */
  readonly kind: string;
  readonly title: string;
  readonly client: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly notice: string | null;
}

/** What stands on every page. */
export interface PageMarks {
  readonly headerStart: string;
  readonly headerEnd: string;
  readonly footer: string;
  /** Across the page behind the text; null on an issued report. */
  readonly watermark: string | null;
  /** Invented content says so on every page. */
  readonly notice: string | null;
  /** Whom the file names as its author: never the user of the machine. */
  readonly author: string;
  readonly day: string;
}

/** The words that the document's own machinery prints. */
export interface ReportWords {
  readonly contents: string;
  readonly figure: string;
  readonly table: string;
  readonly page: string;
  readonly annex: string;
  readonly captionSeparator: string;
}

export interface Chapter {
  /** Names the bookmark that cross references and reviewers' comments hold on to. */
  readonly id: string;
  readonly title: string;
  readonly kind: "chapter" | "annex";
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Chart
  | ColumnChart
  | RadarChart
  | ChartedTable
  | Picture;

export interface Heading {
  readonly kind: "heading";
  /** 2 is numbered and listed in the contents, 3 is neither. */
  readonly level: 2 | 3;
  readonly id: string | null;
  readonly text: string;
  readonly startsPage: boolean;
}

export type ParagraphTone = "body" | "lead" | "verdict" | "facts" | "note";

export interface Paragraph {
  readonly kind: "paragraph";
  /** Names it for whoever puts it into their own words; null: nobody can. */
  readonly key: string | null;
  readonly tone: ParagraphTone;
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: "list";
  readonly items: readonly (readonly Run[])[];
}

export type Run =
  | { readonly kind: "text"; readonly text: string; readonly weight: "plain" | "strong" | "muted" }
  /** The letter of an option, in its colour. */
  | { readonly kind: "option"; readonly text: string; readonly optionId: OptionId }
  /** Points to a chapter, heading, table or figure by id: its own words, its number, or its page. */
  | {
      readonly kind: "reference";
      readonly text: string;
      readonly to: string;
      readonly shows: "words" | "caption" | "page";
    }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

export interface Column {
  readonly label: string;
  readonly align: "start" | "center" | "end";
  /** Share of the table's width, against the other columns. */
  readonly width: number;
  /** Reads upwards: for a matrix whose cells are narrower than their heads. */
  readonly upright: boolean;
}

/** How dark a cell is: it carries a meaning that its text also says. */
export type Shade = "none" | "soft" | "medium" | "dark";

export interface Cell {
  readonly paragraphs: readonly (readonly Run[])[];
  readonly shade: Shade;
}

export interface Row {
  /** A group row spans the table and heads the rows after it; a total closes it. */
  readonly kind: "body" | "group" | "total";
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: "table";
  readonly id: string | null;
  /** Null: the heading above says what it is. */
  readonly caption: string | null;
  readonly density: "normal" | "compact" | "matrix" | "charted";
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Figures and the same figures drawn beside them, bar by bar in the order of the rows. */
interface ChartedTable {
  readonly kind: "chartedTable";
  readonly table: Table;
  readonly chart: Chart;
}

/** A photo or screenshot, told by the hash of its bytes, which do not travel with the words. */
export interface Picture {
  readonly kind: "picture";
  readonly id: string;
  readonly caption: string;
  readonly description: string;
  readonly sha256: string;
  readonly form: "png" | "jpg";
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** What every drawing says of itself. */
export interface Drawn {
  readonly id: string;
  readonly caption: string;
  /** Says the same as the picture, for who does not see it. */
  readonly description: string;
}

/** Columns that stand upon each other or side by side: what changes from year to year, or from wave to wave. */
export interface ColumnChart extends Drawn {
  readonly kind: "columns";
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly stacked: boolean;
}

/** A level on each of several spokes, for each of one or two moments. */
export interface RadarChart extends Drawn {
  readonly kind: "radar";
  readonly spokes: readonly string[];
  /** Null where nothing is known. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly maximum: number;
}

/** Horizontal bars, one per category, each with its own range where there is doubt. */
export interface Chart extends Drawn {
  readonly kind: "chart";
  readonly seriesName: string;
  readonly decimals: 0 | 1;
  readonly axis: { readonly minimum: number; readonly maximum: number; readonly interval: number };
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  readonly optionId: OptionId | null;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Out of the competition: drawn pale. */
  readonly faded: boolean;
}
