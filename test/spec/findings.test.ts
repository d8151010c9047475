import { expect, test } from "vitest";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { setupApp } from "../harness/app.ts";

const finding = {
  id: "0192f0aa-0000-7000-8000-000000000001",
  severity: "high",
  title: { en: "No restore proof", fr: "Aucune preuve de restauration" },
  text: { en: "Nobody restored a backup this year.", fr: "Aucune sauvegarde restaurée cette année." },
  applicationIds: [],
  questionIds: ["INF-15"],
} as const;

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

test("a finding is kept, rewritten and taken away; one that is not there is refused", async () => {
  const { call, engagementId } = await setup();
  const written = { ...finding, applicationIds: [], questionIds: ["INF-15"] };

  await call("findings.record", { engagementId, finding: written });
  await call("findings.record", { engagementId, finding: { ...written, severity: "low" } });
  expect(await call("findings.list", { engagementId })).toEqual([{ ...written, severity: "low" }]);

  await call("findings.delete", { engagementId, id: finding.id });
  expect(await call("findings.list", { engagementId })).toEqual([]);
  await expect(call("findings.delete", { engagementId, id: finding.id })).rejects.toEqual(
    problem("record.unknown", { noun: "finding", id: finding.id }),
  );
});

test("an action follows from a finding and has an owner and a day", async () => {
  const { call, engagementId } = await setup();
  const action = {
    id: "0192f0aa-0000-7000-8000-000000000002",
    findingId: finding.id,
    title: { en: "Restore the archive", fr: "Restaurer l’archive" },
    owner: { en: "Operations", fr: "Exploitation" },
    due: "2026-12-01",
    effortDays: 2.5,
    state: "open" as const,
  };

  await call("actions.record", { engagementId, action });

  expect(await call("actions.list", { engagementId })).toEqual([action]);
});

test("a comment keeps who wrote it and when, also after it is resolved", async () => {
  const { call, engagementId } = await setup();
  await call("settings.record", { personName: "Solène" });
  const comment = {
    id: "0192f0aa-0000-7000-8000-000000000003",
    about: { kind: "section" as const, id: "decision" },
    replyTo: null,
    text: "Which of the two dates?",
    resolved: false,
  };

  await call("comments.record", { engagementId, comment });
  await call("comments.record", { engagementId, comment: { ...comment, resolved: true } });

  expect(await call("comments.list", { engagementId })).toMatchObject([
    { text: "Which of the two dates?", author: "Solène", resolved: true },
  ]);
});
