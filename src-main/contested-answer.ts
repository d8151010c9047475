import type { Statement } from "../src-shared/contract/answers.ts";

/** All that was ever said as one answer, of those about which more than one person spoke. */
export interface ContestedAnswer {
  /** The id of the application, archetype or engagement that it is about, as the log spells it. */
  readonly subject: string;
  readonly questionId: string;
  readonly operations: readonly {
    readonly opId: string;
    readonly actorId: string;
    readonly parents: readonly string[];
    readonly hlc: string;
    /** Undefined where the answer was taken back. */
    readonly statement: Statement | undefined;
  }[];
}
