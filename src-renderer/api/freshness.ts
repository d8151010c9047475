/** How fresh the answers are that the host gave. */
export interface Freshness {
  /** On this page's clock. */
  readonly updatedAt: number;
  readonly isFetching: boolean;
}

/** Whether answers this fresh hold a change by now; `confirmedAt` is when the host called it durable. */
export const isHeldBy = (
  { phase, confirmedAt }: { readonly phase: string; readonly confirmedAt: number },
  { updatedAt, isFetching }: Freshness,
): boolean => phase === "saved" && !isFetching && updatedAt >= confirmedAt;
