// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

test("the private cloud is sized anew when an assumption changes, and goes back to what the app ships with", async () => {
  const { call, engagementId, user } = await openExamplePage("sizing");
  const before = await call("sizing.get", { engagementId });
  expect(await screen.findByText(/^Storage decides: 11 hosts, and 2 spare/u)).toBeDefined();
  expect(
    within(screen.getByRole("list", { name: /nobody seems to need/u })).getAllByRole("listitem"),
  ).toHaveLength(before.idle.length);
  // The one machine of Stathorne is off, and the client says that nobody uses it.
  const candidates = within(screen.getByRole("list", { name: "Applications of which no machine works" }));
  expect(candidates.getAllByRole("listitem")).toHaveLength(before.idleApplications.length);
  expect(
    candidates.getByRole("link", { name: "nobody used it, says the client" }).getAttribute("href"),
  ).toMatch(/\/questionnaire\/[^/]+\/APP-05\?/u);

  // Every figure says where it comes from, and of when.
  await user.click(screen.getByRole("button", { name: "Where the shipped figures come from" }));
  const comfort = screen.getByRole("row", { name: /^Comfort factor/u });
  expect(within(comfort).getByText("Azure Migrate documentation, worked example, 24 Nov 2026")).toBeDefined();

  const growth = screen.getByRole("textbox", { name: "Growth per year" });
  await user.clear(growth);
  await user.type(growth, "30%");
  await user.tab();
  await waitFor(async () => {
    const grown = await call("sizing.get", { engagementId });
    expect(grown.settings.rules.growthPerYear).toBeCloseTo(0.3, 9);
    expect(grown.all.size.total).toBeGreaterThan(before.all.size.total);
  });
  await user.click(screen.getByRole("button", { name: "Back to what the app ships with" }));
  await waitFor(async () => {
    expect(await call("sizing.get", { engagementId })).toEqual(before);
  });
});

test("an assumption of the business case is set with who says so, and the figures follow", async () => {
  const { call, engagementId, user } = await openExamplePage("businessCase/assumptions");
  const before = await call("businessCase.get", { engagementId });
  await user.click(await screen.findByRole("button", { name: "Change: Double running" }));
  const dialog = await screen.findByRole("dialog", { name: "Double running" });
  const value = within(dialog).getByRole("textbox", { name: "Value (months)" });
  await user.clear(value);
  await user.type(value, "5");
  await user.type(within(dialog).getByRole("textbox", { name: "Who says so, and why" }), "IT manager");
  await user.click(within(dialog).getByRole("button", { name: "Record" }));

  await waitFor(async () => {
    const after = await call("businessCase.get", { engagementId });
    expect(after.parameters.find(({ id }) => id === "doubleRunMonths")).toMatchObject({
      value: 5,
      source: "IT manager",
      isOwn: true,
    });
    expect(after.portfolio?.npv).toBeLessThan(before.portfolio?.npv ?? 0);
  });
  expect(await screen.findByText(/IT manager, .* · set for this engagement/u)).toBeDefined();
});

test("every application with costs is listed by its name, with what its option costs", async () => {
  const { call, engagementId } = await openExamplePage("businessCase");
  const { applications } = await call("businessCase.get", { engagementId });
  const [card] = await screen.findAllByRole("region", { name: "By application" });
  const listed = (await within(card as HTMLElement).findAllByRole("rowheader")).map(
    ({ textContent }) => textContent,
  );
  expect(listed).toHaveLength(applications.length);
  expect(listed).not.toContain("");
});

test("with nothing carried out the page says what it needs; one outcome is kept and judged as too few", async () => {
  const { call, engagementId, user } = await openExamplePage("calibration");
  expect(await screen.findByText(/needs n ≥ 10/u)).toBeDefined();
  const [row] = (await call("results.list", { engagementId })).rows;
  if (!row) throw new Error("The example has no application");
  await call("executions.record", {
    engagementId,
    execution: {
      applicationId: row.applicationId,
      forecast: 0.8,
      recommended: "paas",
      executed: "paas",
      executedOn: "2026-11-02",
      complexity: "low",
      estimatedEffort: 10,
      actualEffort: 15,
      estimatedCost: null,
      actualCost: null,
    },
  });

  expect(await screen.findByText("Brier score 0.04")).toBeDefined();
  expect(screen.getByText("Too few to judge by: needs n ≥ 10.")).toBeDefined();
  await user.click(screen.getByRole("button", { name: /^Remove what was done/u }));
  expect(await screen.findByText("Nothing was carried out yet")).toBeDefined();
});
