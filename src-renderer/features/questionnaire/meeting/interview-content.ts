import type { Application } from "../../../../src-shared/contract/applications.ts";
import type { Pack } from "../../../../src-shared/contract/content.ts";
import type { Contact } from "../../../../src-shared/contract/desk.ts";

/** What the pages of an interview are made from, beside the engagement itself. */
export interface InterviewContent {
  readonly pack: Pack;
  readonly applications: readonly Application[];
  readonly contacts: readonly Contact[];
}
