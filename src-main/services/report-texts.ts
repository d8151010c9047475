import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { ReportText } from "../../src-shared/contract/report-texts.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { bookmarkOf } from "../../src-shared/domain/report/bookmarks.ts";
import { computedTexts } from "../../src-shared/domain/report/section-content.ts";
import type { LocalPerson } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { gatherReport } from "./gather-report.ts";
import type { ReportSources } from "./gather-report.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface ReportTextServiceDeps extends ReportSources {
  readonly person: LocalPerson;
}

export type ReportTextService = HandlersFor<"reportTexts.list" | "reportTexts.record">;

/** The report's sentences in people's own words. */
export const createReportTextService = (deps: ReportTextServiceDeps): ReportTextService => ({
  "reportTexts.list": async ({ engagementId, language }, control) => {
    await requireEngagement(deps.store.read, engagementId);
    const { input } = await gatherReport(deps, engagementId, control);
    const written = await deps.store.read.listReportTexts(engagementId);
    const ownByKey = new Map(written.filter((one) => one.language === language).map((one) => [one.key, one]));
    const applicationBySheet = new Map<string, ApplicationId>(
      input.applications.map(({ id }) => [bookmarkOf("app", id), id]),
    );
    return computedTexts(input, language).map(({ heading, headingId, key, section, text }) => {
      const own = ownByKey.get(key);
      return {
        key,
        section,
        applicationId: applicationBySheet.get(headingId ?? "") ?? null,
        heading,
        computed: text,
        written: own
          ? {
              text: own.text,
              original: own.original,
              isStale: own.original !== text,
              author: own.author,
              writtenAt: own.writtenAt,
            }
          : null,
      };
    });
  },

  "reportTexts.record": async ({ engagementId, key, language, written }) =>
    await deps.store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      if (written === null) {
        return await writer.remove(engagementId, "reportText", reportTextId({ key, language }));
      }
      const change = reportTextChange(engagementId, { ...written, key, language });
      return await appendAs(deps.person, writer, engagementId, [change]);
    }),
});

const reportTextId = ({ key, language }: Pick<ReportText, "key" | "language">): string =>
  `${language}/${key}`;

/** The change that puts a sentence into somebody's own words. */
export const reportTextChange = (engagementId: EngagementId, value: ReportText): Change => ({
  engagementId,
  entityType: "reportText",
  entityId: reportTextId(value),
  field: "profile",
  kind: "set",
  value,
});
