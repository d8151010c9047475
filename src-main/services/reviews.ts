import type { ReviewRefusal } from "../../src-shared/rpc/review-refusals.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { ReviewState, ReviewStep, ReviewStepKind } from "../../src-shared/contract/reviews.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import { buildReport } from "../../src-shared/domain/report/build-report.ts";
import { reportFileName } from "../../src-shared/domain/report/file-name.ts";
import type { ReportInput } from "../../src-shared/domain/report/report-input.ts";
import type { Reviewer } from "../../src-shared/domain/review/report-review.ts";
import {
  approvalOf,
  nextVersion,
  refusalOf,
  stateOf,
  turnsOf,
} from "../../src-shared/domain/review/report-review.ts";
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
  const { clock, files, newId, person, store, writeReport } = deps;

  const issue = async (
    input: ReportInput,
    steps: readonly ReviewStep[],
    {
      pictures,
      control,
    }: { readonly pictures: ReadonlyMap<string, Uint8Array>; readonly control: JobControl },
  ): Promise<NonNullable<ReviewStep["document"]>> => {
    const version = nextVersion(steps);
    const language = languageOf(input);
    const issued: ReportInput = {
      ...input,
      review: { state: "issued", version, approval: approvalOf(steps) },
    };
    const { reportFileName: template } = await store.read.readSettings();
    const fileName = reportFileName(issued, { language, template, version });
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

  /** What the report says now, and of a copy that is issued the bytes. */
  const seal = async (
    kind: ReviewStepKind,
    steps: readonly ReviewStep[],
    { day, engagementId }: { readonly day: string; readonly engagementId: EngagementId },
    control: JobControl,
  ): Promise<Pick<ReviewStep, "seals" | "document">> => {
    const gathered = await gatherReport(deps, engagementId, control);
    // One day throughout, even where midnight passes meanwhile.
    const input = { ...gathered.input, today: day };
    if (kind === "issue" && changedSince(steps, input).length > 0) {
      throw problem("review.refused", { refusal: "changed" });
    }
    return {
      seals: sealSections(input, languageOf(input)),
      document: kind === "issue" ? await issue(input, steps, { pictures: gathered.pictures, control }) : null,
    };
  };

  return {
    "reviews.get": async ({ engagementId }) => {
      await requireEngagement(store.read, engagementId);
      const steps = await store.read.listReviewSteps(engagementId);
      const state = stateOf(steps);
      const reviewer = await reviewerOf(store.read, engagementId, person, state);
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
      const { reportLanguage } = await requireEngagement(store.read, engagementId);
      const steps = await store.read.listReviewSteps(engagementId);
      const state = stateOf(steps);
      const reviewer = await reviewerOf(store.read, engagementId, person, state);
      const refusal = refusalOf(kind, state, reviewer) ?? noteRefusal(kind, note);
      if (refusal !== null) throw problem("review.refused", { refusal });
      const day = clock.now().toISOString().slice(0, 10);
      const value: Omit<ReviewStep, "id" | "author" | "writtenAt"> = {
        kind,
        language: reportLanguage,
        day,
        note,
        ...(kind === "requestChanges"
          ? { seals: {}, document: null }
          : await seal(kind, steps, { day, engagementId }, control)),
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
  state: ReviewState,
): Promise<Reviewer> => {
  const { personName } = await reader.readSettings();
  const known = (await reader.listPeople(engagementId)).find((one) => one.id === id);
  return {
    name: personName,
    role: known?.role ?? "consultant",
    // All that was recorded may have to be looked through: only where the answer decides something.
    hasCoauthors: turnsOf(state).includes("approve") && (await reader.hasCoauthors(engagementId, id)),
  };
};
