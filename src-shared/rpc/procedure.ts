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
  "desk",
  "views",
  "scenarios",
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

export type Procedure = Query | Mutation;
export type Contract = Readonly<Record<string, Procedure>>;
export type NameIn<C extends Contract> = keyof C & string;

/** What a caller sends, before validation fills in defaults and brands. */
export type Input<P extends Procedure> = z.input<P["input"]>;
/** What a handler receives, after validation. */
type ParsedInput<P extends Procedure> = z.output<P["input"]>;
export type Output<P extends Procedure> = z.output<P["output"]>;

/** A handler for every procedure; a missing or misspelt one does not compile. */
export type Handlers<C extends Contract> = {
  readonly [Name in NameIn<C>]: (input: ParsedInput<C[Name]>) => Promise<z.input<C[Name]["output"]>>;
};

export const query = <I extends z.ZodType, O extends z.ZodType>(
  definition: Omit<Query<I, O>, "kind">,
): Query<I, O> => ({ kind: "query", ...definition });

export const mutation = <I extends z.ZodType, O extends z.ZodType>(
  definition: Omit<Mutation<I, O>, "kind">,
): Mutation<I, O> => ({ kind: "mutation", ...definition });
