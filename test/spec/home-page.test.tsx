// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

test("home lists the engagements with what they hold, and leads to them", async () => {
  await openExamplePage("");
  location.hash = "#/";
  const list = await screen.findByRole("region", { name: "Engagements on this machine" });
  const link = within(list).getByRole("link");
  expect(link.textContent).toContain("Val d’Orsenne Hospital Group");
  expect(link.textContent).toContain("40 applications");
  expect(link.getAttribute("href")).toBe("#/e/DEMO-GHT");
});

test("a new engagement gets a code from its client's name, and opens", async () => {
  const { call, user } = await openExamplePage("");
  location.hash = "#/";
  await user.click(await screen.findByRole("button", { name: "New engagement" }));
  const dialog = await screen.findByRole("dialog", { name: "New engagement" });
  await user.type(within(dialog).getByRole("textbox", { name: "Client" }), "Ville de Brévillac");
  const code = within(dialog).getByRole<HTMLInputElement>("textbox", { name: "Short code" }).value;
  expect(code).toMatch(/^VDB-\d\d$/u);

  await user.click(within(dialog).getByRole("button", { name: "Create" }));

  await waitFor(() => expect(location.hash).toBe(`#/e/${code}`));
  expect(await screen.findByRole("heading", { level: 1, name: "Ville de Brévillac" })).toBeDefined();
  expect(await screen.findByRole("heading", { name: "Nothing to assess yet" })).toBeDefined();
  expect(await call("engagements.find", { idOrCode: code })).toBeDefined();
});

test("a code that is taken is refused in a sentence, and what was typed stays", async () => {
  const { user } = await openExamplePage("");
  location.hash = "#/";
  await user.click(await screen.findByRole("button", { name: "New engagement" }));
  const dialog = await screen.findByRole("dialog", { name: "New engagement" });
  await user.type(within(dialog).getByRole("textbox", { name: "Client" }), "Autre");
  const code = within(dialog).getByRole<HTMLInputElement>("textbox", { name: "Short code" });
  await user.clear(code);
  await user.type(code, "demo-ght");
  await user.click(within(dialog).getByRole("button", { name: "Create" }));

  expect((await within(dialog).findByRole("alert")).textContent).toContain("already has the code DEMO-GHT");
  expect(code.value).toBe("DEMO-GHT");
});

test("an address that leads nowhere says so and offers the way home", async () => {
  await openExamplePage("");
  location.hash = "#/e/NOPE";
  expect(
    await screen.findByRole("heading", { level: 1, name: /Engagement NOPE is not on this machine/u }),
  ).toBeDefined();
  expect(screen.getByRole("link", { name: "All engagements" }).getAttribute("href")).toBe("#/");
});
