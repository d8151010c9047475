// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { formatOf } from "../../src-renderer/components/format.ts";
import type { ApplicationId } from "../../src-shared/contract/ids.ts";
import { openExamplePage } from "../harness/page.tsx";

// Paylune: a store application leads; of payroll and staff files the public back office has both.
const paylune = "c0121c9e-029f-5e3c-b8d3-6c1914703cf3" as ApplicationId;

// A result simulates and matches first; a busy machine takes its time.
const patience = { timeout: 60_000 };

test("where a store application leads, its result shows which listings cover what is required, samples marked", async () => {
  const { call, engagementId } = await openExamplePage(`results/${paylune}`);
  const matches = await call("storeMatches.list", { engagementId, applicationId: paylune });
  const listings = await call("listings.list", {});
  const [best] = matches;
  const listing = listings.find(({ id }) => id === best?.listingId);
  if (!best || !listing || best.coverage === null) throw new Error("Nothing covers the payroll.");

  const card = await screen.findByRole(
    "region",
    { name: "Store applications that could take over" },
    patience,
  );
  const [first] = within(card).getAllByRole("listitem");
  if (!first) throw new Error("No candidate is shown.");
  expect(first.textContent).toContain(listing.name.en);
  expect(first.textContent).toContain(`covers ${formatOf("en").percent(best.coverage)}`);
  expect(first.textContent).toContain("sample, invented");
  expect(within(card).getAllByRole("listitem")).toHaveLength(
    matches.filter(({ coverageClass }) => coverageClass !== "none").slice(0, 4).length,
  );
});

test("what a listing lacks of what is required is named, and coverage follows at once", async () => {
  const { call, engagementId } = await openExamplePage(`results/${paylune}`, "fr");
  const card = await screen.findByRole(
    "region",
    { name: "Applications du magasin qui pourraient prendre le relais" },
    patience,
  );
  await call("applications.record", {
    engagementId,
    applicationId: paylune,
    facts: {
      requiredCapabilities: [
        { capability: "payroll", weight: 3 },
        { capability: "time-clocks", weight: 1 },
      ],
    },
  });
  expect(await within(card).findByText(/^Ne propose pas\s: time clocks\.$/u, {}, patience)).toBeDefined();
  expect(within(card).getByText(/^couvre 60\s%/u)).toBeDefined();
});
