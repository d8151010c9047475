import { z } from "zod";

/** Names of the data sets that queries read and mutations change. */
export const Topic = z.enum([
  "engagements",
  "inventory",
  "answers",
  "evidence",
  "results",
  "decisions",
  "options",
  "findings",
  "plans",
  "desk",
  "views",
  "scenarios",
  "reviews",
  "jobs",
  "settings",
]);
export type Topic = z.output<typeof Topic>;

export interface Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: "query";
  readonly input: I;
  readonly output: O;
  /** A change to any of these makes a cached result stale. */
  readonly reads: readonly Topic[];
}

export interface Mutation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: "mutation";
  readonly input: I;
  readonly output: O;
  /** Announced to every connected page once the change is committed. */
  readonly changes: readonly Topic[];
}

/**
 * Work that may take longer than a person waits without a word: followed, and called off, while it runs. To a
 * caller it is a call like any other (decision 0013).
 */
export interface Job<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: "job";
  readonly input: I;
  readonly output: O;
  readonly reads: readonly Topic[];
  readonly changes: readonly Topic[];
  /** Whether a person may call it off; what it did until then is taken back. */
  readonly canCancel: boolean;
}

export type Procedure = Query | Mutation | Job;
export type Contract = Readonly<Record<string, Procedure>>;
export type NameIn<C extends Contract> = keyof C & string;

/** What a caller sends, before validation fills in defaults and brands. */
export type Input<P extends Procedure> = z.input<P["input"]>;
/** What a handler receives, after validation. */
type ParsedInput<P extends Procedure> = z.output<P["input"]>;
export type Output<P extends Procedure> = z.output<P["output"]>;

/**
 * A handler for every procedure; a missing or misspelt one does not compile. That of a job is given what its
 * work may do besides working.
 */
export type Handlers<C extends Contract, Control> = {
  readonly [Name in NameIn<C>]: C[Name] extends Job
    ? (input: ParsedInput<C[Name]>, control: Control) => Promise<z.input<C[Name]["output"]>>
    : (input: ParsedInput<C[Name]>) => Promise<z.input<C[Name]["output"]>>;
};

export const query = <I extends z.ZodType, O extends z.ZodType>(
  definition: Omit<Query<I, O>, "kind">,
): Query<I, O> => ({ kind: "query", ...definition });

export const mutation = <I extends z.ZodType, O extends z.ZodType>(
  definition: Omit<Mutation<I, O>, "kind">,
): Mutation<I, O> => ({ kind: "mutation", ...definition });

export const job = <I extends z.ZodType, O extends z.ZodType>(
  definition: Pick<Job<I, O>, "input" | "output"> & Partial<Pick<Job, "reads" | "changes" | "canCancel">>,
): Job<I, O> => ({ kind: "job", reads: [], changes: [], canCancel: true, ...definition });
