import { expect, test } from "vitest";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { setupApp } from "../harness/app.ts";

const id = "0192f0aa-0000-7000-8000-000000000001";

const setup = async () => {
  const app = await setupApp();
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  const { engagementId } = await call("engagements.create", {
    clientName: "Client",
    sector: "other",
    countries: ["FR"],
    languages: ["fr"],
    code: "C-1",
  });
  return { call, engagementId };
};

/** Each noun that is one record: what it says, and one thing that changes in it. */
const records = {
  contact: {
    list: "contacts.list",
    first: {
      id,
      name: "Inès Caron",
      jobTitle: "Directrice des systèmes d’information",
      role: "cio",
      siteId: null,
      email: "",
      phone: "",
      isStakeholder: true,
      note: "",
    },
    change: { phone: "+33 1 00 00 00 00" },
  },
  deliverable: {
    list: "deliverables.list",
    first: { id, title: "Report", due: "2026-12-18", owner: "Ada", state: "open" },
    change: { state: "delivered" },
  },
  decisionRequest: {
    list: "decisionRequests.list",
    first: { id, title: "Agree the weights", due: null, decidedBy: "CIO", state: "open", outcome: "" },
    change: { state: "decided", outcome: "Sovereignty first" },
  },
  workEntry: {
    list: "workEntries.list",
    first: { id, personId: id, kind: "planned", day: "2026-12-01", days: 2.5, note: "" },
    change: { days: 3 },
  },
  parkedItem: {
    list: "parkedItems.list",
    first: {
      id,
      interviewId: null,
      text: "Who owns the mail relay?",
      applicationId: null,
      questionId: null,
      done: false,
    },
    change: { done: true },
  },
  savedView: {
    list: "savedViews.list",
    first: { id, list: "servers", name: "Large", columns: ["name"], sort: null, search: "", filters: {} },
    change: { filters: { site: ["A"] } },
  },
  importMapping: {
    list: "importMappings.list",
    first: { id, name: "CMDB", fieldByHeading: { Nom: "name", Divers: null } },
    change: { name: "CMDB 2" },
  },
  archetype: {
    list: "archetypes.list",
    first: { id, name: "Departmental databases", applicationIds: [id] },
    change: { applicationIds: [] },
  },
} as const;

test.each(Object.entries(records))(
  "a %s is kept, rewritten and taken away; one that is not there is refused",
  async (noun, { list, first, change }) => {
    const { call, engagementId } = await setup();
    const nouns = list.replace(".list", "");
    const record = async (value: object) =>
      await call(`${nouns}.record` as "contacts.record", { engagementId, [noun]: value } as never);
    const remove = async () => await call(`${nouns}.delete` as "contacts.delete", { engagementId, id });

    await record(first);
    expect(await call(list, { engagementId })).toEqual([first]);
    await record({ ...first, ...change });
    expect(await call(list, { engagementId })).toEqual([{ ...first, ...change }]);

    await remove();
    expect(await call(list, { engagementId })).toEqual([]);
    await expect(remove()).rejects.toEqual(problem("record.unknown", { noun, id }));
  },
);

test("an interview is planned, held and cancelled; its team and sites are kept with the engagement", async () => {
  const { call, engagementId } = await setup();
  const site = { id, code: "HQ", name: { en: "Head office", fr: "Siège" }, role: { en: "", fr: "" } };
  const person = { id, name: "Ada Fleury", role: "lead", languages: ["fr"] } as const;
  const interview = {
    id,
    day: "2026-12-01",
    siteId: id,
    subject: { en: "Applications", fr: "Applications" },
    presentRoles: [],
    consultantIds: [id],
    applicationIds: [],
    state: "planned",
    starts: "09:30",
    minutes: 90,
    role: "cio",
    sectionIds: ["ORG"],
  } as const;

  await call("sites.record", { engagementId, site });
  await call("people.record", { engagementId, person: { ...person, languages: ["fr"] } });
  await call("interviews.record", {
    engagementId,
    interview: {
      ...interview,
      presentRoles: [],
      consultantIds: [id],
      applicationIds: [],
      sectionIds: ["ORG"],
    },
  });
  const told = await call("engagements.get", { engagementId });
  expect(told).toMatchObject({ sites: [site], interviews: [interview] });
  expect(told.people).toContainEqual(person);

  await call("interviews.delete", { engagementId, id });
  expect((await call("engagements.get", { engagementId })).interviews).toEqual([]);
});

test("the settings of an engagement change; a pack that is not there is refused", async () => {
  const { call, engagementId } = await setup();
  const { engagement } = await call("engagements.get", { engagementId });
  const settings = { ...engagement, classification: "internal", starts: "2026-12-01" } as const;

  await call("engagements.record", { engagementId, settings });
  expect((await call("engagements.get", { engagementId })).engagement).toEqual(settings);

  const missing = { id: "canopy-core", version: "1900.1" };
  await expect(
    call("engagements.record", { engagementId, settings: { ...settings, pack: missing } }),
  ).rejects.toMatchObject({ code: "pack.unknown" });
});
