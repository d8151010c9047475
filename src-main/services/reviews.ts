import type { ReviewRefusal } from "../../src-shared/rpc/review-refusals.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { ReviewStep, ReviewStepKind } from "../../src-shared/contract/reviews.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import { buildReport } from "../../src-shared/domain/report/build-report.ts";
import { reportFileName } from "../../src-shared/domain/report/file-name.ts";
import type { ReportInput } from "../../src-shared/domain/report/report-input.ts";
import type { Reviewer } from "../../src-shared/domain/review/report-review.ts";
import { nextVersion, refusalOf, stateOf, turnsOf } from "../../src-shared/domain/review/report-review.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { JobControl } from "../long-work.ts";
import type { Files, LocalPerson, Reader, WriteReport } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { gatherReport } from "./gather-report.ts";
import type { ReportSources } from "./gather-report.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireEngagement } from "./require-engagement.ts";
import { changedSince, sealSections } from "./review-seals.ts";

export interface ReviewServiceDeps extends ReportSources {
  readonly files: Files;
  readonly newId: () => string;
  readonly person: LocalPerson;
  readonly writeReport: WriteReport;
}

export type ReviewService = HandlersFor<
  "reviews.get" | "reviews.compare" | "reviews.record" | "reviews.export"
>;

/** The way of a report from draft to issued copy (report.md, section 3). */
export const createReviewService = (deps: ReviewServiceDeps): ReviewService => {
  const { files, newId, person, store, writeReport } = deps;

  const issue = async (
    input: ReportInput,
    steps: readonly ReviewStep[],
    {
      pictures,
      control,
    }: { readonly pictures: ReadonlyMap<string, Uint8Array>; readonly control: JobControl },
  ): Promise<NonNullable<ReviewStep["document"]>> => {
    const approval = steps.findLast(({ kind }) => kind === "approve");
    const version = nextVersion(steps);
    const language = languageOf(input);
    const issued: ReportInput = {
      ...input,
      review: {
        state: "issued",
        version,
        approval: approval ? { by: approval.author, on: approval.day } : null,
      },
    };
    const fileName = reportFileName(issued, { language, version });
    control.name(fileName);
    const { path } = await files.offer(fileName);
    await writeReport(buildReport(issued, language), {
      path,
      pictures,
      quick: false,
      signal: control.signal,
      onProgress: (share, step) => control.report(0.15 + 0.8 * share, step),
    });
    return { ...(await store.attachments.put(path)), fileName };
  };

  return {
    "reviews.get": async ({ engagementId }) => {
      await requireEngagement(store.read, engagementId);
      const steps = await store.read.listReviewSteps(engagementId);
      const reviewer = await reviewerOf(store.read, engagementId, person);
      const state = stateOf(steps);
      return {
        state,
        version: nextVersion(steps),
        steps: [...steps],
        next: turnsOf(state).map((kind) => ({ kind, refusal: refusalOf(kind, state, reviewer) })),
      };
    },

    "reviews.compare": async ({ engagementId }, control) => {
      await requireEngagement(store.read, engagementId);
      const steps = await store.read.listReviewSteps(engagementId);
      if (steps.length === 0) return { changed: [] };
      const { input } = await gatherReport(deps, engagementId, control);
      return { changed: [...changedSince(steps, input)] };
    },

    "reviews.record": async ({ engagementId, kind, note }, control) => {
      await requireEngagement(store.read, engagementId);
      const steps = await store.read.listReviewSteps(engagementId);
      const refuse = async (reader: Reader, known: readonly ReviewStep[]): Promise<void> => {
        const reviewer = await reviewerOf(reader, engagementId, person);
        const refusal = refusalOf(kind, stateOf(known), reviewer) ?? noteRefusal(kind, note);
        if (refusal !== null) throw problem("review.refused", { refusal });
      };
      await refuse(store.read, steps);
      const { input, pictures } = await gatherReport(deps, engagementId, control);
      if (kind === "issue" && changedSince(steps, input).length > 0) {
        throw problem("review.refused", { refusal: "changed" });
      }
      const language = languageOf(input);
      const value: Omit<ReviewStep, "id" | "author" | "writtenAt"> = {
        kind,
        language,
        day: input.today,
        note,
        seals: kind === "requestChanges" ? {} : sealSections(input, language),
        document: kind === "issue" ? await issue(input, steps, { pictures, control }) : null,
      };
      return await store.write(async (writer) => {
        // Somebody else may have been quicker while the report was read and built.
        const now = await writer.listReviewSteps(engagementId);
        if (now.length !== steps.length) throw problem("review.refused", { refusal: "outOfTurn" });
        const { recordedAt } = await appendAs(person, writer, engagementId, [
          { engagementId, entityType: "reviewStep", entityId: newId(), field: "profile", kind: "set", value },
        ]);
        return { recordedAt, state: stateOf([...now, { kind }]) };
      });
    },

    "reviews.export": async ({ engagementId, stepId }) => {
      const step = (await store.read.listReviewSteps(engagementId)).find(({ id }) => id === stepId);
      if (!step?.document) throw problem("record.unknown", { noun: "reviewStep", id: stepId });
      const { fileName, sha256 } = step.document;
      const { fileId, path } = await files.offer(fileName);
      await store.attachments.export(sha256, path);
      return { fileId, fileName };
    },
  };
};

/** A report is reviewed in the language in which it is handed over. */
const languageOf = ({ engagement }: ReportInput): Language => engagement.reportLanguage;

const noteRefusal = (kind: ReviewStepKind, note: string): ReviewRefusal | null =>
  kind === "requestChanges" && note.trim() === "" ? "noNote" : null;

const reviewerOf = async (
  reader: Reader,
  engagementId: EngagementId,
  { id }: LocalPerson,
): Promise<Reviewer> => {
  const { personName } = await reader.readSettings();
  const known = (await reader.listPeople(engagementId)).find((one) => one.id === id);
  return {
    name: personName,
    role: known?.role ?? "consultant",
    hasCoauthors: await reader.hasCoauthors(engagementId, id),
  };
};
