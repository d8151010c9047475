// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

test("the drivers of the organisation speak for a weight profile, which can be taken", async () => {
  const { call, engagementId, user } = await openExamplePage("agreed");

  await user.click(await screen.findByRole("button", { name: /^Take Data-centre exit/u }));

  expect(await screen.findByText(/^It is what the drivers in ORG-02 speak for/u)).toBeDefined();
  expect((await call("engagements.get", { engagementId })).weights).toMatchObject({ profileId: "dc_exit" });
});

test("who agreed to the weights is written a name a line, and the French name of a known one stays", async () => {
  const { call, engagementId, user } = await openExamplePage("agreed");
  const { weights: before } = await call("engagements.get", { engagementId });

  const names = await screen.findByRole("textbox", { name: "Agreed by, one a line" });
  await user.click(names);
  await user.type(names, "\nMayor");
  await user.tab();

  await waitFor(async () => {
    const { weights } = await call("engagements.get", { engagementId });
    expect(weights.agreedBy).toEqual([...before.agreedBy, { en: "Mayor", fr: "Mayor" }]);
  });
});

test("somebody joins the team as its lead, and a site is added", async () => {
  const { call, engagementId, user } = await openExamplePage("agreed");

  await user.type(await screen.findByRole("textbox", { name: "Name of somebody new" }), "Ada Fleury{Enter}");
  const team = screen.getByRole("list", { name: "Team" });
  expect(await within(team).findByDisplayValue("Ada Fleury")).toBeDefined();
  await user.type(screen.getByRole("textbox", { name: "Name of a new site" }), "Annex{Enter}");

  await waitFor(async () => {
    const { people, sites } = await call("engagements.get", { engagementId });
    expect(people.map(({ name }) => name)).toContain("Ada Fleury");
    expect(sites.map(({ name }) => name.en)).toContain("Annex");
  });
});

test("the classification of the engagement is recorded as it is chosen", async () => {
  const { call, engagementId, user } = await openExamplePage("agreed");

  await user.click(await screen.findByRole("radio", { name: "internal" }));

  await waitFor(async () => {
    const { engagement } = await call("engagements.get", { engagementId });
    expect(engagement.classification).toBe("internal");
  });
});
