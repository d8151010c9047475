// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

test("a name is recorded when its field is left, and the status line says saved", async () => {
  const { call, user } = await openExamplePage("");
  location.hash = "#/settings";
  await user.type(await screen.findByRole("textbox", { name: "Your name" }), "Ada Lind");
  await user.tab();

  await waitFor(async () => expect((await call("settings.get", {})).personName).toBe("Ada Lind"));
  expect(await screen.findByText(/^Saved \d\d:\d\d$/u)).toBeDefined();
});

test("a change that fails is told in the status line with its reason, and the next one that is saved clears it", async () => {
  const { interrupt, user } = await openExamplePage("");
  location.hash = "#/settings";
  const single = await screen.findByRole("checkbox", { name: /Single keys/u });
  interrupt(
    async () =>
      await Promise.resolve({
        ok: false,
        status: 507,
        problem: { code: "store.full", details: { folder: "/data" } },
      }),
  );
  await user.click(single);
  expect((await screen.findByRole("alert")).textContent).toContain("Not saved: The disk of /data is full");

  interrupt(null);
  await user.click(single);
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("the integrity check tells how many changes it checked; a backup is handed to the person", async () => {
  const { saved, user } = await openExamplePage("");
  location.hash = "#/settings";
  await user.click(await screen.findByRole("button", { name: "Check integrity" }));
  expect(await screen.findByText(/^All is well: [\d,]+ recorded changes checked\.$/u)).toBeDefined();

  await user.click(screen.getByRole("button", { name: "Save a backup" }));
  await waitFor(() => expect(saved).toHaveLength(1));
});

test("reports are named as a person wants, once the name says which report it is; an empty field brings the usual name back", async () => {
  const { call, user } = await openExamplePage("");
  location.hash = "#/settings";
  const name = await screen.findByRole("textbox", { name: "Name of the files" });
  const usual = (await call("settings.get", {})).reportFileName;
  await user.clear(name);
  await user.type(name, "Report");
  await user.tab();
  expect(screen.getByText(/^Not kept: it needs at least one of these parts/u)).toBeDefined();
  expect((await call("settings.get", {})).reportFileName).toBe(usual);

  await user.type(name, " {{code}");
  await user.tab();
  await waitFor(async () => expect((await call("settings.get", {})).reportFileName).toBe("Report {code}"));
  await user.clear(name);
  await user.tab();
  await waitFor(async () => expect((await call("settings.get", {})).reportFileName).toBe(usual));
});
