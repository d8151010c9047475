import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { setupApp } from "../harness/app.ts";

const id = "0192f0aa-0000-7000-8000-000000000001";
const other = "0192f0aa-0000-7000-8000-000000000002";

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
  const plan = async (changed: object) =>
    await call("interviews.record", {
      engagementId,
      interview: {
        id,
        day: "2026-12-01",
        siteId: null,
        subject: { en: "Security and identity", fr: "Sécurité et identité" },
        presentRoles: [],
        consultantIds: [],
        applicationIds: [],
        state: "planned",
        starts: "09:30",
        minutes: 90,
        ...changed,
      },
    });
  const calendar = async (interviewId: string | null) => {
    const { fileId, fileName } = await call("interviews.export", {
      engagementId,
      interviewId,
      language: "fr",
    });
    const file = await app.files.find(fileId);
    return { fileName, text: await readFile(file?.path ?? "", "utf8") };
  };
  return { call, engagementId, plan, calendar };
};

/** The events of a calendar file, read as RFC 5545 says: folded lines joined, then escapes undone. */
const eventsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  text
    .replaceAll("\r\n ", "")
    .split("BEGIN:VEVENT\r\n")
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event.split("\r\n").flatMap((line) => {
          const [, name = "", value = ""] = /^([^:]+):(.*)$/u.exec(line) ?? [];
          return name === "" ? [] : [[name, value.replaceAll("\\n", "\n").replaceAll(/\\([,;\\])/gu, "$1")]];
        }),
      ),
    );

test("planned interviews leave as a calendar in which each keeps its id, its clock time and its accents", async () => {
  const { call, engagementId, plan, calendar } = await setup();
  await call("sites.record", {
    engagementId,
    site: { id, code: "HQ", name: { en: "Head office", fr: "Siège, bâtiment é" }, role: { en: "", fr: "" } },
  });
  await call("contacts.record", {
    engagementId,
    contact: {
      id,
      name: "Inès Caron",
      jobTitle: "Responsable de la sécurité des systèmes d’information et de la continuité d’activité",
      role: "security",
      siteId: null,
      email: "",
      phone: "",
      isStakeholder: false,
      note: "",
    },
  });
  await plan({ siteId: id, contactIds: [id] });
  await plan({ id: other, day: "2026-12-02", starts: null });

  const { fileName, text } = await calendar(null);

  expect(fileName).toBe("C-1_entretiens.ics");
  expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
  expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const [timed, whole] = eventsOf(text);
  expect(timed).toMatchObject({
    UID: id,
    DTSTART: "20261201T093000",
    DTEND: "20261201T110000",
    SUMMARY: "Sécurité et identité",
    LOCATION: "Siège, bâtiment é",
    DESCRIPTION: expect.stringContaining("Inès Caron, Responsable de la sécurité des systèmes") as string,
  });
  expect(whole).toMatchObject({
    UID: other,
    "DTSTART;VALUE=DATE": "20261202",
    "DTEND;VALUE=DATE": "20261203",
  });
});

test("one interview leaves alone; one that is not there is refused; what was cancelled or held stays", async () => {
  const { plan, calendar } = await setup();
  await plan({ state: "cancelled" });
  await plan({ id: other, state: "planned" });

  expect(eventsOf((await calendar(null)).text)).toMatchObject([{ UID: other }]);
  expect(eventsOf((await calendar(id)).text)).toMatchObject([{ UID: id }]);
  await expect(calendar("0192f0aa-0000-7000-8000-00000000000f")).rejects.toEqual(
    problem("record.unknown", { noun: "interview", id: "0192f0aa-0000-7000-8000-00000000000f" }),
  );
});

test("what an interview still has to cover shrinks with each answer", async () => {
  const { call, engagementId, plan } = await setup();
  const { applicationId } = await call("applications.create", { engagementId, name: "Portal" });
  await plan({ applicationIds: [applicationId], sectionIds: ["ABV"] });
  await plan({ id: other, state: "cancelled" });

  const before = await call("interviewCoverage.list", { engagementId });
  expect(before).toMatchObject([{ interviewId: id, parts: [{ applicationId, sectionId: "ABV" }] }]);
  const [part] = before[0]?.parts ?? [];
  await call("answers.record", {
    engagementId,
    applicationId,
    questionId: "APP-02",
    statement: {
      state: "answered",
      value: "high",
      grade: "C",
      respondent: "",
      interviewId: id,
      reason: "",
    },
  });

  const [after] = await call("interviewCoverage.list", { engagementId });
  expect(after?.open).toBe((part?.open ?? 0) - 1);
});

test("a backup is remembered on this machine, and nobody can claim one", async () => {
  const { call } = await setup();
  expect((await call("settings.get", {})).lastBackupAt).toBeNull();
  await call("settings.record", { lastBackupAt: "2026-12-01T00:00:00.000Z" } as never);
  expect((await call("settings.get", {})).lastBackupAt).toBeNull();

  await call("backups.create", {});

  const { lastBackupAt } = await call("settings.get", {});
  expect(Date.now() - Date.parse(lastBackupAt ?? "")).toBeLessThan(60_000);
});
