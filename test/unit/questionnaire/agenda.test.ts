import { describe, expect, test } from "vitest";
import type { ApplicationId, ArchetypeId } from "../../../src-shared/contract/ids.ts";
import { AgendaRole } from "../../../src-shared/contract/interviews.ts";
import {
  minutesOf,
  planAgenda,
  progressOfAgenda,
  sectionsOfRole,
} from "../../../src-shared/domain/questionnaire/agenda.ts";
import { unsaid } from "../../../src-shared/domain/questionnaire/unsaid.ts";
import { shippedPack as pack } from "../scoring/packs.ts";

const first = "00000000-0000-4000-8000-000000000001" as ApplicationId;
const second = "00000000-0000-4000-8000-000000000002" as ApplicationId;
const about = (agenda: ReturnType<typeof planAgenda>) =>
  agenda.map(({ applicationId, sectionId }) => [applicationId, sectionId]);

describe("an agenda", () => {
  test("leaves no section of the shipped questionnaire to nobody", () => {
    const covered = new Set(
      AgendaRole.options.filter((role) => role !== "other").flatMap((role) => sectionsOfRole(pack, role)),
    );
    expect(sectionsOfRole(pack, "other").filter((id) => !covered.has(id))).toEqual([]);
  });

  test("asks a CIO about the organisation first, and about value where applications are talked about", () => {
    const agenda = planAgenda(pack, { role: "cio", sectionIds: [], applicationIds: [first] });
    expect(agenda[0]).toMatchObject({ applicationId: null, sectionId: "ST" });
    expect(agenda.at(-1)).toMatchObject({ applicationId: first, sectionId: "ABV" });
    expect(
      planAgenda(pack, { role: "cio", sectionIds: [], applicationIds: [] }).every(
        ({ applicationId }) => applicationId === null,
      ),
    ).toBe(true);
  });

  test("goes through one application after the other, in the order of the sections chosen by hand", () => {
    const agenda = planAgenda(pack, {
      role: "owner",
      sectionIds: ["DCL", "ABV"],
      applicationIds: [first, second],
    });
    expect(about(agenda)).toEqual([
      [first, "DCL"],
      [first, "ABV"],
      [second, "DCL"],
      [second, "ABV"],
    ]);
  });

  test("gives a dimension that it does not know to the role that its questions are about", () => {
    const dimensions = [...pack.dimensions, { id: "NEW", label: { en: "New", fr: "Nouveau" } }];
    const question = pack.questions.find(({ scope }) => scope === "workload");
    if (!question) throw new Error("The pack asks nothing about workloads");
    const grown = { ...pack, dimensions, questions: [...pack.questions, { ...question, dimension: "NEW" }] };
    expect(sectionsOfRole(grown, "operations").at(-1)).toBe("NEW");
    expect(sectionsOfRole(grown, "cio")).not.toContain("NEW");
  });

  test("counts only what applies as asked, and what nobody has answered as open", () => {
    const items = planAgenda(pack, { role: "owner", sectionIds: ["ABV"], applicationIds: [first] });
    const answer = (questionId: string, state: "answered" | "not_applicable", value: string | null) => ({
      applicationId: first,
      archetypeId: null,
      questionId,
      state,
      value,
      grade: null,
      recordedAt: "2026-12-01T09:00:00.000Z",
    });
    const [before] = progressOfAgenda(pack, items, [], []);
    const answers = [answer("APP-02", "answered", "low"), answer("APP-03", "not_applicable", null)];
    const [after] = progressOfAgenda(pack, items, answers, []);
    expect(after?.asked).toHaveLength(before?.asked.length ?? 0);
    expect(after?.open.map(({ id }) => id)).toEqual(
      before?.open.map(({ id }) => id).filter((id) => id !== "APP-02" && id !== "APP-03"),
    );
    expect(minutesOf(after?.open ?? [])).toBeLessThan(minutesOf(before?.open ?? []));
  });

  test("takes what an archetype answers for its applications as answered, until one of them says otherwise", () => {
    const id = "00000000-0000-4000-8000-00000000000a" as ArchetypeId;
    const items = planAgenda(pack, {
      role: "owner",
      sectionIds: ["ABV"],
      applicationIds: [first, second],
    });
    const archetype = { id, name: "Web sites", applicationIds: [first] };
    const inherited = {
      applicationId: null,
      archetypeId: id,
      questionId: "APP-02",
      state: "answered" as const,
      value: "low",
      grade: null,
      recordedAt: "2026-12-01T09:00:00.000Z",
    };
    const own = { ...inherited, applicationId: first, archetypeId: null, value: null };
    const noted = { ...own, ...unsaid };
    const unknown = { ...own, state: "unknown" as const };
    const isOpen = (answers: Parameters<typeof progressOfAgenda>[2]): readonly boolean[] =>
      progressOfAgenda(pack, items, answers, [archetype]).map(({ open }) =>
        open.some((question) => question.id === "APP-02"),
      );
    expect(isOpen([])).toEqual([true, true]);
    expect(isOpen([inherited])).toEqual([false, true]);
    expect(isOpen([inherited, noted])).toEqual([false, true]);
    expect(isOpen([inherited, unknown])).toEqual([true, true]);
  });
});
