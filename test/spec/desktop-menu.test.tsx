// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Desktop } from "../../src-renderer/api/desktop.ts";
import type { DesktopDeed, MenuState, PageRequest } from "../../src-shared/contract/desktop.ts";
import { useComfortStore } from "../../src-renderer/stores/comfort-store.ts";
import { openExamplePage } from "../harness/page.tsx";

/** A desktop that remembers what it was told, and asks the page what a menu would. */
const createDesktopDouble = () => {
  const told: MenuState[] = [];
  const listeners = new Set<(request: PageRequest) => void>();
  const act = vi.fn<(deed: DesktopDeed) => void>();
  const desktop: Desktop = {
    tellMenu: (state) => void told.push(state),
    act,
    onRequest: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const choose = (command: string): void => {
    for (const listener of listeners) listener({ kind: "run", command });
  };
  const visit = (code: string): void => {
    for (const listener of listeners) listener({ kind: "visit", code });
  };
  return { act, choose, desktop, told, visit };
};

afterEach(() => {
  localStorage.clear();
  useComfortStore.getState().close();
});

const setup = async (place: string) => {
  const double = createDesktopDouble();
  const page = await openExamplePage(place, "en", double.desktop);
  await screen.findByRole("heading", { level: 1 });
  await waitFor(() => expect(double.told.at(-1)?.available).toContain("portfolio"));
  return { ...double, ...page };
};

test("the page tells the desktop what can be done, what is so, and what was opened lately", async () => {
  const { call, told } = await setup("desk");
  await waitFor(() =>
    expect(told.at(-1)?.recent).toEqual([{ code: "DEMO-GHT", name: expect.any(String) as string }]),
  );
  expect(told.at(-1)?.available).toEqual(expect.arrayContaining(["undo", "zoomIn", "newWindow", "report"]));
  await call("settings.record", { theme: "dark", density: "compact" });
  await waitFor(() =>
    expect(told.at(-1)?.chosen).toEqual(expect.arrayContaining(["themeDark", "densityCompact"])),
  );
});

test("what is chosen in a menu is done on the page, as by the palette", async () => {
  const { act, choose } = await setup("desk");
  choose("portfolio");
  await waitFor(() => expect(location.hash).toBe("#/e/DEMO-GHT/portfolio"));
  choose("newWindow");
  choose("zoomIn");
  choose("somethingElse");
  expect(act.mock.calls).toEqual([["newWindow"], ["zoomIn"]]);
});

test("undo takes back typed text where a text field has the keyboard, and there only", async () => {
  const { act, choose, user } = await setup("desk");
  choose("palette");
  const field = await screen.findByRole("combobox");
  await user.type(field, "abc");
  choose("undo");
  choose("redo");
  expect(act.mock.calls).toEqual([["undoTyping"], ["redoTyping"]]);
});

test("a dialog with work in it is not left by a menu", async () => {
  const { choose, user, visit } = await setup("desk");
  choose("keys");
  await screen.findByRole("dialog");
  choose("portfolio");
  visit("OTHER");
  expect(location.hash).toBe("#/e/DEMO-GHT/desk");
  await user.keyboard("{Escape}");
  choose("portfolio");
  await waitFor(() => expect(location.hash).toBe("#/e/DEMO-GHT/portfolio"));
});

test("what was opened lately can be forgotten, on the page and by the system", async () => {
  const { act, choose, told } = await setup("desk");
  await waitFor(() => expect(told.at(-1)?.recent).toHaveLength(1));
  choose("forgetRecent");
  await waitFor(() => expect(told.at(-1)?.recent).toEqual([]));
  expect(localStorage.getItem("canopy-opened")).toBeNull();
  expect(act.mock.calls).toEqual([["forgetRecent"]]);
  expect(await screen.findByText(/^Forgotten:/u)).toBeTruthy();
});
