import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Listing } from "../../../src-shared/contract/options.ts";
import { createSituation } from "../../../src-shared/domain/questionnaire/situation.ts";
import { capabilityCoverage, coverageClass } from "../../../src-shared/domain/store/capability-coverage.ts";
import {
  lapsedAttributes,
  listingFaults,
  listingOn,
} from "../../../src-shared/domain/store/listing-states.ts";
import { matchListings } from "../../../src-shared/domain/store/match-listings.ts";
import { mayBeShown, offeredListings } from "../../../src-shared/domain/store/offered-listings.ts";
import { gate } from "../scoring/worked-example-pack.ts";

const day = "2026-11-26";
const text = { en: "Text", fr: "Texte" };

const step = (at: string, from: Listing["state"] | null, to: Listing["state"]) => ({
  at,
  by: "reviewer",
  from,
  to,
  reason: text,
});

const listedHistory = [
  step("2026-02-02", null, "draft"),
  step("2026-02-23", "draft", "submitted"),
  step("2026-03-16", "submitted", "in_review"),
  step("2026-04-06", "in_review", "listed"),
];

const shown = (attribute: string, expires: string | null) => ({
  attribute,
  document: "Document",
  issued: "2026-01-01",
  expires,
  seenBy: "reviewer",
});

const listing = (more: Partial<Listing> = {}): Listing => ({
  id: "listing-a",
  publisher: { name: "Publisher", country: "FR", status: "agreed" },
  name: text,
  summary: text,
  version: "1",
  sample: false,
  vertical: ["public"],
  horizontal: ["erp"],
  state: "listed",
  delivery: ["saas_shared"],
  covers: [],
  integration: [],
  data: { export_formats: ["csv"], exit_days: null, location_countries: ["FR"] },
  price: { model: "flat", amount: 1, currency: "EUR", valid_until: "2027-01-01", source: "Quote" },
  profile: { gdpr_dpa: true },
  evidence: [],
  reviewers: ["one", "two"],
  history: listedHistory,
  ...more,
});

