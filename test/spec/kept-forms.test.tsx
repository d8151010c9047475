// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ApplicationId } from "../../src-shared/contract/ids.ts";
import { openExamplePage } from "../harness/page.tsx";

const monSejour = "4174e472-2027-5266-8f55-b3707f2be299" as ApplicationId;

const forms = [
  {
    of: "a decision",
    place: `results/${monSejour}`,
    open: "Decide",
    field: /^Decided by/u,
    text: "Steering committee",
  },
  {
    of: "a fact about an option",
    place: "options",
    open: "Change: countries of hosting",
    field: "countries of hosting",
    text: "not a country",
  },
  { of: "a new application", place: "inventory", open: "Add an application", field: "Name", text: "Payroll" },
] as const;

test.for(forms)("Escape closes the form of $of and keeps what was typed; Cancel drops it", async (form) => {
  const { user } = await openExamplePage(form.place);
  const open = async (): Promise<HTMLInputElement> => {
    await user.click(await screen.findByRole("button", { name: form.open }));
    return await screen.findByRole<HTMLInputElement>("textbox", { name: form.field });
  };
  const field = await open();
  const before = field.value;
  await user.clear(field);
  await user.type(field, form.text);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();

  expect((await open()).value).toBe(form.text);
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  expect((await open()).value).toBe(before);
});

test("Escape closes the form of a new engagement and keeps what was typed; Cancel drops it", async () => {
  const { user } = await openExamplePage("");
  location.hash = "#/";
  const open = async (): Promise<HTMLInputElement> => {
    await user.click(await screen.findByRole("button", { name: "New engagement" }));
    return await screen.findByRole<HTMLInputElement>("textbox", { name: "Client" });
  };
  await user.type(await open(), "Ville de Brévillac");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();

  expect((await open()).value).toBe("Ville de Brévillac");
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Cancel" }));
  expect((await open()).value).toBe("");
});
