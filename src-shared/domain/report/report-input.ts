import type { RecordedStatement } from "../../contract/answers.ts";
import type { ApplicationFacts, Dependency } from "../../contract/applications.ts";
import type { Attachment } from "../../contract/attachments.ts";
import type { Pack } from "../../contract/content.ts";
import type { Client, Engagement, Person, Site, Weights } from "../../contract/engagements.ts";
import type { Interview } from "../../contract/interviews.ts";
import type { Action, Comment, Decision, Finding } from "../../contract/findings.ts";
import type { ApplicationId } from "../../contract/ids.ts";
import type { Explanation } from "../../contract/explanations.ts";
import type { Listing } from "../../contract/options.ts";
import type { BusinessCase, CarbonAccount, MigrationWaves, SizingPlan } from "../../contract/plans.ts";
import type { Assessment, PortfolioRow, ResultStamp } from "../../contract/results.ts";
import type { ReportText } from "../../contract/report-texts.ts";
import type { ReviewState } from "../../contract/reviews.ts";
import type { StoreMatch } from "../../contract/store-matches.ts";

export interface ReportedApplication {
  readonly id: ApplicationId;
  readonly facts: ApplicationFacts;
}

/** What people said about one question; all statements that stand, the shown one first. */
export interface ReportedAnswer {
  readonly applicationId: ApplicationId | null;
  /** The name of the archetype that answered for the application; undefined where the answer is its own. */
  readonly inheritedFrom?: string | undefined;
  readonly questionId: string;
  readonly statement: RecordedStatement | undefined;
  readonly alternatives: readonly RecordedStatement[];
  readonly note: string;
  readonly flagged: boolean;
}

/** Evidence that was chosen for the report. */
export interface ReportedAttachment {
  readonly attachment: Attachment;
  /** In pixels; null: no picture that Word can show, or one whose bytes are damaged. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** What was worked out for all applications together. */
export interface ReportedPlans {
  readonly businessCase: BusinessCase;
  readonly carbon: CarbonAccount;
  readonly sizing: SizingPlan;
  readonly waves: MigrationWaves;
}

/** How far the report has come, as it says of itself. */
export interface ReportedReview {
  readonly state: ReviewState;
  /** Of the copy that is issued, or that would be next. */
  readonly version: number;
  /** Null until it was approved, and once it says something else than what was approved. */
  readonly approval: { readonly by: string; readonly on: string } | null;
}

/** Everything a report is made of. The day is passed in: the same input gives the same report. */
export interface ReportInput {
  readonly engagement: Engagement;
  readonly client: Client;
  readonly sites: readonly Site[];
  readonly people: readonly Person[];
  readonly interviews: readonly Interview[];
  readonly weights: Weights | undefined;
  readonly pack: Pack;
  readonly applications: readonly ReportedApplication[];
  readonly serverCount: number;
  readonly answers: readonly ReportedAnswer[];
  readonly rows: readonly PortfolioRow[];
  readonly assessments: ReadonlyMap<ApplicationId, Assessment>;
  /** What would change each recommendation. */
  readonly explanations: ReadonlyMap<ApplicationId, Explanation>;
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
  readonly actions: readonly Action[];
  /** Of the review; none where the report is for the client. */
  readonly comments: readonly Comment[];
  readonly review: ReportedReview;
  /** Paragraphs in people's own words, in either language. */
  readonly texts: readonly ReportText[];
  readonly attachments: readonly ReportedAttachment[];
  readonly dependencies: readonly Dependency[];
  readonly listings: readonly Listing[];
  /** Of the applications that a store application is decided for or leads for; the most suitable first. */
  readonly storeMatches: ReadonlyMap<ApplicationId, readonly StoreMatch[]>;
  readonly plans: ReportedPlans;
  readonly stamp: ResultStamp;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
