import { array, assert, constantFrom, dictionary, property } from "fast-check";
import type { Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { ReportSection } from "../../../src-shared/contract/reports.ts";
import { ReviewState, ReviewStepKind } from "../../../src-shared/contract/reviews.ts";
import type { SectionSeals } from "../../../src-shared/contract/reviews.ts";
import {
  changedSections,
  lastSealed,
  nextVersion,
  refusalOf,
  stateOf,
  turnsOf,
} from "../../../src-shared/domain/review/report-review.ts";

const lead = { name: "Solène Hardouin", role: "lead", hasCoauthors: true } as const;

/** Whatever is tried in whatever order, only what is not refused happens. */
const walk = (tried: readonly ReviewStepKind[]): readonly { readonly kind: ReviewStepKind }[] => {
  const steps: { readonly kind: ReviewStepKind }[] = [];
  for (const kind of tried) {
    if (refusalOf(kind, stateOf(steps), lead) === null) steps.push({ kind });
  }
  return steps;
};

const tries = array(constantFrom(...ReviewStepKind.options), { maxLength: 40 });

describe("the way of a report", () => {
  test("goes from draft through review and approval to issue", () => {
    expect(stateOf([])).toBe("draft");
    const kinds = ["submit", "requestChanges", "submit", "approve", "issue"] as const;
    const states = kinds.map((_, place) => stateOf(kinds.slice(0, place + 1).map((kind) => ({ kind }))));
    expect(states).toEqual(["inReview", "changesRequested", "inReview", "approved", "issued"]);
    expect(kinds.map((kind, place) => turnsOf(states[place - 1] ?? "draft").includes(kind))).toEqual(
      kinds.map(() => true),
    );
  });

  test("never issues what was not approved since it was last sent to review", () => {
    assert(
      property(tries, (tried) => {
        const kinds = walk(tried).map(({ kind }) => kind);
        for (const [place, kind] of kinds.entries()) {
          expect(kind === "issue" ? kinds[place - 1] : "approve").toBe("approve");
        }
      }),
    );
  });

  test("numbers issued copies one after the other", () => {
    assert(
      property(tries, (tried) => {
        const steps = walk(tried);
        const issued = steps.filter(({ kind }) => kind === "issue").length;
        expect(nextVersion(steps)).toBe(issued + 1);
      }),
    );
  });

  test("never ends: some step follows on every state", () => {
    expect(ReviewState.options.filter((state) => turnsOf(state).length === 0)).toEqual([]);
  });
});

describe("who may send it on", () => {
  test("anybody of the team sends it to review, under their name", () => {
    expect(refusalOf("submit", "draft", { ...lead, role: "consultant" })).toBeNull();
    expect(refusalOf("submit", "draft", { ...lead, name: " " })).toBe("unnamed");
  });

  test.each(["approve", "requestChanges"] as const)("only a lead may %s", (kind) => {
    expect(refusalOf(kind, "inReview", lead)).toBeNull();
    expect(refusalOf(kind, "inReview", { ...lead, role: "consultant" })).toBe("notLead");
  });

  test("a lead who is the only author asks for changes, and does not approve", () => {
    const alone = { ...lead, hasCoauthors: false };
    expect(refusalOf("approve", "inReview", alone)).toBe("onlyAuthor");
    expect(refusalOf("requestChanges", "inReview", alone)).toBeNull();
  });

  test("nobody takes a step out of turn", () => {
    expect(refusalOf("issue", "inReview", lead)).toBe("outOfTurn");
    expect(refusalOf("approve", "draft", lead)).toBe("outOfTurn");
  });
});

describe("what changed since", () => {
  const Seals = dictionary(
    constantFrom(...ReportSection.options),
    constantFrom("a".repeat(64), "b".repeat(64)),
  ) as Arbitrary<SectionSeals>;

  test("is nothing against itself, and the same seen from either side", () => {
    assert(
      property(Seals, Seals, (one, other) => {
        expect(changedSections(one, one)).toEqual([]);
        expect(changedSections(one, other)).toEqual(changedSections(other, one));
      }),
    );
  });

  test("names a section that came, went or says something else, in the order of the report", () => {
    const sealed = { waves: "a".repeat(64), decision: "a".repeat(64), risks: "a".repeat(64) };
    const current = { decision: "b".repeat(64), risks: "a".repeat(64), carbon: "a".repeat(64) };
    expect(changedSections(sealed, current)).toEqual(["decision", "carbon", "waves"]);
  });

  test("is held against what was last sent on: a request for changes says nothing new", () => {
    const steps = [
      { kind: "submit", seals: { decision: "a".repeat(64) } },
      { kind: "requestChanges", seals: {} },
    ] as const;
    expect(lastSealed(steps)).toBe(steps[0]);
    expect(lastSealed([])).toBeUndefined();
  });
});
