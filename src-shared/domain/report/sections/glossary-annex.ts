import { cell, column, row, strong, table } from "../blocks.ts";
import { sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import type { Chapter } from "../report.ts";

export const glossaryAnnex = ({ phrases }: ReportContext): Chapter => ({
  id: sectionBookmark("glossary"),
  title: phrases.annexes.glossary,
  kind: "annex",
  orientation: "portrait",
  blocks: [
    table(
      [column(phrases.annexes.term, 25), column(phrases.basis.meaning, 75)],
      phrases.glossary.map(([term, meaning]) => row(cell([strong(term)]), meaning)),
    ),
  ],
});
