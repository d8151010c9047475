import { and, asc, eq } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { EngagementId } from "../../../../src-shared/contract/ids.ts";
import { people } from "../schema/engagement.ts";

/** A row as the contract knows it: whoever asks knows which engagement it belongs to. */
export const withoutEngagement = <Row extends { readonly engagementId: EngagementId }>(
  row: Row,
): Omit<Row, "engagementId"> => {
  const { engagementId: _, ...own } = row;
  return own;
};

/** A row whose thing has no id of its own, or another name for it. */
export const withoutKey = <Row extends { readonly engagementId: EngagementId; readonly id: string }>(
  row: Row,
): Omit<Row, "engagementId" | "id"> => {
  const { engagementId: _, id: __, ...own } = row;
  return own;
};

/** The names of those who recorded something in an engagement; empty for somebody it does not know. */
export const readAuthors = async (
  db: BetterSQLite3Database,
  engagementId: EngagementId,
): Promise<(actorId: string) => string> => {
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.engagementId, engagementId)))
    .orderBy(asc(people.id));
  const nameById = new Map<string, string>(rows.map(({ id, name }) => [id, name]));
  return (actorId) => nameById.get(actorId) ?? "";
};
