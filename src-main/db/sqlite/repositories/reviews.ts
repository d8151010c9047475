import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Reader } from "../../../ports.ts";
import { cell, op } from "../schema/log.ts";
import { reportTexts, reviewSteps } from "../schema/reviews.ts";
import { readAuthors, withoutEngagement, withoutKey } from "./rows.ts";

type ReviewReader = Pick<Reader, "listReviewSteps" | "listReportTexts" | "hasCoauthors">;

/** What a report says is what people said of these. */
const reported = ["answer", "finding", "action", "decision"];

export const createReviewReader = (db: BetterSQLite3Database): ReviewReader => ({
  listReviewSteps: async (engagementId) => {
    const authorOf = await readAuthors(db, engagementId);
    const rows = await db
      .select()
      .from(reviewSteps)
      .where(eq(reviewSteps.engagementId, engagementId))
      .orderBy(asc(reviewSteps.writtenAt), asc(reviewSteps.id));
    return rows
      .map(withoutEngagement)
      .map(({ actorId, ...step }) => ({ ...step, author: authorOf(actorId) }));
  },

  listReportTexts: async (engagementId) => {
    const authorOf = await readAuthors(db, engagementId);
    const rows = await db
      .select()
      .from(reportTexts)
      .where(eq(reportTexts.engagementId, engagementId))
      .orderBy(asc(reportTexts.id));
    return rows.map(withoutKey).map(({ actorId, ...written }) => ({ ...written, author: authorOf(actorId) }));
  },

  hasCoauthors: async (engagementId, personId) => {
    const others = await db
      .select({ actorId: op.actorId })
      .from(cell)
      .innerJoin(op, eq(op.lseq, cell.winner))
      .where(
        and(
          eq(cell.engagementId, engagementId),
          inArray(cell.entityType, reported),
          ne(op.actorId, personId),
        ),
      )
      .limit(1);
    return others.length > 0;
  },
});
