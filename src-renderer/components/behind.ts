import { OptionId } from "../../src-shared/contract/content.ts";

/** A figure of a result, whose answers can be shown; its text is what the address keeps. */
export type Behind =
  | { readonly kind: "score" | "range"; readonly optionId: OptionId }
  | { readonly kind: "lead"; readonly optionId: OptionId; readonly otherId: OptionId }
  | { readonly kind: "criterion"; readonly optionId: OptionId; readonly criterionId: string }
  | { readonly kind: "answer"; readonly sourceId: string }
  | { readonly kind: "gate"; readonly gateId: string }
  | { readonly kind: "coverage" | "assumptions" };

/** The name of the figure in the query of the address. */
export const behindName = "behind";

export const behindText = (behind: Behind): string => {
  switch (behind.kind) {
    case "score":
    case "range":
      return `${behind.kind}.${behind.optionId}`;
    case "lead":
      return `lead.${behind.optionId}.${behind.otherId}`;
    case "criterion":
      return `criterion.${behind.optionId}.${behind.criterionId}`;
    case "answer":
      return `answer.${behind.sourceId}`;
    case "gate":
      return `gate.${behind.gateId}`;
    case "coverage":
    case "assumptions":
      return behind.kind;
  }
};

type Parse = (first: string, second: string) => Behind | null;

const optionFrom = (text: string): OptionId | undefined => OptionId.safeParse(text).data;

const ofOption =
  (kind: "score" | "range"): Parse =>
  (first) => {
    const optionId = optionFrom(first);
    return optionId ? { kind, optionId } : null;
  };

const parseByKind: Readonly<Record<Behind["kind"], Parse>> = {
  score: ofOption("score"),
  range: ofOption("range"),
  lead: (first, second) => {
    const [optionId, otherId] = [optionFrom(first), optionFrom(second)];
    return optionId && otherId ? { kind: "lead", optionId, otherId } : null;
  },
  criterion: (first, criterionId) => {
    const optionId = optionFrom(first);
    return optionId ? { kind: "criterion", optionId, criterionId } : null;
  },
  answer: (sourceId) => ({ kind: "answer", sourceId }),
  gate: (gateId) => ({ kind: "gate", gateId }),
  coverage: () => ({ kind: "coverage" }),
  assumptions: () => ({ kind: "assumptions" }),
};

/** Null for what no figure is called: an address may be old or typed by hand. */
export const behindFrom = (text: string | null): Behind | null => {
  const [kind = "", first = "", second = ""] = text?.split(".") ?? [];
  return new Map<string, Parse>(Object.entries(parseByKind)).get(kind)?.(first, second) ?? null;
};
