// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

const shownNames = (grid: HTMLElement): readonly (string | null)[] =>
  within(grid)
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);

test("a search finds applications by any of their words, without accents, and says how many it leaves", async () => {
  const { user } = await openExamplePage("inventory");
  const grid = await screen.findByRole("grid", { name: "Applications" });

  await user.type(screen.getByRole("searchbox", { name: "Find an application" }), "radiotheq");

  await screen.findByText("1 of 40");
  expect(shownNames(grid)).toEqual(["Radiothèque"]);
});

test("how a list is looked at is kept in the address: another tab and the way back leave it", async () => {
  const { user } = await openExamplePage("inventory?applications.search=radiotheq");
  await screen.findByText("1 of 40");

  await user.click(screen.getByRole("tab", { name: /^Servers/u }));
  await user.click(await screen.findByRole("radio", { name: /^Switched off|^Off/u }));
  const [, query] = location.hash.split("?");
  expect(new URLSearchParams(query).get("servers.only")).toBe("off");

  await user.click(screen.getByRole("tab", { name: /^Applications/u }));
  await screen.findByText("1 of 40");
  await user.click(screen.getByRole("tab", { name: /^Servers/u }));
  expect(await screen.findByRole("radio", { name: /^Switched off|^Off/u, checked: true })).toBeDefined();
});

test("a head sorts by its column, and turns the order round when pressed again", async () => {
  const { call, engagementId, user } = await openExamplePage("inventory");
  const grid = await screen.findByRole("grid", { name: "Applications" });
  const applications = await call("applications.list", { engagementId });
  const most = Math.max(...applications.map(({ serverCount }) => serverCount));
  const head = within(grid).getByRole("button", { name: "Servers" });

  await user.click(head);
  expect(head.closest("[role=columnheader]")?.getAttribute("aria-sort")).toBe("ascending");
  await user.click(head);

  const [first] = within(grid).getAllByRole("rowheader");
  expect(applications.find(({ name }) => name === first?.textContent)?.serverCount).toBe(most);
});

test("arrow keys walk the cells, Enter opens an application, and a field is recorded when it is left", async () => {
  const { call, engagementId, user } = await openExamplePage("inventory");
  const grid = await screen.findByRole("grid", { name: "Applications" });
  within(grid).getByRole("rowheader", { name: "Achatoile" }).focus();

  await user.keyboard("{ArrowDown}{ArrowRight}");
  // The first column selects, the second names.
  expect(document.activeElement?.getAttribute("aria-colindex")).toBe("3");
  await user.keyboard("{Enter}");

  const panel = await screen.findByRole("complementary", { name: "Admirel" });
  const owner = within(panel).getByRole("textbox", { name: "Owner" });
  await user.clear(owner);
  await user.type(owner, "Admissions office");
  await user.tab();

  await waitFor(async () => {
    const applications = await call("applications.list", { engagementId });
    expect(applications.find(({ name }) => name === "Admirel")?.owner.en).toBe("Admissions office");
  });
});

