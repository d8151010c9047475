import { join } from "node:path";
import { expect, test } from "vitest";
import { loadContent } from "../../../src-main/content/load-content.ts";
import { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { AgendaRole } from "../../../src-shared/contract/interviews.ts";
import { stillToCover } from "../../../src-shared/domain/desk/still-to-cover.ts";

const content = loadContent(join(import.meta.dirname, "../../../assessments"));
const [ref] = content.packs;
const pack = ref && content.findPack(ref);
if (!pack) throw new Error("no pack ships");

const portal = ApplicationId.parse("0192f0aa-0000-7000-8000-000000000001");
const ledger = ApplicationId.parse("0192f0aa-0000-7000-8000-000000000002");
const inSection = (sectionId: string): readonly string[] =>
  pack.questions.filter(({ dimension }) => dimension === sectionId).map(({ id }) => id);

const cover = (
  applicationIds: ApplicationId[],
  sectionIds: string[],
  openOf: (id: ApplicationId | null) => readonly string[],
  role: AgendaRole = "other",
) => stillToCover({ role, applicationIds, sectionIds }, pack, openOf);

test("an interview covers the open questions of its sections about each of its applications", () => {
  const value = inSection("ABV");
  const open = new Map<ApplicationId | null, readonly string[]>([
    [portal, value.slice(0, 2)],
    [ledger, [...value.slice(3), ...inSection("ISZ")]],
  ]);
  expect(cover([portal, ledger], ["ABV"], (id) => open.get(id) ?? [])).toEqual([
    { applicationId: portal, sectionId: "ABV", questionIds: value.slice(0, 2) },
    { applicationId: ledger, sectionId: "ABV", questionIds: value.slice(3) },
  ]);
});

test("a section about the organisation is asked once, however many applications are talked about", () => {
  expect(cover([portal, ledger], ["GO"], () => inSection("GO"))).toEqual([
    { applicationId: null, sectionId: "GO", questionIds: inSection("GO") },
  ]);
});

test("without sections it covers what its role is asked", () => {
  const all = pack.questions.map(({ id }) => id);
  const sections = cover([portal], [], () => all, "finance").map(({ sectionId }) => sectionId);
  expect(sections).toContain("AEC");
  expect(sections).not.toContain("ISZ");
});

test("what is answered is not to be covered again", () => {
  expect(cover([ledger], ["DLO"], () => [])).toEqual([]);
});
