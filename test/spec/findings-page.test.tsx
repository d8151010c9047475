// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

test("findings come gravest first, each with where it was seen and what is to be done", async () => {
  await openExamplePage("findings");

  const entries = await screen.findAllByRole("article");

  expect(entries.map((entry) => within(entry).getByText(/^(High|Medium|Low)$/u).textContent)).toEqual(
    expect.arrayContaining(["High", "Low"]),
  );
  expect(within(entries[0] as HTMLElement).getByText("High")).toBeDefined();
  expect(within(entries.at(-1) as HTMLElement).getByText("Low")).toBeDefined();
});

test("a finding is written, gets an action, and the action is ticked off", async () => {
  const { call, engagementId, user } = await openExamplePage("findings");

  await user.click(await screen.findByRole("button", { name: "New finding" }));
  const dialog = await screen.findByRole("dialog", { name: "New finding" });
  await user.type(within(dialog).getByRole("textbox", { name: "What was found" }), "Backups never restored");
  await user.click(within(dialog).getByRole("radio", { name: "High" }));
  await user.click(within(dialog).getByRole("button", { name: "Keep" }));

  await user.click(await screen.findByRole("button", { name: "Add an action for Backups never restored" }));
  const writing = await screen.findByRole("dialog", { name: "New action" });
  await user.type(within(writing).getByRole("textbox", { name: "What is to be done" }), "Restore one");
  await user.click(within(writing).getByRole("button", { name: "Keep" }));
  await user.click(await screen.findByRole("checkbox", { name: "Done: Restore one" }));

  await waitFor(async () => {
    const written = (await call("findings.list", { engagementId })).find(
      ({ title }) => title.en === "Backups never restored",
    );
    const actions = await call("actions.list", { engagementId });
    expect(written).toMatchObject({ severity: "high", title: { fr: "Backups never restored" } });
    expect(actions.find(({ findingId }) => findingId === written?.id)).toMatchObject({ state: "done" });
  });
});

test("what was written in the other language stays until its own words change", async () => {
  const { call, engagementId, user } = await openExamplePage("findings");
  const first = (await call("findings.list", { engagementId })).find(({ severity }) => severity === "low");

  await user.click(await screen.findByRole("button", { name: `Change ${first?.title.en ?? ""}` }));
  const dialog = await screen.findByRole("dialog", { name: "Change the finding" });
  await user.click(within(dialog).getByRole("radio", { name: "Medium" }));
  await user.click(within(dialog).getByRole("button", { name: "Keep" }));

  await waitFor(async () => {
    const now = (await call("findings.list", { engagementId })).find(({ id }) => id === first?.id);
    expect(now).toEqual({ ...first, severity: "medium" });
  });
});
