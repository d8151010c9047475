import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assessExample } from "../../../scripts/assess-example.ts";
import { exampleReadmes } from "../../../scripts/example-table.ts";
import { loadContent } from "../../../src-main/content/load-content.ts";
import { loadExample } from "../../../src-main/content/load-example.ts";
import { ServerFacts } from "../../../src-shared/contract/inventory.ts";
import { ProfileAttributes } from "../../../src-shared/contract/options.ts";
import { clashesOf } from "../../../src-shared/domain/desk/clashes.ts";
import { validateAnswer } from "../../../src-shared/domain/questionnaire/validate-answer.ts";

const folder = join(import.meta.dirname, "../../../assessments/examples/val-orsenne");
const content = loadContent(join(folder, "../.."));
const example = loadExample(folder);
const pack = content.findPack(example.engagement.pack);
if (!pack) throw new Error("the example's pack does not ship");
const keyById = new Map<string, string>(example.applications.map(({ id, key }) => [id, key]));
const statements = example.answers.flatMap((answer) =>
  answer.statements.map((statement) => ({ ...statement, questionId: answer.questionId })),
);

const sum = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((total, amount) => total + amount, 0);

describe("the worked example", () => {
  test("is complete: forty applications, 120 virtual machines on 11 hosts, 59 dependencies", () => {
    expect(example.applications).toHaveLength(40);
    expect(Object.groupBy(example.servers, ({ facts }) => facts.kind)).toMatchObject({
      virtual: { length: 120 },
      host: { length: 11 },
    });
    expect(example.dependencies).toHaveLength(59);
    expect(example.interviews).toHaveLength(20);
    expect(example.contacts).toHaveLength(11);
    expect(example.findings).toHaveLength(12);
    expect(example.decisions).toHaveLength(4);
  });

  test("has the same ids each time it is read, and each only once", () => {
    const again = loadExample(folder);
    const ids = (read: typeof example): readonly string[] => [
      read.client.id,
      read.engagement.id,
      ...[
        read.people,
        read.sites,
        read.interviews,
        read.applications,
        read.servers,
        read.dependencies,
        read.contacts,
        read.deliverables,
        read.decisionRequests,
        read.workEntries,
        read.parkedItems,
      ].flatMap((things) => things.map(({ id }) => id)),
      ...[...read.findings, ...read.actions].map(({ id }) => id),
    ];

    expect(ids(again)).toEqual(ids(example));
    expect(new Set(ids(example)).size).toBe(ids(example).length);
    // Anything but this id would load the example a second time beside the one people already have.
    expect(example.engagement.id).toBe("41ce72f9-4992-54de-a5d3-a420347d7746");
  });

  test("refers only to what it holds", () => {
    const known = new Set<string>([
      ...example.people.map(({ id }) => id),
      ...example.sites.map(({ id }) => id),
      ...example.applications.map(({ id }) => id),
      ...example.interviews.map(({ id }) => id),
      ...example.contacts.map(({ id }) => id),
    ]);
    const listings = new Set(content.listings.map(({ id }) => id));
    const named = [
      ...example.interviews.flatMap(({ siteId, consultantIds, applicationIds, contactIds }) => [
        siteId,
        ...consultantIds,
        ...applicationIds,
        ...contactIds,
      ]),
      ...example.contacts.map(({ siteId }) => siteId),
      ...example.workEntries.map(({ personId }) => personId),
      ...example.parkedItems.flatMap(({ interviewId, applicationId }) => [interviewId, applicationId]),
      ...example.applications.map(({ facts }) => facts.siteId),
      ...example.dependencies.flatMap(({ fromId, toId }) => [fromId, toId]),
      ...statements.flatMap(({ authorId, interviewId }) => [authorId, interviewId]),
      ...example.findings.flatMap(({ applicationIds, authorId }) => [...applicationIds, authorId]),
      ...example.decisions.map(({ applicationId }) => applicationId),
    ].filter((id) => id !== null);

    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(
      example.applications.filter(
        ({ facts }) => facts.storeListingId !== null && !listings.has(facts.storeListingId),
      ),
    ).toEqual([]);
    expect(statements.filter(({ interviewId }) => interviewId === null)).toEqual([]);
  });

  test("plans interviews on sections of its pack, and one time that wants a consultant twice", () => {
    const sections = new Set(pack.dimensions.map(({ id }) => id));
    expect(
      example.interviews.flatMap(({ sectionIds }) => sectionIds).filter((id) => !sections.has(id)),
    ).toEqual([]);
    expect(clashesOf(example.interviews)).toHaveLength(1);
  });

  test("answers only questions of its pack, with values they accept", () => {
    const questions = new Map(pack.questions.map((question) => [question.id, question]));
    const strange = statements.filter(({ questionId, state, value }) => {
      const question = questions.get(questionId);
      return !question || (state === "answered" && validateAnswer(question, value) !== undefined);
    });

    expect(strange).toEqual([]);
    expect(
      example.findings.flatMap(({ questionIds }) => questionIds).filter((id) => !questions.has(id)),
    ).toEqual([]);
  });

  test("leaves questions open, says so of some, and of some that they do not apply, with the reason", () => {
    const states = Object.groupBy(statements, ({ state }) => state);

    expect(states.unknown).toHaveLength(2);
    expect(states.not_applicable?.map(({ reason }) => reason !== "")).toEqual([true, true]);
    expect(
      example.applications.filter(
        ({ id }) => !example.answers.some(({ applicationId }) => applicationId === id),
      ),
    ).toHaveLength(2);
  });

  test("answers the questions that came with the pack 2026.1 for the twelve nearly complete applications", () => {
    const added = ["APP-39", "APP-40", "APP-41", "APP-42", "INF-23", "INF-24", "INF-25", "DAT-28"];
    const complete = example.applications.filter(({ id }) =>
      added.every((question) =>
        example.answers.some(
          ({ applicationId, questionId }) => applicationId === id && questionId === question,
        ),
      ),
    );

    expect(complete).toHaveLength(12);
  });

  test("keeps costs that add up, option by option", () => {
    for (const { key, costs } of example.applications) {
      for (const [option, { runPerYear, runTotal, oneOff, oneOffTotal }] of Object.entries(costs)) {
        // Totals were rounded to whole euros, item by item.
        expect({ key, option, run: Math.abs(sum(runPerYear) - runTotal) <= 10 }).toEqual({
          key,
          option,
          run: true,
        });
        expect({ key, option, once: Math.abs(sum(oneOff) - oneOffTotal) <= 10 }).toEqual({
          key,
          option,
          once: true,
        });
      }
    }
  });

  test("puts by hand only machines that no pattern finds, and leaves thirteen to nobody yet", () => {
    const patterns = example.applications.flatMap(({ facts }) =>
      facts.serverRule ? [new RegExp(facts.serverRule.pattern, "u")] : [],
    );
    const byHand = example.servers.filter(({ assignedTo }) => assignedTo !== undefined);
    const ofNobody = example.servers.filter(
      ({ assignedTo, facts }) =>
        facts.kind === "virtual" && !assignedTo && !patterns.some((pattern) => pattern.test(facts.name)),
    );

    expect(byHand.map(({ facts }) => facts.name).toSorted()).toEqual(["BRANCARD-OLD", "TELECOPIE"]);
    expect(byHand.filter(({ facts }) => patterns.some((pattern) => pattern.test(facts.name)))).toEqual([]);
    expect(ofNobody).toHaveLength(13);
    expect(ofNobody.map(({ facts }) => facts.name)).toEqual(
      expect.arrayContaining(["SRV-OLD-MIGR", "VM-W2K8-TEST2"]),
    );
  });

  test("describes machines and profiles as the contract does", () => {
    for (const { facts } of example.servers) expect(ServerFacts.parse(facts)).toEqual(facts);
    for (const { attributes } of example.optionProfiles)
      expect(ProfileAttributes.parse(attributes)).toEqual(attributes);
    expect(
      example.servers.filter(({ facts }) => facts.kind === "virtual" && facts.cpuModel === null),
    ).toEqual([]);
  });
});