test("a rule shows what it would take while it is written, and a broken one says what is wrong", async () => {
  const { user } = await openExamplePage("inventory");
  const grid = await screen.findByRole("grid", { name: "Applications" });
  await user.click(within(grid).getByRole("rowheader", { name: "Analoire" }));
  const panel = await screen.findByRole("complementary", { name: "Analoire" });
  const pattern = within(panel).getByRole("textbox", { name: "Pattern" });

  await user.clear(pattern);
  await user.type(pattern, "^ORL-(LAB|ANA)");
  expect(await within(panel).findByText("Takes 5 servers")).toBeDefined();
  const elsewhere = within(panel).getByRole("region", {
    name: "2 of them belong to another application now:",
  });
  expect(within(elsewhere).getAllByRole("listitem")).toHaveLength(2);

  await user.clear(pattern);
  await user.type(pattern, "(ORL");
  await waitFor(() => expect(pattern.getAttribute("aria-invalid")).toBe("true"));
  expect(within(panel).getByRole("textbox", { name: "Pattern", description: /\(/u })).toBe(pattern);
  expect(within(panel).queryByText(/^Takes/u)).toBeNull();
});

test("servers are selected as a range, and taken out of their applications by hand in one step", async () => {
  const { call, engagementId, user } = await openExamplePage("inventory/servers");
  const before = await call("servers.list", { engagementId });
  const grid = await screen.findByRole("grid", { name: "Servers" });
  const boxes = within(grid).getAllByRole("checkbox");

  await user.click(boxes[1] as HTMLElement);
  await user.keyboard("{Shift>}");
  await user.click(boxes[4] as HTMLElement);
  await user.keyboard("{/Shift}");
  const tools = await screen.findByRole("region", { name: "4 servers selected" });
  await user.click(within(tools).getByRole("button", { name: "Take out of their applications" }));

  const unassigned = (servers: typeof before): number =>
    servers.filter(({ applicationId }) => applicationId === null).length;
  await waitFor(async () => {
    expect(unassigned(await call("servers.list", { engagementId }))).toBe(unassigned(before) + 4);
  });
  expect(await screen.findByRole("searchbox", { name: "Find a server" })).toBeDefined();
});

test("a file is previewed with its complaints, imported, and undone", async () => {
  const { call, engagementId, user } = await openExamplePage("inventory/import");
  const before = await call("servers.list", { engagementId });
  const csv = "name;os;cpus;memory MB\nneuf-01;Debian 12;2;4096\nneuf-02;Debian 12;quatre;4096\n";
  await screen.findByRole("button", { name: "Choose a file" });
  const chooser = document.querySelector<HTMLInputElement>("input[type=file]");
  await user.upload(chooser as HTMLElement, new File([csv], "machines.csv", { type: "text/csv" }));

  const columns = await screen.findByRole("region", { name: "What the columns are" });
  await user.click(within(columns).getByRole("button", { name: "Preview" }));
  const preview = await screen.findByRole("region", { name: "Import preview" });
  expect(within(preview).getByText("machines.csv, row 3, cpus", { exact: false })).toBeDefined();
  await user.click(within(preview).getByRole("button", { name: "Import 2 changes" }));

  expect(await screen.findByText("machines.csv: 2 new, 0 changed, 0 vanished.")).toBeDefined();
  await waitFor(async () =>
    expect(await call("servers.list", { engagementId })).toHaveLength(before.length + 2),
  );

  await user.click(await screen.findByRole("button", { name: "Undo machines.csv" }));
  expect(await screen.findByText(/^undone /u)).toBeDefined();
  expect(await call("servers.list", { engagementId })).toHaveLength(before.length);
});

test("the headings are moved where the guess was wrong, and columns and preview follow", async () => {
  const { user } = await openExamplePage("inventory/import");
  const lines = [
    "Nom du serveur;Processeurs;Notes",
    "Serveur;vCPU;Mémoire (Go)",
    "texte;nombre;nombre",
    "neuf-01;4;16",
  ];
  await screen.findByRole("button", { name: "Choose a file" });
  const chooser = document.querySelector<HTMLInputElement>("input[type=file]");
  await user.upload(chooser as HTMLElement, new File([lines.join("\n")], "parc.csv", { type: "text/csv" }));
  const columns = await screen.findByRole("region", { name: "What the columns are" });
  expect(within(columns).queryByRole("rowheader", { name: "vCPU" })).toBeNull();

  await user.click(within(columns).getByRole("button", { name: /Headings in/u }));
  await user.click(await screen.findByRole("option", { name: "Row 2: Serveur · vCPU · Mémoire (Go)" }));
  await within(columns).findByRole("rowheader", { name: "vCPU" });
  await user.click(within(columns).getByRole("button", { name: /Data from/u }));
  await user.click(await screen.findByRole("option", { name: "Row 4: neuf-01 · 4 · 16" }));
  await within(columns).findByText("neuf-01");
  await within(columns).findByText(/1 row below the headings in row 2\./u);

  await user.click(within(columns).getByRole("button", { name: "Preview" }));
  const preview = await screen.findByRole("region", { name: "Import preview" });
  expect(within(preview).getByRole("button", { name: "Import 1 change" })).toBeDefined();
});

test("a cell is changed in its place: a bad value is told there, Escape takes it back, Enter records it", async () => {
  const { call, engagementId, user } = await openExamplePage("inventory");
  const grid = await screen.findByRole("grid", { name: "Applications" });
  const first = within(grid).getByRole("rowheader", { name: "Achatoile" });
  const cellOf = (place: number): HTMLElement =>
    within(first.closest("[role=row]") as HTMLElement).getAllByRole("gridcell")[place] as HTMLElement;
  const users = cellOf(6);
  const before = users.textContent;

  users.focus();
  await user.keyboard("many{Enter}");
  expect(await screen.findByText("Expected a whole number of zero or more, such as 250.")).toBeDefined();
  await user.keyboard("{Escape}");
  expect(users.textContent).toBe(before);

  await user.keyboard("1250{Enter}");
  await waitFor(async () => {
    const applications = await call("applications.list", { engagementId });
    expect(applications.find(({ name }) => name === "Achatoile")?.users).toBe(1250);
  });
  await waitFor(() => expect(users.textContent).toBe("1,250"));
});

test("many applications get the same environment in one step", async () => {
  const { call, engagementId, user } = await openExamplePage("inventory");
  const grid = await screen.findByRole("grid", { name: "Applications" });
  await user.click(within(grid).getByRole("checkbox", { name: "Select Achatoile" }));
  await user.click(within(grid).getByRole("checkbox", { name: "Select Admirel" }));
  const tools = await screen.findByRole("region", { name: "2 applications selected" });

  await user.click(within(tools).getByRole("button", { name: /Value/u }));
  await user.click(await screen.findByRole("option", { name: "test" }));
  await user.click(within(tools).getByRole("button", { name: "Record for 2 applications" }));

  await waitFor(async () => {
    const applications = await call("applications.list", { engagementId });
    expect(applications.filter(({ environment }) => environment === "test").map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Achatoile", "Admirel"]),
    );
  });
});

test("columns are filtered and hidden, and a view brings all of it back", async () => {
  const { user } = await openExamplePage("inventory");
  const grid = await screen.findByRole("grid", { name: "Applications" });

  await user.click(screen.getByRole("button", { name: "Columns" }));
  await user.click(await screen.findByRole("checkbox", { name: "Code" }));
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Filter" }));
  await user.type(await screen.findByRole("textbox", { name: "contains" }), "radio");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(shownNames(grid)).toEqual(["Radiothèque"]));
  expect(within(grid).queryByRole("button", { name: "Code" })).toBeNull();

  await user.click(screen.getByRole("button", { name: "Views" }));
  await user.type(await screen.findByRole("textbox", { name: "Name of the view" }), "Imaging");
  await user.click(screen.getByRole("button", { name: "Keep this view" }));
  expect(await screen.findByRole("button", { name: "Imaging" })).toBeDefined();
  await user.keyboard("{Escape}");

  await user.click(screen.getByRole("button", { name: /^Remove the filter/u }));
  await waitFor(() => expect(shownNames(grid).length).toBeGreaterThan(1));
  await user.click(screen.getByRole("button", { name: "Views" }));
  await user.click(await screen.findByRole("button", { name: "Imaging" }));
  await waitFor(() => expect(shownNames(grid)).toEqual(["Radiothèque"]));
});
