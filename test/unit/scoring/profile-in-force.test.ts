import { expect, test } from "vitest";
import { profileInForce } from "../../../src-shared/domain/scoring/profile-in-force.ts";

const shown = (attribute: string, expires: string | null) => ({
  attribute,
  document: "Certificate",
  issued: "2024-01-01",
  expires,
  seenBy: "A consultant",
});
const attributes = { hds_activities: [1, 2], gdpr_dpa: true };

test("evidence counts on the day it expires, and from the next day the attribute is unknown", () => {
  const evidence = [shown("hds_activities", "2026-11-24")];
  expect(profileInForce(attributes, evidence, "2026-11-24")).toEqual(attributes);
  expect(profileInForce(attributes, evidence, "2026-11-25")).toEqual({ ...attributes, hds_activities: null });
});

test("an attribute stays in force while one of its documents does", () => {
  const evidence = [shown("hds_activities", "2025-01-01"), shown("hds_activities", null)];
  expect(profileInForce(attributes, evidence, "2026-11-24")).toEqual(attributes);
});

test("an attribute without evidence is what the profile says", () => {
  expect(profileInForce(attributes, [], "2026-11-24")).toEqual(attributes);
});
