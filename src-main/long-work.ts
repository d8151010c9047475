/**
 * Who waits for long work: told how far it is, from 0 to 1, and at which step where it has several; free to
 * want it no more, which ends it with `job.cancelled`.
 */
export interface Watch<Said extends readonly unknown[] = readonly [share: number]> {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((...said: Said) => void) | undefined;
}

/** What the work of a job may do besides working. */
export interface JobControl {
  /** How far it is, from 0 to 1, and at what. */
  readonly report: (share: number, step: string) => void;
  /** The name of the file it is about. */
  readonly name: (file: string) => void;
  /** Aborted when nobody wants the work any more; then it throws `job.cancelled` and leaves nothing behind. */
  readonly signal: AbortSignal;
}

/** Of work that has several steps. */
export type StepWatch = Watch<readonly [share: number, step: string]>;
