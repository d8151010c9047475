/** Kleene's three values: what can't be known yet is not false. */
export type Truth = "yes" | "no" | "unknown";

export const not = (truth: Truth): Truth => {
  if (truth === "unknown") return "unknown";
  return truth === "yes" ? "no" : "yes";
};

/** Yes only if all are; one no is enough for no. */
export const all = (truths: readonly Truth[]): Truth => {
  if (truths.includes("no")) return "no";
  return truths.includes("unknown") ? "unknown" : "yes";
};

/** Yes as soon as one is; no only if all are. */
export const any = (truths: readonly Truth[]): Truth => {
  if (truths.includes("yes")) return "yes";
  return truths.includes("unknown") ? "unknown" : "no";
};

export const truthOf = (holds: boolean): Truth => (holds ? "yes" : "no");
