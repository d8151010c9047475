import type { LocalisedText } from "../../contract/text.ts";
import type { CommentRow, RowByTable } from "../operations/project.ts";

/** What can be found of one row: its name, its other words, and what it is about. */
export interface SearchEntry {
  readonly kind: SearchedKind;
  readonly title: LocalisedText;
  readonly text: string;
  readonly applicationId: string | null;
  readonly questionId: string | null;
}

type Said = Omit<SearchEntry, "kind">;

/** What a search finds in the row of a table; undefined for tables without words of their own. */
export const searchEntryOf = (table: string, row: object): SearchEntry | undefined => {
  if (!isSearched(table)) return undefined;
  const { kind } = searched[table];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a table's rows are what its projection made; the index loses the link
  const read = searched[table].read as (row: object) => Said;
  const said = read(row);
  return said.text === "" && said.title.en === "" && said.title.fr === "" ? undefined : { kind, ...said };
};

/** The kind under which the rows of a table are found; undefined where they are not. */
export const searchedKindOf = (table: string): SearchedKind | undefined =>
  isSearched(table) ? searched[table].kind : undefined;

type Place = Partial<Pick<SearchEntry, "applicationId" | "questionId">>;

const said = (
  title: string | LocalisedText,
  parts: readonly (string | LocalisedText | null)[],
  { applicationId = null, questionId = null }: Place = {},
): Said => ({
  title: typeof title === "string" ? { en: title, fr: title } : title,
  text: [...new Set(parts.flatMap(textsOf))].filter((part) => part !== "").join("\n"),
  applicationId,
  questionId,
});

const textsOf = (part: string | LocalisedText | null): readonly string[] => {
  if (part === null) return [];
  return typeof part === "string" ? [part] : [part.en, part.fr];
};

const read = <Table extends keyof RowByTable, Kind extends string>(
  _table: Table,
  kind: Kind,
  readRow: (row: RowByTable[Table]) => Said,
) => ({ kind, read: readRow });

const searched = {
  applications: read("applications", "application", (row) =>
    said(row.name, [row.code, row.description, row.owner, ...Object.values(row.tags)], {
      applicationId: row.id,
    }),
  ),
  servers: read("servers", "server", (row) =>
    said(
      row.name,
      [row.dnsName, row.primaryIp, row.operatingSystem, row.cluster, row.host, row.annotation].concat(
        Object.values(row.tags),
      ),
      { applicationId: row.assignedTo },
    ),
  ),
  answers: read("answers", "answer", (row) =>
    said(
      "",
      [
        row.note,
        ...(row.statement
          ? [...wordsIn(row.statement.value), row.statement.respondent, row.statement.reason]
          : []),
      ],
      { applicationId: row.applicationId, questionId: row.questionId },
    ),
  ),
  attachments: read("attachments", "attachment", (row) =>
    said(row.caption || row.fileName, [row.fileName], row),
  ),
  findings: read("findings", "finding", (row) =>
    said(row.title, [row.text], { applicationId: row.applicationIds[0] ?? null }),
  ),
  actions: read("actions", "action", (row) => said(row.title, [row.owner])),
  comments: read("comments", "comment", (row: CommentRow) => said("", [row.text])),
  decisions: read("decisions", "decision", (row) =>
    said("", [row.reason, row.decidedBy], { applicationId: row.applicationId }),
  ),
  interviews: read("interviews", "interview", (row) => said(row.subject, [row.summary, ...row.presentRoles])),
  contacts: read("contacts", "contact", (row) =>
    said(row.name, [row.jobTitle, row.email, row.phone, row.note]),
  ),
  parkedItems: read("parkedItems", "parkedItem", (row) => said(row.text, [], row)),
  deliverables: read("deliverables", "deliverable", (row) => said(row.title, [row.owner])),
  decisionRequests: read("decisionRequests", "decisionRequest", (row) =>
    said(row.title, [row.decidedBy, row.outcome]),
  ),
  sites: read("sites", "site", (row) => said(row.name, [row.code, row.role])),
} as const;

type SearchedTable = keyof typeof searched;
export type SearchedKind = (typeof searched)[SearchedTable]["kind"];

const isSearched = (table: string): table is SearchedTable => Object.hasOwn(searched, table);

/** The words of an answer's value; a choice is kept by its code, which nobody searches for. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return /^[a-z0-9_-]*$/u.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
};
