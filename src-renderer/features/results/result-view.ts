import type { Answer } from "../../../src-shared/contract/answers.ts";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Decision } from "../../../src-shared/contract/findings.ts";
import type { Assessment, ResultStamp } from "../../../src-shared/contract/results.ts";

/** All that the result of one application is shown from. */
export interface ResultView {
  readonly application: Application;
  readonly pack: Pack;
  readonly result: Assessment & { readonly stamp: ResultStamp };
  readonly answers: readonly Answer[];
  readonly decision: Decision | undefined;
}
