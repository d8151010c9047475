import { searchEntryOf, searchedKindOf } from "../../../src-shared/domain/search/search-entry.ts";
import type { SearchEntry } from "../../../src-shared/domain/search/search-entry.ts";
import { indexText } from "../../../src-shared/domain/search/search-words.ts";
import type { Connection } from "./connection.ts";
import type { Projected } from "./projected-rows.ts";

interface StoredEntry {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly applicationId: string | null;
  readonly questionId: string | null;
}

/** Servers are by far the most, and are numbered apart, so that a search can leave them for last. */
export const firstServerNumber = 2 ** 40;

/** Brings what can be found of a thing into line with its rows (decision 0011). */
export const openSearchIndex = (db: Connection): ((projected: Projected) => void) => {
  const find = db.prepare<[string, string, string], StoredEntry>(`
    SELECT number, title, text, application_id AS applicationId, question_id AS questionId
    FROM search_entries WHERE engagement_id = ? AND kind = ? AND id = ?`);
  const insertInto = (from: number, to: number) =>
    db.prepare(`
      INSERT INTO search_entries (number, engagement_id, kind, id, title, text, application_id, question_id)
      VALUES (coalesce((SELECT number FROM search_entries WHERE number BETWEEN ${from} AND ${to}
        ORDER BY number DESC LIMIT 1), ${from}) + 1, ?, ?, ?, ?, ?, ?, ?)`);
  const insertServer = insertInto(firstServerNumber, Number.MAX_SAFE_INTEGER);
  const insertOther = insertInto(0, firstServerNumber - 1);
  const remove = db.prepare<[number]>("DELETE FROM search_entries WHERE number = ?");
  const insertWords = db.prepare("INSERT INTO search_words (rowid, title, text) VALUES (?, ?, ?)");
  const removeWords = db.prepare<[number]>("DELETE FROM search_words WHERE rowid = ?");

  const indexRow = ({ engagementId, id }: Projected["entity"], table: string, row: object | null): void => {
    const kind = searchedKindOf(table);
    if (kind === undefined) return;
    const before = find.get(engagementId, kind, id);
    const entry = row === null ? undefined : searchEntryOf(table, row);
    if (before) {
      if (entry && isSame(before, entry)) return;
      removeWords.run(before.number);
      remove.run(before.number);
    }
    if (!entry) return;
    const { title, text, applicationId, questionId } = entry;
    const stored = [engagementId, kind, id, JSON.stringify(title), text, applicationId, questionId];
    const { lastInsertRowid } = (kind === "server" ? insertServer : insertOther).run(stored);
    insertWords.run(
      lastInsertRowid,
      indexText(title.en === title.fr ? title.en : `${title.en}\n${title.fr}`),
      indexText(text),
    );
  };

  return ({ entity, rows }) => {
    for (const [table, row] of Object.entries(rows)) indexRow(entity, table, row);
  };
};

const isSame = (before: StoredEntry, entry: SearchEntry): boolean =>
  before.title === JSON.stringify(entry.title) &&
  before.text === entry.text &&
  before.applicationId === entry.applicationId &&
  before.questionId === entry.questionId;

/** Empties the index, before it is made anew. */
export const clearSearchIndex = (db: Connection): void => {
  db.exec("DELETE FROM search_entries");
  db.exec("INSERT INTO search_words (search_words) VALUES ('delete-all')");
};
