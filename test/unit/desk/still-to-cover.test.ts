import { expect, test } from "vitest";
import { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { stillToCover } from "../../../src-shared/domain/desk/still-to-cover.ts";

const portal = ApplicationId.parse("0192f0aa-0000-7000-8000-000000000001");
const ledger = ApplicationId.parse("0192f0aa-0000-7000-8000-000000000002");

const questions = [
  { id: "ORG-01", dimension: "GO", scope: "organisation" },
  { id: "ORG-02", dimension: "SE", scope: "organisation" },
  { id: "APP-01", dimension: "ABV", scope: "application" },
  { id: "APP-02", dimension: "ABV", scope: "application" },
  { id: "DAT-01", dimension: "DLO", scope: "data" },
] as const;
const open = new Map<ApplicationId | null, readonly string[]>([
  [null, ["ORG-01", "ORG-02"]],
  [portal, ["APP-02", "DAT-01", "ORG-01"]],
  [ledger, ["APP-01"]],
]);
const cover = (applicationIds: ApplicationId[], sectionIds: string[]) =>
  stillToCover({ applicationIds, sectionIds }, questions, (id) => open.get(id) ?? []);

test("an interview about applications covers the open questions of its sections about each of them", () => {
  expect(cover([portal, ledger], ["ABV"])).toEqual([
    { applicationId: portal, sectionId: "ABV", questionIds: ["APP-02"] },
    { applicationId: ledger, sectionId: "ABV", questionIds: ["APP-01"] },
  ]);
});

test("an interview without applications is about the organisation", () => {
  expect(cover([], [])).toEqual([
    { applicationId: null, sectionId: "GO", questionIds: ["ORG-01"] },
    { applicationId: null, sectionId: "SE", questionIds: ["ORG-02"] },
  ]);
});

test("without sections it covers all of its applications, and leaves the organisation to others", () => {
  expect(cover([portal], [])).toEqual([
    { applicationId: portal, sectionId: "ABV", questionIds: ["APP-02"] },
    { applicationId: portal, sectionId: "DLO", questionIds: ["DAT-01"] },
  ]);
});

test("a section about the organisation is asked once, however many applications are talked about", () => {
  expect(cover([portal, ledger], ["GO"])).toEqual([
    { applicationId: null, sectionId: "GO", questionIds: ["ORG-01"] },
  ]);
});

test("what is answered is not to be covered again", () => {
  expect(cover([ledger], ["DLO"])).toEqual([]);
});
