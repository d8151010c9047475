import type { Contract, Job, Mutation, Query } from "../rpc/procedure.ts";
import { answerProcedures } from "./answers.ts";
import { applicationProcedures } from "./applications.ts";
import { archetypeProcedures } from "./archetypes.ts";
import { attachmentProcedures } from "./attachments.ts";
import { caseProcedures } from "./cases.ts";
import { contentProcedures } from "./content.ts";
import { deskProcedures } from "./desk.ts";
import { engagementProcedures } from "./engagements.ts";
import { explanationProcedures } from "./explanations.ts";
import { findingProcedures } from "./findings.ts";
import { historyProcedures } from "./history.ts";
import { hostProcedures } from "./host.ts";
import { draftProcedures } from "./drafts.ts";
import { interviewProcedures } from "./interviews.ts";
import { inventoryProcedures } from "./inventory.ts";
import { jobProcedures } from "./jobs.ts";
import { optionProcedures } from "./options.ts";
import { planProcedures } from "./plans.ts";
import { questionnaireProcedures } from "./questionnaires.ts";
import { reportProcedures } from "./reports.ts";
import { reviewProcedures } from "./reviews.ts";
import { reportTextProcedures } from "./report-texts.ts";
import { resultProcedures } from "./results.ts";
import { scenarioProcedures } from "./scenarios.ts";
import { searchProcedures } from "./search.ts";
import { secondOpinionProcedures } from "./second-opinions.ts";
import { storeMatchProcedures } from "./store-matches.ts";
import { viewProcedures } from "./views.ts";
import { whatIfProcedures } from "./what-if.ts";

/** Everything a page, the command line or a test may ask a site host to do. */
export const siteContract = {
  ...engagementProcedures,
  ...draftProcedures,
  ...interviewProcedures,
  ...deskProcedures,
  ...contentProcedures,
  ...applicationProcedures,
  ...archetypeProcedures,
  ...inventoryProcedures,
  ...answerProcedures,
  ...attachmentProcedures,
  ...optionProcedures,
  ...storeMatchProcedures,
  ...resultProcedures,
  ...explanationProcedures,
  ...whatIfProcedures,
  ...scenarioProcedures,
  ...secondOpinionProcedures,
  ...findingProcedures,
  ...planProcedures,
  ...viewProcedures,
  ...historyProcedures,
  ...searchProcedures,
  ...questionnaireProcedures,
  ...reportProcedures,
  ...reportTextProcedures,
  ...reviewProcedures,
  ...jobProcedures,
  ...caseProcedures,
  ...hostProcedures,
} as const satisfies Contract;

export type SiteContract = typeof siteContract;
export type QueryName = {
  [Name in keyof SiteContract]: SiteContract[Name] extends Query | Job ? Name : never;
}[keyof SiteContract];
export type MutationName = {
  [Name in keyof SiteContract]: SiteContract[Name] extends Mutation | Job ? Name : never;
}[keyof SiteContract];
