import type { ReportText } from "../../contract/report-texts.ts";
import { plain } from "./blocks.ts";
import type { Block, Chapter, Paragraph, Run } from "./report.ts";

/** What stands at the head of a chapter, before its first heading. */
const top = "top";

/** Of a key that takes 200 characters in all: the place at its end must never be cut. */
const longestPath = 190;

/** What a paragraph says, as plain text; what points elsewhere is told by its own words. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** What points to a page or a figure is numbered by the layout, so it is no text that people could write. */
const isNarrative = ({ runs }: Paragraph): boolean =>
  runs.every(({ kind }) => kind === "text" || kind === "option") && textOfRuns(runs).trim() !== "";

/**
 * Names every paragraph that people may put into their own words: by its chapter, the heading it stands under and
 * its place there. Where the report comes to have one paragraph more or less, a key may name a neighbour; it then
 * says something else than what was rewritten, and is marked as such.
 */
export const withKeys = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.map((chapter) => {
    // A heading of the third level may stand under many of the second: under each sheet, for one.
    let path: readonly string[] = [top];
    let place = 0;
    const keyed = (block: Block): Block => {
      if (block.kind === "heading") {
        const name = block.id ?? block.text;
        path = block.level === 2 ? [name] : [path[0] ?? top, name];
        place = 0;
        return block;
      }
      if (block.kind !== "paragraph" || !isNarrative(block)) return block;
      place += 1;
      return { ...block, key: `${[chapter.id, ...path].join("/").slice(0, longestPath)}/${place}` };
    };
    return { ...chapter, blocks: chapter.blocks.map(keyed) };
  });

/** The report in people's own words where they wrote some; a blank line begins another paragraph. */
export const withOwnWords = (
  chapters: readonly Chapter[],
  texts: readonly Pick<ReportText, "key" | "text">[],
): readonly Chapter[] => {
  const textByKey = new Map(texts.map(({ key, text }) => [key, text]));
  const reworded = (block: Block): readonly Block[] => {
    const text = block.kind === "paragraph" && block.key !== null ? textByKey.get(block.key) : undefined;
    if (block.kind !== "paragraph" || text === undefined) return [block];
    return text.split(/\n\s*\n/u).map((part, index): Paragraph => ({
      ...block,
      key: index === 0 ? block.key : null,
      runs: [plain(part.replaceAll(/\s*\n\s*/gu, " ").trim())],
    }));
  };
  return chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.flatMap(reworded) }));
};

export interface KeyedText {
  readonly key: string;
  readonly chapterId: string;
  /** The id of the numbered heading that it stands under; null where it stands under none, or that has no id. */
  readonly headingId: string | null;
  readonly heading: string;
  readonly text: string;
}

/** Every paragraph that has a key, in the order in which they are read. */
export const keyedTexts = (chapters: readonly Chapter[]): readonly KeyedText[] =>
  chapters.flatMap((chapter) => {
    let heading = "";
    let headingId: string | null = null;
    return chapter.blocks.flatMap((block) => {
      if (block.kind === "heading") {
        heading = block.text;
        if (block.level === 2) headingId = block.id;
      }
      if (block.kind !== "paragraph" || block.key === null) return [];
      return [
        {
          key: block.key,
          chapterId: chapter.id,
          headingId,
          heading,
          text: textOfRuns(block.runs),
        },
      ];
    });
  });
