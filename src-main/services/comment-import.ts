import type { Comment } from "../../src-shared/contract/findings.ts";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import { ReportSection } from "../../src-shared/contract/reports.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { bookmarkOf, sectionBookmark } from "../../src-shared/domain/report/bookmarks.ts";
import { returnedComments } from "../../src-shared/domain/review/returned-comments.ts";
import type { Returned, ReturnedComment } from "../../src-shared/domain/review/returned-comments.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { saidTexts } from "../../src-shared/domain/report/section-content.ts";
import type { SaidText } from "../../src-shared/domain/report/section-content.ts";
import { asReportText, returnedTexts } from "../../src-shared/domain/review/returned-texts.ts";
import type { ReturnedText } from "../../src-shared/domain/review/returned-texts.ts";
import type { ReadWordComments, ReturnedReport } from "../importers/returned-report.ts";
import type { JobControl } from "../long-work.ts";
import type { Files, LocalPerson, Reader } from "../ports.ts";
import { textBookmark } from "../report/text-bookmark.ts";
import { gatherReport } from "./gather-report.ts";
import type { ReportSources } from "./gather-report.ts";
import { appendAs } from "./authorship.ts";
import { reportTextChange } from "./report-texts.ts";
import { requireEngagement } from "./require-engagement.ts";
import { requireFile } from "./require-file.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface CommentImportServiceDeps extends ReportSources {
  readonly files: Files;
  readonly newId: () => string;
  readonly person: LocalPerson;
  readonly readWordComments: ReadWordComments;
}

export type CommentImportService = HandlersFor<"comments.import">;

/** Takes in what reviewers wrote into a report in Word; the same file again changes nothing. */
export const createCommentImportService = (deps: CommentImportServiceDeps): CommentImportService => {
  const { files, newId, person, readWordComments, store } = deps;

  /** The sentences that the document says otherwise; a document without marks says none. */
  const findTexts = async (
    engagementId: EngagementId,
    { dataHash, language, texts }: ReturnedReport,
    control: JobControl,
  ) => {
    if (language === null || texts.size === 0) return { found: [], isOlder: false };
    const { input } = await gatherReport(deps, engagementId, control);
    const said = saidTexts(input, language);
    const returnedByKey = new Map(
      said.flatMap(({ key }) => {
        const returned = texts.get(textBookmark(key));
        return returned === undefined ? [] : [[key, returned] as const];
      }),
    );
    return {
      found: returnedTexts(said, returnedByKey).map((text) => ({ ...text, language })),
      isOlder: dataHash !== input.stamp.inputHash,
    };
  };

  return {
    "comments.import": async ({ dryRun, engagementId, fileId, texts: accepted = [] }, control) => {
      const file = await requireFile(files, fileId);
      control.name(file.name);
      control.report(0, "reading");
      const document = await readWordComments(file.path, file.name);
      await requireEngagement(store.read, engagementId);
      if (document.engagementId !== engagementId) {
        throw problem("report.otherEngagement", {
          file: file.name,
          engagement: await codeOf(store.read, document.engagementId),
        });
      }
      const { found, isOlder } = await findTexts(engagementId, document, control);
      const taken = found.filter(({ before }) => accepted.includes(before.key));
      return await store.write(async (writer) => {
        const applications = await writer.listApplications(engagementId);
        const returned = returnedComments(document.comments, await writer.listComments(engagementId), {
          newId,
          placeOf: createPlaceOf(applications),
        });
        if (!dryRun) {
          const changes = [
            ...changesOf(engagementId, returned),
            ...taken.map((text) => reportTextChange(engagementId, asReportText(text, text.language))),
          ];
          if (changes.length > 0) await appendAs(person, writer, engagementId, changes);
        }
        return { ...answerOf(returned), texts: (dryRun ? found : taken).map(shown), isOlder };
      });
    },
  };
};

const shown = ({ before, returned }: ReturnedText<SaidText>) => ({
  key: before.key,
  section: before.section,
  heading: before.heading,
  said: before.said,
  returned,
});

/** Of an engagement that is on this machine its code, of another what the file says. */
const codeOf = async (reader: Reader, engagementId: string): Promise<string> =>
  (await reader.listEngagements()).find(({ id }) => id === engagementId)?.code ?? engagementId;

/** What stands before the first heading is about the whole, and so about what is recommended. */
const createPlaceOf = (applications: readonly { readonly id: ApplicationId }[]) => {
  const places = new Map<string, Comment["about"]>([
    ...ReportSection.options.map((id) => [sectionBookmark(id), { kind: "section" as const, id }] as const),
    ...applications.map(({ id }) => [bookmarkOf("app", id), { kind: "application" as const, id }] as const),
  ]);
  return (bookmark: string | null): Comment["about"] =>
    places.get(bookmark ?? "") ?? { kind: "section", id: "decision" };
};

const changesOf = (engagementId: EngagementId, { added, resolved }: Returned): readonly Change[] => [
  ...added.map(({ id, writtenAt, ...value }) => ({
    engagementId,
    entityType: "comment" as const,
    entityId: id,
    field: "profile" as const,
    kind: "set" as const,
    value,
    ...(writtenAt !== null && { saidAt: writtenAt }),
  })),
  ...resolved.map((comment) => {
    const { author: _, id, writtenAt: __, ...value } = comment;
    return {
      engagementId,
      entityType: "comment" as const,
      entityId: id,
      field: "profile" as const,
      kind: "set" as const,
      value: { ...value, resolved: true },
    };
  }),
];

const answerOf = ({ added, known, resolved }: Returned) => ({
  known,
  changes: [
    ...added.map(({ about, replyTo, text, writtenBy }: ReturnedComment) => ({
      kind: replyTo === null ? ("comment" as const) : ("reply" as const),
      about,
      author: writtenBy,
      text,
    })),
    ...resolved.map(({ about, author, text }) => ({ kind: "resolution" as const, about, author, text })),
  ],
});
