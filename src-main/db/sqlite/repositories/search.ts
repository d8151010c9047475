import { z } from "zod";
import { LocalisedText } from "../../../../src-shared/contract/text.ts";
import type { SearchedKind } from "../../../../src-shared/domain/search/search-entry.ts";
import type { ApplicationId } from "../../../../src-shared/contract/ids.ts";
import type { Reader } from "../../../ports.ts";
import type { Connection } from "../connection.ts";
import { firstServerNumber } from "../search-index.ts";

interface FoundRow {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly applicationId: ApplicationId | null;
  readonly applicationName: string | null;
  readonly questionId: string | null;
}

const Title = z.string().transform((text) => LocalisedText.parse(JSON.parse(text)));

const columns = `entry.kind, entry.id, entry.title, entry.text, entry.application_id AS applicationId,
  entry.question_id AS questionId, applications.name AS applicationName`;
const nameOfApplication = `LEFT JOIN applications ON applications.engagement_id = entry.engagement_id
  AND applications.id = entry.application_id`;

/**
 * Each kind has its own best. Of servers, which may be tens of thousands with the same word, those named so
 * come first, and reading ends with the last one wanted.
 */
export const createSearchReader = (db: Connection): Pick<Reader, "search"> => {
  const find = db.prepare<[string, string, number], FoundRow>(`
    WITH found AS MATERIALIZED (
      SELECT rowid AS number, rank AS score FROM search_words
      WHERE search_words MATCH ? AND rowid < ${firstServerNumber}
    ),
    placed AS (
      SELECT entry.number, found.score,
        row_number() OVER (PARTITION BY entry.kind ORDER BY found.score, entry.number) AS place
      FROM found CROSS JOIN search_entries AS entry ON entry.number = found.number
      WHERE entry.engagement_id = ?
    )
    SELECT ${columns} FROM placed JOIN search_entries AS entry ON entry.number = placed.number
      ${nameOfApplication}
    WHERE placed.place <= ? ORDER BY placed.score, entry.number`);
  const findServers = db.prepare<[string, string, number], FoundRow>(`
    SELECT ${columns}
    FROM search_words CROSS JOIN search_entries AS entry ON entry.number = search_words.rowid
      ${nameOfApplication}
    WHERE search_words MATCH ? AND search_words.rowid > ${firstServerNumber} AND entry.engagement_id = ?
    LIMIT ?`);

  return {
    search: async (engagementId, words, limit) => {
      if (words.length === 0) return [];
      // Words are letters and figures only; in quotes none of them is a word of the query language.
      const query = `${words.map((word) => `"${word}"`).join(" ")}*`;
      const named = findServers.all(`title : (${query})`, engagementId, limit);
      const servers = named.length < limit ? findServers.all(query, engagementId, limit) : [];
      const found = [
        ...find.all(query, engagementId, limit),
        ...[...new Map([...named, ...servers].map((row) => [row.id, row])).values()].slice(0, limit),
      ];
      return found.map((row) => ({
        ...row,
        title: Title.parse(row.title),
        applicationName: row.applicationName ?? "",
      }));
    },
  };
};
