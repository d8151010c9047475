// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

test("a fact that was not known is recorded with what shows it, and the other facts stay", async () => {
  const { call, engagementId, user } = await openExamplePage("options");
  const before = (await call("optionProfiles.list", { engagementId })).find(
    ({ optionId }) => optionId === "paas",
  );

  await user.click(await screen.findByRole("button", { name: "Change: DORA clauses" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: "Yes" }));
  await user.click(within(dialog).getByRole("button", { name: "Add a document" }));
  await user.type(within(dialog).getByRole("textbox", { name: "What shows it" }), "Contract, annex 4");
  await user.click(within(dialog).getByRole("button", { name: "Keep" }));

  expect(await screen.findByText("Contract, annex 4")).toBeDefined();
  await waitFor(async () => {
    const after = (await call("optionProfiles.list", { engagementId })).find(
      ({ optionId }) => optionId === "paas",
    );
    expect(after?.attributes).toEqual({ ...before?.attributes, dora_clauses: true });
    expect(after?.evidence).toHaveLength((before?.evidence.length ?? 0) + 1);
  });
});

test("countries that can't be read are told at their field, and nothing is recorded", async () => {
  const { user } = await openExamplePage("options");

  await user.click(await screen.findByRole("button", { name: "Change: countries of hosting" }));
  const dialog = await screen.findByRole("dialog");
  const field = within(dialog).getByRole("textbox", { name: "countries of hosting" });
  await user.clear(field);
  await user.type(field, "France");

  expect(within(dialog).getByText(/can’t be read/u)).toBeDefined();
  expect(within(dialog).getByRole("button", { name: "Keep" })).toHaveProperty("disabled", true);
});

test("an entry of the store tells what it covers and for which applications it is considered", async () => {
  const { user } = await openExamplePage("options/store");

  await user.click(await screen.findByRole("button", { name: "Look at Sample Hospital Back Office" }));
  const sheet = await screen.findByRole("dialog", { name: "Sample Hospital Back Office" });

  expect(await within(sheet).findByText("General ledger")).toBeDefined();
  expect(within(sheet).getByText(/per user and month/u)).toBeDefined();
});
