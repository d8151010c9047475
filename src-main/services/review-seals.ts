import type { ReportSection } from "../../src-shared/contract/reports.ts";
import type { ReviewStep, SectionSeals } from "../../src-shared/contract/reviews.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import { canonicalJson } from "../../src-shared/domain/operations/canonical-bytes.ts";
import type { ReportInput, ReportedReview } from "../../src-shared/domain/report/report-input.ts";
import { sectionContents } from "../../src-shared/domain/report/section-content.ts";
import {
  approvalOf,
  changedSections,
  isFinal,
  lastSealed,
  nextVersion,
  stateOf,
} from "../../src-shared/domain/review/report-review.ts";
import { sha256 } from "./sha256.ts";

/** What every section says on a day, each by its hash. */
export const sealSections = (input: ReportInput, language: Language): SectionSeals =>
  Object.fromEntries(
    sectionContents(input, language).map(({ section, chapters }) => [
      section,
      sha256(canonicalJson(chapters)),
    ]),
  );

/**
 * The sections that say something else than when the report was last sent on. Days are counted from that day:
 * time alone changes nothing.
 */
export const changedSince = (steps: readonly ReviewStep[], input: ReportInput): readonly ReportSection[] => {
  const sealed = lastSealed(steps);
  if (!sealed) return [];
  return changedSections(sealed.seals, sealSections({ ...input, today: sealed.day }, sealed.language));
};

/** How a report that is built now presents itself: what was approved and says something else since is a draft again. */
export const reviewOf = (steps: readonly ReviewStep[], input: ReportInput): ReportedReview => {
  const state = stateOf(steps);
  const issued = nextVersion(steps) - 1;
  const holds = isFinal(state) && changedSince(steps, input).length === 0;
  return {
    state: isFinal(state) && !holds ? "draft" : state,
    version: state === "issued" && holds ? issued : issued + 1,
    approval: holds ? approvalOf(steps) : null,
  };
};