describe("coverage", () => {
  const required = [
    { capability: "ledger", weight: 2 },
    { capability: "budget", weight: 1 },
    { capability: "catering", weight: 1 },
  ];

  test("is the weighted share of what is required: full 1, by settings .8, by an extension .4", () => {
    const covers = [
      { capability: "ledger", level: "full" },
      { capability: "budget", level: "config" },
      { capability: "catering", level: "extension" },
      { capability: "surveys", level: "full" },
    ] as const;
    expect(capabilityCoverage(required, [...covers])).toBeCloseTo((2 + 0.8 + 0.4) / 4, 12);
    expect(capabilityCoverage(required, [])).toBe(0);
    expect(capabilityCoverage([], [...covers])).toBeUndefined();
  });

  test("never falls when a listing has more", () => {
    const level = fc.constantFrom("full" as const, "config" as const, "extension" as const);
    const covers = fc
      .uniqueArray(fc.constantFrom("ledger", "budget", "catering"))
      .chain((names) =>
        fc.tuple(...names.map((capability) => level.map((one) => ({ capability, level: one })))),
      );
    fc.assert(
      fc.property(covers, (some) => {
        const less = capabilityCoverage(required, some.slice(1)) ?? 0;
        const more = capabilityCoverage(required, some) ?? 0;
        expect(more).toBeGreaterThanOrEqual(less);
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    [1, "full"],
    [0.9, "full"],
    [0.89, "most"],
    [0.7, "most"],
    [0.69, "some"],
    [0.4, "some"],
    [0.39, "none"],
    [0, "none"],
  ])("of %d is the answer %s", (coverage, answer) => {
    expect(coverageClass(coverage)).toBe(answer);
  });

  test("that misses a class by rounding alone is in it", () => {
    expect(coverageClass(0.1 + 0.2 + 0.4 - 1e-16)).toBe("most");
  });
});

describe("the history of a listing", () => {
  test("is without fault from draft to listed, and on to suspended, listed again and delisted", () => {
    expect(listingFaults(listing())).toEqual([]);
    const later = [
      ...listedHistory,
      step("2026-05-01", "listed", "suspended"),
      step("2026-06-01", "suspended", "listed"),
      step("2026-07-01", "listed", "delisted"),
    ];
    expect(listingFaults(listing({ state: "delisted", history: later }))).toEqual([]);
  });

  test.each([
    [
      "skips the review",
      listing({ history: [...listedHistory.slice(0, 2), step("2026-04-06", "submitted", "listed")] }),
    ],
    ["has a gap", listing({ history: listedHistory.toSpliced(1, 1) })],
    [
      "goes back in time",
      listing({ history: [...listedHistory.slice(0, 3), step("2026-01-01", "in_review", "listed")] }),
    ],
    ["ends elsewhere than its state says", listing({ state: "suspended" })],
    [
      "comes back from delisted",
      listing({
        history: [
          step("2026-01-01", null, "draft"),
          step("2026-01-02", "draft", "delisted"),
          step("2026-01-03", "delisted", "listed"),
        ],
      }),
    ],
    [
      "has a publisher who has not agreed",
      listing({ publisher: { name: "P", country: "FR", status: "candidate" } }),
    ],
    ["has no data processing agreement", listing({ profile: { gdpr_dpa: null } })],
    [
      "has no export format",
      listing({ data: { export_formats: [], exit_days: null, location_countries: [] } }),
    ],
    ["has the same reviewer twice", listing({ reviewers: ["one", "one"] })],
  ])("is at fault when it %s", (_what, wrong) => {
    expect(listingFaults(wrong)).not.toEqual([]);
  });

  test("asks for nothing of a draft", () => {
    const draft = listing({ state: "draft", history: listedHistory.slice(0, 1), profile: {}, reviewers: [] });
    expect(listingFaults(draft)).toEqual([]);
  });
});

describe("a listing on a day", () => {
  test("is suspended once all the evidence of one fact has expired, the day after its last", () => {
    const expiring = listing({ evidence: [shown("gdpr_dpa", day), shown("hosting_in_eea", null)] });
    expect(listingOn(expiring, day).state).toBe("listed");
    expect(listingOn(expiring, "2026-11-27").state).toBe("suspended");
    expect(lapsedAttributes(expiring, "2026-11-27")).toEqual(["gdpr_dpa"]);
  });

  test("stays listed while one of several documents holds", () => {
    const renewed = listing({ evidence: [shown("gdpr_dpa", "2026-01-31"), shown("gdpr_dpa", "2027-01-31")] });
    expect(listingOn(renewed, day).state).toBe("listed");
  });

  test("is not brought back by valid evidence", () => {
    expect(listingOn(listing({ state: "delisted" }), day).state).toBe("delisted");
  });
});

describe("listings on offer", () => {
  test("are those listed with evidence in force; samples only in a demonstration", () => {
    const all = [
      listing({ id: "listed" }),
      listing({ id: "lapsed", evidence: [shown("gdpr_dpa", "2026-01-31")] }),
      listing({ id: "review", state: "in_review" }),
      listing({ id: "sample", sample: true }),
    ];
    const idsFor = (demonstration: boolean) =>
      offeredListings(all, { demonstration }, day).map(({ id }) => id);
    expect(idsFor(false)).toEqual(["listed"]);
    expect(idsFor(true)).toEqual(["listed", "sample"]);
    expect(mayBeShown({ sample: true }, { demonstration: false })).toBe(false);
  });
});

describe("matching", () => {
  const input = {
    required: [{ capability: "ledger", weight: 1 }],
    gates: [
      gate("G-EEA", {
        effect: "require",
        applies_to: ["store"],
        when: { not: { q: "APP-01", is: ["never"] } },
        requires: [{ attr: "hosting_in_eea", eq: true }],
      }),
    ],
    attributes: ["gdpr_dpa", "hosting_in_eea"],
    situation: createSituation(new Map(), new Map()),
    day,
  };
  const ledger: Listing["covers"] = [{ capability: "ledger", level: "full" }];

  test("puts what no gate excludes first, then by coverage, then by evidence, then by id", () => {
    const eea = { gdpr_dpa: true, hosting_in_eea: true };
    const matches = matchListings(
      [
        listing({ id: "outside", covers: ledger, profile: { gdpr_dpa: true, hosting_in_eea: false } }),
        listing({ id: "bare", profile: eea }),
        listing({ id: "shown-b", covers: ledger, profile: eea, evidence: [shown("gdpr_dpa", null)] }),
        listing({ id: "shown-a", covers: ledger, profile: eea, evidence: [shown("gdpr_dpa", null)] }),
        listing({ id: "unshown", covers: ledger, profile: eea }),
      ],
      input,
    );
    expect(matches.map(({ listingId }) => listingId)).toEqual([
      "shown-a",
      "shown-b",
      "unshown",
      "bare",
      "outside",
    ]);
    expect(matches[0]).toEqual({
      listingId: "shown-a",
      coverage: 1,
      coverageClass: "full",
      missing: [],
      status: "eligible",
      gates: [],
      evidence: 0.5,
    });
    expect(matches.at(-1)).toMatchObject({
      status: "excluded",
      gates: [{ gateId: "G-EEA", outcome: "excluded" }],
    });
    expect(matches[3]).toMatchObject({ coverage: 0, coverageClass: "none", missing: ["ledger"] });
  });

  test("takes a fact whose evidence has lapsed as unknown, which leaves the gate open", () => {
    const [match] = matchListings(
      [listing({ profile: { hosting_in_eea: true }, evidence: [shown("hosting_in_eea", "2026-01-31")] })],
      input,
    );
    expect(match).toMatchObject({ status: "conditional", gates: [{ gateId: "G-EEA", outcome: "open" }] });
  });

  test("says nothing of coverage where nothing is required", () => {
    const [match] = matchListings([listing()], { ...input, required: [] });
    expect(match).toMatchObject({ coverage: null, coverageClass: null, missing: [] });
  });
});
