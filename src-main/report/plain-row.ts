import { TableRow } from "docx";
import type { IContext, IXmlableObject } from "docx";
import type { Row, Run } from "../../src-shared/domain/report/report.ts";
import { ink } from "./palette.ts";
import { plainText } from "./plain-text.ts";

type TextRun = Extract<Run, { kind: "text" }>;
type PlainParagraph = readonly TextRun[];

/** How all cells of one column look. */
export interface PlainColumn {
  readonly style: string;
  readonly alignment: string | undefined;
  /** In twentieths of a point. */
  readonly width: number;
}

/** The paragraphs of each cell of a row of mere text on single lines, in one direction; else undefined. */
export const plainCells = ({ cells, kind }: Row): readonly (readonly PlainParagraph[])[] | undefined =>
  kind === "body" && cells.every(({ paragraphs, shade }) => shade === "none" && paragraphs.every(isPlain))
    ? cells.map(({ paragraphs }) => paragraphs.filter(isPlain))
    : undefined;

const isPlain = (runs: readonly Run[]): runs is PlainParagraph =>
  runs.every((run) => run.kind === "text" && !moreThanText.test(run.text));

const moreThanText = /[\n\u2028\u2029\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;

/**
 * A row that writes its own XML. An annex has thousands of these, and the library's components, several to
 * each word, would take longer to build and to collect than all the rest of a report.
 */
export class PlainRow extends TableRow {
  readonly #columns: readonly PlainColumn[];
  readonly #cells: readonly (readonly PlainParagraph[])[];

  constructor(columns: readonly PlainColumn[], cells: readonly (readonly PlainParagraph[])[]) {
    super({ children: [] });
    this.#columns = columns;
    this.#cells = cells;
  }

  override prepForXml(_: IContext): IXmlableObject {
    return {
      "w:tr": [rowProperties, ...this.#cells.map((cell, place) => cellXml(cell, this.#columns[place]))],
    };
  }
}

const nothing = {};

const rowProperties: IXmlableObject = { "w:trPr": [{ "w:cantSplit": nothing }] };

const element = (name: string, value: string): IXmlableObject => ({ [name]: { _attr: { "w:val": value } } });

const cellXml = (paragraphs: readonly PlainParagraph[], column: PlainColumn | undefined): IXmlableObject => {
  const properties = paragraphProperties(column);
  return {
    "w:tc": [
      { "w:tcPr": [{ "w:tcW": { _attr: { "w:type": "dxa", "w:w": column?.width ?? 0 } } }] },
      ...paragraphs.map((runs): IXmlableObject => ({ "w:p": [properties, ...runs.map(runXml)] })),
    ],
  };
};

const paragraphProperties = (column: PlainColumn | undefined): IXmlableObject => ({
  "w:pPr": [
    ...(column ? [element("w:pStyle", column.style)] : []),
    ...(column?.alignment === undefined ? [] : [element("w:jc", column.alignment)]),
  ],
});

const runXml = ({ text, weight }: TextRun): IXmlableObject => {
  const plain = plainText(text);
  return {
    "w:r": [...weights[weight], { "w:t": spaceAtAnEnd.test(plain) ? [preserveSpace, plain] : plain }],
  };
};

/** The only space that Word drops unless told to keep it. */
const spaceAtAnEnd = /^\s|\s$/u;

const preserveSpace: IXmlableObject = { _attr: { "xml:space": "preserve" } };

const weights: Readonly<Record<TextRun["weight"], readonly IXmlableObject[]>> = {
  plain: [],
  strong: [{ "w:rPr": [{ "w:b": nothing }, { "w:bCs": nothing }] }],
  muted: [{ "w:rPr": [element("w:color", ink.faint)] }],
};
