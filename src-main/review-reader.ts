import type { EngagementId, PersonId } from "../src-shared/contract/ids.ts";
import type { ReportText } from "../src-shared/contract/report-texts.ts";
import type { ReviewStep } from "../src-shared/contract/reviews.ts";

/** A text with who wrote it last, and when. */
interface WrittenText extends ReportText {
  readonly author: string;
  readonly writtenAt: string;
}

/** What is stored of the life of a report, and of whose words it is made. */
export interface ReviewReader {
  /** Oldest first. */
  readonly listReviewSteps: (engagementId: EngagementId) => Promise<readonly ReviewStep[]>;
  /** Paragraphs of the report in people's own words. */
  readonly listReportTexts: (engagementId: EngagementId) => Promise<readonly WrittenText[]>;
  /** Whether anybody but this person said what now stands as an answer, finding, action or decision. */
  readonly hasCoauthors: (engagementId: EngagementId, personId: PersonId) => Promise<boolean>;
}