describe("what the engine says of the worked example", () => {
  const assessed = assessExample(example, pack, content);
  const other = assessExample(example, pack, content, { showsFirst: true });
  const leaderOf = (list: typeof assessed, key: string): string | undefined =>
    list.find((application) => application.key === key)?.assessment.options.find(({ rank }) => rank === 1)
      ?.optionId;
  const ofKey = (key: string) => assessed.find((application) => application.key === key)?.assessment;

  test("is what its READMEs print, in both languages", () => {
    expect(exampleReadmes()).toHaveLength(2);
    for (const { file, computed } of exampleReadmes()) expect(readFileSync(file, "utf8")).toBe(computed);
  });

  test("every option leads somewhere", () => {
    expect(new Set(assessed.map(({ key }) => leaderOf(assessed, key)))).toEqual(
      new Set(["store", "paas", "private", "retain", "retire"]),
    );
  });

  test.each([
    ["patient-portal", "paas"],
    ["patient-record", "private"],
    ["human-resources", "store"],
    ["analyser-link", "retain"],
    ["old-reporting", "retire"],
    ["sterilisation-trace", "private"],
  ])("%s is led by %s", (key, option) => {
    expect(leaderOf(assessed, key)).toBe(option);
  });

  test("all four conflicts change who leads", () => {
    const inConflict = example.answers
      .filter((answer) => answer.statements.length > 1)
      .map(({ applicationId }) => keyById.get(applicationId ?? "") ?? "");

    expect(inConflict.toSorted()).toEqual([
      "data-warehouse",
      "imaging-archive",
      "laboratory-system",
      "patient-transport",
    ]);
    for (const key of inConflict) {
      expect({ key, same: leaderOf(assessed, key) === leaderOf(other, key) }).toEqual({ key, same: false });
    }
  });

  test.each(["laboratory-system", "imaging-archive", "payroll", "data-warehouse", "dispensing-robot"])(
    "%s is a near tie: less than a point, and an open verdict",
    (key) => {
      expect(ofKey(key)?.lead).toBeLessThan(1);
      expect(ofKey(key)?.verdict.level).toBe("open");
    },
  );

  test("retiring the old records scores best and is excluded, as is staying in a room that closes", () => {
    const viewer = ofKey("legacy-record-viewer");
    const best = viewer?.options.toSorted((a, b) => b.score - a.score)[0];
    const staying = ofKey("sterilisation-trace")?.options.find(({ optionId }) => optionId === "retain");

    expect(best).toMatchObject({ optionId: "retire", status: "excluded" });
    expect(staying?.status).toBe("excluded");
  });

  test("the portal stays conditional until somebody shows the certificate for health data", () => {
    const gate = ofKey("patient-portal")?.gates.find(({ gateId }) => gateId === "G-HDS");

    expect(gate).toMatchObject({ fires: "yes", outcomes: { paas: "open" } });
    expect(ofKey("patient-portal")?.verdict).toMatchObject({ optionId: "paas", conditional: true });
  });

  test("without answers every option stands near 50 and nothing is proven", () => {
    for (const key of ["video-care", "car-park"]) {
      expect(ofKey(key)?.options.every(({ score }) => Math.abs(score - 50) < 0.5)).toBe(true);
      expect(ofKey(key)?.verdict.level).toBe("open");
    }
  });

  test("decisions that follow the verdict name its leader, and the other one does not", () => {
    for (const { applicationId, optionId, followsVerdict } of example.decisions) {
      const key = keyById.get(applicationId) ?? "";
      expect({ key, follows: leaderOf(assessed, key) === optionId }).toEqual({
        key,
        follows: followsVerdict,
      });
    }
  });
});
