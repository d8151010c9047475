import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Trial } from "../../../src-shared/contract/what-if.ts";

/** What is tried, on what, and the way to try something else. */
export interface Trying {
  readonly pack: Pack;
  readonly applications: readonly Application[];
  readonly trial: Trial;
  readonly onTry: (trial: Trial) => void;
}
