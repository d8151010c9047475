import { expect, test } from "vitest";
import { setupClientEngagement } from "../harness/client-engagement.ts";

/** An export of RVTools with four machines of 8 processors and 16 GiB, and the application they belong to. */
const setup = async () => {
  const { call, engagementId, choose } = await setupClientEngagement();
  const fileId = choose(
    "export.csv",
    "VM,Powerstate,CPUs,Memory,CPU Usage %,Active Memory,VM UUID,VI SDK UUID",
    "erp-busy,poweredOn,8,16384,25,8192,u1,vc",
    "erp-quiet,poweredOn,8,16384,1,163,u2,vc",
    "erp-dead,poweredOn,8,16384,0,0,u3,vc",
    "erp-off,poweredOff,8,16384,0,0,u4,vc",
  );
  await call("inventory.import", { engagementId, fileId });
  const { applicationId } = await call("applications.create", { engagementId, name: "ERP" });
  await call("applications.record", {
    engagementId,
    applicationId,
    facts: { serverRule: { kind: "name", pattern: "^erp-" } },
  });
  await call("decisions.record", {
    engagementId,
    applicationId,
    decision: {
      optionId: "private",
      reason: { en: "Decided.", fr: "Décidé." },
      decidedBy: { en: "The board", fr: "La direction" },
      decidedOn: "2026-11-02",
    },
  });
  const demandOn = async (basis: "allocated" | "performance") => {
    const { settings } = await call("sizing.get", { engagementId });
    await call("sizing.record", {
      engagementId,
      settings: { ...settings, rules: { ...settings.rules, basis } },
    });
    return (await call("sizing.get", { engagementId })).all.demand;
  };
  return { call, engagementId, applicationId, demandOn };
};

test("machines that did next to nothing in the inventory are named, each with what it did", async () => {
  const { call, engagementId, applicationId } = await setup();
  const servers = await call("servers.list", { engagementId });
  const { idle } = await call("sizing.get", { engagementId });
  const nameOf = (id: string): string | undefined => servers.find((server) => server.id === id)?.name;

  expect(Object.fromEntries(idle.map((machine) => [nameOf(machine.serverId), machine.idleness]))).toEqual({
    "erp-dead": "zombie",
    "erp-off": "off",
    "erp-quiet": "idle",
  });
  expect(idle.every((machine) => machine.applicationId === applicationId)).toBe(true);
});

test("a cluster sized by performance carries twice what the inventory saw in use, until somebody measured", async () => {
  const { call, engagementId, applicationId, demandOn } = await setup();

  expect(await demandOn("allocated")).toMatchObject({ vcpus: 24, memoryGib: 48 });
  const seen = await demandOn("performance");
  expect(seen.vcpus).toBeCloseTo(8 * (0.25 + 0.01) * 2, 9);
  expect(seen.memoryGib).toBeCloseTo(((8_192 + 163) / 1024) * 2, 9);

  await call("answers.record", {
    engagementId,
    applicationId,
    questionId: "INF-03",
    statement: {
      state: "answered",
      value: 30,
      grade: "B",
      respondent: "Operations",
      interviewId: null,
      reason: "",
    },
  });
  // Measured over some time, which nobody said was a month: the margin is the one of the rules.
  const measured = await demandOn("performance");
  expect(measured.vcpus).toBeCloseTo(24 * 0.3 * 1.3, 9);
  expect(measured.memoryGib).toBe(48);
});

test("an application of which no machine works is a candidate for retiring, and that nobody uses it is points for retiring", async () => {
  const { call, engagementId, applicationId } = await setup();
  expect((await call("sizing.get", { engagementId })).idleApplications).toEqual([]);

  // Its busy machine turns out to belong elsewhere.
  await call("applications.record", {
    engagementId,
    applicationId,
    facts: { serverRule: { kind: "name", pattern: "^erp-(quiet|dead|off)$" } },
  });
  const { idleApplications, usersQuestionId } = await call("sizing.get", { engagementId });
  expect(idleApplications).toEqual([{ applicationId, machines: 3, activeUsers: null }]);

  const scoreOfRetiring = async () => {
    const { options } = await call("results.get", { engagementId, applicationId });
    return options.find(({ optionId }) => optionId === "retire")?.score;
  };
  const before = await scoreOfRetiring();
  await call("answers.record", {
    engagementId,
    applicationId,
    questionId: usersQuestionId ?? "",
    statement: {
      state: "answered",
      value: 0,
      grade: "C",
      respondent: "Operations",
      interviewId: null,
      reason: "",
    },
  });
  expect(await scoreOfRetiring()).toBeGreaterThan(before ?? 100);
  expect((await call("sizing.get", { engagementId })).idleApplications).toEqual([
    { applicationId, machines: 3, activeUsers: 0 },
  ]);
});
