import { expect, test } from "vitest";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { setupApp } from "../harness/app.ts";
import { setupClientEngagement } from "../harness/client-engagement.ts";
import { applicationIdOf } from "../harness/engagement.ts";

const setup = async () => {
  const app = await setupApp();
  return createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
};

const required = [
  { capability: "general-ledger", weight: 3 },
  { capability: "purchasing", weight: 2 },
  { capability: "catering", weight: 1 },
];

test("a demonstration is offered the samples that are listed, the one that covers most first", async () => {
  const call = await setup();
  const { engagementId } = await call("examples.import", { exampleId: "val-orsenne" });
  const applications = await call("applications.list", { engagementId });
  const application = applications.find(({ storeListingId }) => storeListingId === "listing-health-erp");
  if (!application) throw new Error("No application considers the back office of the store.");

  await call("applications.record", {
    engagementId,
    applicationId: application.id,
    facts: { requiredCapabilities: required },
  });
  const kept = (await call("applications.list", { engagementId })).find(({ id }) => id === application.id);
  expect(kept?.requiredCapabilities).toEqual(required);
  const matches = await call("storeMatches.list", { engagementId, applicationId: application.id });

  const listed = (await call("listings.list", {})).filter(({ state }) => state === "listed");
  expect(matches.map(({ listingId }) => listingId).toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
  expect(matches[0]).toMatchObject({
    listingId: "listing-health-erp",
    coverage: expect.closeTo((3 + 2 + 0.8) / 6, 9),
    coverageClass: "full",
    missing: [],
  });
  expect(matches[0]?.status).not.toBe("excluded");
});

test("a client's own engagement is offered no sample", async () => {
  const { call, engagementId } = await setupClientEngagement();
  const { applicationId } = await call("applications.create", { engagementId, name: "Ledger" });
  await call("applications.record", {
    engagementId,
    applicationId,
    facts: { requiredCapabilities: required },
  });

  expect(await call("storeMatches.list", { engagementId, applicationId })).toEqual([]);
  await expect(
    call("storeMatches.list", { engagementId, applicationId: applicationIdOf(255) }),
  ).rejects.toMatchObject({ code: "application.unknown" });
});

test("each listing says who brought it to its state, when and why", async () => {
  const call = await setup();
  for (const { history, state, reviewers } of await call("listings.list", {})) {
    expect(history.at(-1)?.to).toBe(state);
    expect(history.every(({ by, reason }) => by !== "" && reason.fr !== "")).toBe(true);
    expect(Array.isArray(reviewers)).toBe(true);
  }
});
