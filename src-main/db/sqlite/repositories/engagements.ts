import { and, asc, count, desc, eq, max, sql } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Engagement } from "../../../../src-shared/contract/engagements.ts";
import type { EngagementId } from "../../../../src-shared/contract/ids.ts";
import type { Reader } from "../../../ports.ts";
import { answers, isUnanswered } from "../schema/assessment.ts";
import { clients, engagements, interviews, people, sites, weights } from "../schema/engagement.ts";
import { applications, servers } from "../schema/inventory.ts";
import { op } from "../schema/log.ts";
import { withoutEngagement, withoutKey } from "./rows.ts";

type EngagementReader = Pick<
  Reader,
  | "listEngagements"
  | "findEngagement"
  | "findEngagementByCode"
  | "findClient"
  | "findWeights"
  | "listPeople"
  | "listSites"
  | "listInterviews"
  | "findLastChangeAt"
  | "readRevision"
>;

export const createEngagementReader = (db: BetterSQLite3Database): EngagementReader => {
  const summarise = async (engagement: Engagement) => {
    const { id, clientId } = engagement;
    const [client] = await db
      .select({ name: clients.name })
      .from(clients)
      .where(and(eq(clients.engagementId, id), eq(clients.id, clientId)));
    return {
      ...engagement,
      clientName: client?.name ?? { en: "", fr: "" },
      applications: await countRows(db, applications, id),
      servers: await countRows(db, servers, id),
      answers: await db.$count(
        answers,
        and(eq(answers.engagementId, id), sql`${isUnanswered(answers.statement)} = 0`),
      ),
      lastChangeAt: (await lastChange(db, id)) ?? null,
    };
  };

  return {
    listEngagements: async () => {
      const rows = await db.select().from(engagements).orderBy(asc(engagements.code), asc(engagements.id));
      return await Promise.all(rows.map(withoutEngagement).map(summarise));
    },

    findEngagement: async (id) => {
      const [row] = await db
        .select()
        .from(engagements)
        .where(and(eq(engagements.engagementId, id), eq(engagements.id, id)));
      return row && withoutEngagement(row);
    },

    findEngagementByCode: async (code) => {
      const [row] = await db
        .select()
        .from(engagements)
        .where(eq(engagements.code, code))
        .orderBy(asc(engagements.id))
        .limit(1);
      return row && withoutEngagement(row);
    },

    findClient: async (engagementId, id) => {
      const [row] = await db
        .select()
        .from(clients)
        .where(and(eq(clients.engagementId, engagementId), eq(clients.id, id)));
      if (!row) return undefined;
      const { sector, ...client } = withoutEngagement(row);
      return { ...client, sector };
    },

    findWeights: async (engagementId) => {
      const [row] = await db.select().from(weights).where(eq(weights.engagementId, engagementId)).limit(1);
      return row && withoutKey(row);
    },

    listPeople: async (engagementId) => {
      const rows = await db
        .select()
        .from(people)
        .where(eq(people.engagementId, engagementId))
        .orderBy(asc(people.id));
      return rows.map(withoutEngagement);
    },

    listSites: async (engagementId) => {
      const rows = await db
        .select()
        .from(sites)
        .where(eq(sites.engagementId, engagementId))
        .orderBy(asc(sites.id));
      return rows.map(withoutEngagement);
    },

    listInterviews: async (engagementId) => {
      const rows = await db
        .select()
        .from(interviews)
        .where(eq(interviews.engagementId, engagementId))
        .orderBy(asc(interviews.day), asc(interviews.id));
      return rows.map(withoutEngagement);
    },

    findLastChangeAt: async () => await lastChange(db),

    readRevision: async () => {
      const [row] = await db.select({ last: max(op.lseq) }).from(op);
      return row?.last ?? 0;
    },
  };
};

const countRows = async (
  db: BetterSQLite3Database,
  table: typeof applications | typeof servers,
  engagementId: EngagementId,
): Promise<number> => {
  // The primary key's index covers this; a wide row is never read.
  const [row] = await db.select({ rows: count() }).from(table).where(eq(table.engagementId, engagementId));
  return row?.rows ?? 0;
};

const lastChange = async (
  db: BetterSQLite3Database,
  engagementId?: EngagementId,
): Promise<string | undefined> => {
  const [row] = await db
    .select({ wallMs: op.wallMs })
    .from(op)
    .where(engagementId && eq(op.engagementId, engagementId))
    .orderBy(desc(op.lseq))
    .limit(1);
  return row && new Date(row.wallMs).toISOString();
};
