/**
 * How a lead of d on one criterion becomes a preference from 0 to 1; a lead of 0 or less is none.
 * `q` is the lead up to which one is indifferent, `p` the one from which preference is full (in the
 * criterion's unit, 0 <= q < p), `s` the lead at the Gaussian's point of inflection.
 */
export type Preference =
  | { readonly kind: "usual" }
  | { readonly kind: "u-shape"; readonly q: number }
  | { readonly kind: "v-shape"; readonly p: number }
  | { readonly kind: "level"; readonly q: number; readonly p: number }
  | { readonly kind: "linear"; readonly q: number; readonly p: number }
  | { readonly kind: "gaussian"; readonly s: number };

/** The six standard functions of Brans, Vincke and Mareschal, EJOR 24(2), 1986, types I to VI. */
export const preferenceOf = (preference: Preference, lead: number): number => {
  if (lead <= 0) return 0;
  switch (preference.kind) {
    case "usual":
      return 1;
    case "u-shape":
      return lead > preference.q ? 1 : 0;
    case "v-shape":
      return Math.min(1, lead / preference.p);
    case "level":
      return betweenSteps(lead, preference);
    case "linear":
      return Math.min(1, Math.max(0, (lead - preference.q) / (preference.p - preference.q)));
    case "gaussian":
      return 1 - Math.exp(-(lead ** 2) / (2 * preference.s ** 2));
  }
};

const betweenSteps = (lead: number, { q, p }: { readonly q: number; readonly p: number }): number => {
  if (lead <= q) return 0;
  return lead > p ? 1 : 0.5;
};
