import type { EngagementId, PersonId } from "../src-shared/contract/ids.ts";
import type { ReviewStep } from "../src-shared/contract/reviews.ts";

/** What is stored of the life of a report, and of whose words it is made. */
export interface ReviewReader {
  /** Oldest first. */
  readonly listReviewSteps: (engagementId: EngagementId) => Promise<readonly ReviewStep[]>;
  /** Whether anybody but this person said what now stands as an answer, finding, action or decision. */
  readonly hasCoauthors: (engagementId: EngagementId, personId: PersonId) => Promise<boolean>;
}
