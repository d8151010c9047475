import type { DecisionRequest, Deliverable } from "../../../src-shared/contract/desk.ts";

/** What somebody owes somebody by a day: a deliverable of ours, or a decision of the client's. */
export type Commitment =
  | { readonly kind: "deliverable"; readonly item: Deliverable }
  | { readonly kind: "decision"; readonly item: DecisionRequest };

export const commitmentStates = {
  deliverable: ["open", "delivered", "dropped"],
  decision: ["open", "decided", "dropped"],
} as const;

export const whoOf = (commitment: Commitment): string =>
  commitment.kind === "deliverable" ? commitment.item.owner : commitment.item.decidedBy;

export const newCommitment = (kind: Commitment["kind"]): Commitment => {
  const item = { id: crypto.randomUUID(), title: "", due: null, state: "open" } as const;
  return kind === "deliverable"
    ? { kind, item: { ...item, owner: "" } }
    : { kind, item: { ...item, decidedBy: "", outcome: "" } };
};

/** The same with some of what both kinds have in common said anew. */
export const withChange = (
  commitment: Commitment,
  changed: { readonly title?: string; readonly due?: string | null; readonly who?: string },
): Commitment => {
  const { who, ...common } = changed;
  return commitment.kind === "deliverable"
    ? { ...commitment, item: { ...commitment.item, ...common, owner: who ?? commitment.item.owner } }
    : { ...commitment, item: { ...commitment.item, ...common, decidedBy: who ?? commitment.item.decidedBy } };
};

/** What is open first, by the day on which it is due; what has no day after what has one. */
export const byDue = (one: Commitment, other: Commitment): number =>
  Number(one.item.state !== "open") - Number(other.item.state !== "open") ||
  (one.item.due ?? "9999").localeCompare(other.item.due ?? "9999");
