import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applicationIdOf, engagementId } from "../harness/engagement.ts";
import { openTestStore } from "../harness/store.ts";
import { setupFolder } from "../harness/folder.ts";

/** A data file as the program wrote it before interviews had times and evidence had a day. */
const fileOfSchema1 = join(import.meta.dirname, "../fixtures/data-files/schema-1.db");

test("what was recorded before the engagement desk is read as it was, with the new facts not known", async () => {
  const folder = setupFolder();
  copyFileSync(fileOfSchema1, join(folder, "canopy.db"));

  const store = await openTestStore({ folder });

  expect(await store.read.listApplications(engagementId)).toMatchObject([
    { id: applicationIdOf(1), facts: { name: "Portal" } },
  ]);
  expect(await store.read.listAnswers(engagementId)).toMatchObject([
    { applicationId: applicationIdOf(1), archetypeId: null, statement: { value: "vital" } },
  ]);
  expect(await store.read.listInterviews(engagementId)).toMatchObject([
    { day: "2026-11-03", state: "held", starts: null, minutes: null, role: "other", sectionIds: [] },
  ]);
  expect(await store.read.listAttachments(engagementId)).toMatchObject([
    { caption: "Rack", findingId: null, factDay: null, inReport: false },
  ]);
});

test("a file of before the engagement desk takes what came with it", async () => {
  const folder = setupFolder();
  copyFileSync(fileOfSchema1, join(folder, "canopy.db"));
  const store = await openTestStore({ folder });
  const deliverable = { title: "Report", due: null, owner: "", state: "open" } as const;

  await store.write(
    async (writer) =>
      await writer.append([
        {
          engagementId,
          entityType: "deliverable",
          entityId: "0192f0aa-0000-7000-8000-0000000000d1",
          field: "profile",
          kind: "set",
          value: deliverable,
        },
      ]),
  );

  expect(await store.read.listDeliverables(engagementId)).toMatchObject([deliverable]);
  expect(await store.verify()).toMatchObject({ operations: 5 });
});
