// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

test("an application is moved by its menu: what breaks is told first, and the move is taken back", async () => {
  const { call, engagementId, user } = await openExamplePage("waves");
  const before = await call("waves.get", { engagementId });
  await user.click(await screen.findByRole("button", { name: "Move Admirel" }));
  await user.click(await screen.findByRole("menuitem", { name: "To wave 5" }));

  const dialog = await screen.findByRole("dialog", { name: "Move Admirel to wave 5?" });
  const broken = await within(dialog).findByRole("list", { name: "What it would break" });
  expect(within(broken).getAllByText("Must").length).toBeGreaterThan(0);
  expect(within(broken).getByText(/^Admirel and Clinéor must move together/u)).toBeDefined();
  expect((await call("waves.get", { engagementId })).moves).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Move to wave 5" }));

  const fifth = await screen.findByRole("grid", { name: "Applications: Wave 5" });
  await within(fifth).findByRole("row", { name: /Admirel/u });
  expect((await call("waves.get", { engagementId })).moves).toHaveLength(1);

  await user.click(await screen.findByRole("button", { name: "Move Admirel" }));
  await user.click(await screen.findByRole("menuitem", { name: "Back to where the plan puts it" }));
  await user.click(await screen.findByRole("button", { name: "Send it back" }));
  await waitFor(async () => {
    expect(await call("waves.get", { engagementId })).toEqual(before);
  });
});

test("capacity, first day and freezes are recorded as they are set, and the waves follow", async () => {
  const { call, engagementId, user } = await openExamplePage("waves/rules");
  const capacity = await screen.findByRole("textbox", { name: "Person-days that a wave can take" });
  await user.clear(capacity);
  await user.type(capacity, "60");
  await user.tab();

  await waitFor(async () => {
    const { settings, waves } = await call("waves.get", { engagementId });
    expect(settings.rules.capacity).toBe(60);
    expect(waves.length).toBeGreaterThan(6);
  });
  await user.click(screen.getByRole("button", { name: "Back to what the app ships with" }));
  await waitFor(async () => {
    expect((await call("waves.get", { engagementId })).settings.rules.capacity).toBe(120);
  });
});
