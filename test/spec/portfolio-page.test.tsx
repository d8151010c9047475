// @vitest-environment jsdom
import { render, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { formatOf } from "../../src-renderer/components/format.ts";
import { SimulationProgress } from "../../src-renderer/features/portfolio/simulation-progress.tsx";
import { openExamplePage } from "../harness/page.tsx";

test("the portfolio says in words how many applications go where, and the words filter it and let it go", async () => {
  const { call, engagementId, user } = await openExamplePage("portfolio");
  const { rows } = await call("results.list", { engagementId });
  const stay = rows.filter(({ verdict }) => verdict.optionId === "retain").length;

  const disposition = await screen.findByRole("region", { name: "Disposition" });
  const words = within(disposition).getByRole("button", { name: new RegExp(`^${stay} Stay`, "u") });
  await user.click(words);
  expect(await screen.findByText(`${stay} of 40, weakest first`)).toBeDefined();
  expect(location.hash).toContain("option=retain");

  await user.click(words);
  expect(await screen.findByText("40 of 40, weakest first")).toBeDefined();
});

test("the head says how sure the whole is, and each part of the sentence opens its list", async () => {
  const { call, engagementId, user } = await openExamplePage("portfolio");
  const { rows } = await call("results.list", { engagementId });
  const sure = rows.filter(({ verdict }) => ["proven", "strong"].includes(verdict.level)).length;
  await user.click(await screen.findByRole("link", { name: `${sure} of 40 proven or strong` }));
  expect(await screen.findByText(`${sure} of 40, weakest first`)).toBeDefined();

  await user.click(screen.getByRole("button", { name: "Remove the filter Verdict: Proven or strong" }));
  expect(await screen.findByText("40 of 40, weakest first")).toBeDefined();
});

test("a number of what excludes what opens exactly the applications it counts", async () => {
  const { user } = await openExamplePage("portfolio");
  const matrix = await screen.findByRole("region", { name: "What excludes what" });
  const [cell] = within(matrix).getAllByRole("link", { name: /excludes .* for \d+ applications?$/u });
  const count = /(\d+) applications?$/u.exec(cell?.getAttribute("aria-label") ?? "")?.[1];
  if (!cell || count === undefined) throw new Error("Nothing is excluded in the example");
  await user.click(cell);
  expect(await screen.findByText(`${count} of 40, weakest first`)).toBeDefined();
});

test("a view keeps its filters under a name and brings them back", async () => {
  const { call, engagementId, user } = await openExamplePage("portfolio?verdict=open&conditional=yes");
  await user.click(await screen.findByRole("button", { name: "Views" }));
  await user.type(screen.getByRole("textbox", { name: "Name of this view" }), "To settle");
  await user.click(screen.getByRole("button", { name: "Keep" }));
  const view = await screen.findByRole("button", { name: "To settle" });
  expect(await call("savedViews.list", { engagementId })).toMatchObject([
    { list: "portfolio", name: "To settle", filters: { verdict: ["open"], conditional: ["yes"] } },
  ]);

  location.hash = "#/e/DEMO-GHT/portfolio";
  await user.click(view);
  await waitFor(() => expect(location.hash).toBe("#/e/DEMO-GHT/portfolio?verdict=open&conditional=yes"));
});

test("what is open or tied stands first in the list, with how often its leader comes first", async () => {
  const { call, engagementId } = await openExamplePage("portfolio");
  const { rows } = await call("results.list", { engagementId });
  const unsettled = rows.filter(
    ({ lead, runnerUpId, verdict }) =>
      verdict.level === "open" || (verdict.level !== "proven" && lead < 1 && runnerUpId !== null),
  );

  const grid = await screen.findByRole("grid", { name: "Applications" });
  const names = within(grid)
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);
  const first = names.slice(0, unsettled.length);
  const all = new Set(unsettled.map(({ name }) => name));
  expect(first.every((name) => all.has(name))).toBe(true);
  const shown = rows.find(({ name }) => name === first[0]);
  const share = formatOf("en").percent(shown?.firstShare ?? Number.NaN);
  expect(
    within(within(grid).getByRole("row", { name: new RegExp(first[0] ?? "", "u") })).getByText(share),
  ).toBeDefined();
});

test("while simulations are under way the portfolio says how many are done, and what verdicts rest on", async () => {
  const { call, engagementId } = await openExamplePage("portfolio");
  const { rows } = await call("results.list", { engagementId });
  const [done, waiting] = [rows.slice(0, 10), rows.slice(10)];
  const underWay = [...done, ...waiting.map((row) => ({ ...row, simulated: false, firstShare: null }))];
  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByRole("region", { name: "Simulation under way" })).toBeNull();
  render(<SimulationProgress rows={underWay} />);
  const progress = await screen.findByRole("region", { name: "Simulation under way" });
  expect(
    within(progress).getByRole("progressbar", {
      name: "Reckoning how sure each verdict is: 10 of 40 applications",
    }),
  ).toBeDefined();
  expect(within(progress).getByText(/rests on leads alone/u)).toBeDefined();
});

test("a part of a name without its accents finds an application, and Enter opens its result", async () => {
  const { user } = await openExamplePage("portfolio", "fr");
  await user.type(await screen.findByRole("searchbox", { name: "Chercher par nom" }), "radiotheq");
  await screen.findByText("1 sur 40, les plus fragiles d’abord");

  const grid = screen.getByRole("grid", { name: "Applications" });
  within(grid)
    .getByRole("rowheader", { name: /Radiothèque/u })
    .focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(location.hash).toMatch(/^#\/e\/DEMO-GHT\/results\//u));
});

test("the heat map's figures are those of the leading option, criterion by criterion", async () => {
  const { call, engagementId } = await openExamplePage("portfolio");
  const { rows } = await call("results.list", { engagementId });
  const map = await screen.findByRole("table", { name: "Points by criterion, leading option" });
  for (const line of within(map).getAllByRole("row").slice(1)) {
    const name = within(line).getByRole("rowheader").textContent;
    const row = rows.find((one) => one.name === name);
    const leading = row?.options.find(({ optionId }) => optionId === row.verdict.optionId);
    const cells = within(line)
      .getAllByRole("cell")
      .map(({ textContent }) => Number(textContent.replace("−", "-")));
    const sum = cells.reduce((all, points) => all + points, 0);
    expect(Math.abs(sum - ((leading?.score ?? 0) - 50))).toBeLessThanOrEqual(0.05 * cells.length + 1e-9);
  }
});

test("while the draws of a large portfolio are made, its head says how many verdicts wait for them", async () => {
  const { call, engagementId } = await openExamplePage("inventory");
  for (let number = 1; number <= 25; number += 1) {
    await call("applications.create", { engagementId, name: `Newcomer ${number}` });
  }
  location.hash = "#/e/DEMO-GHT/portfolio";

  await screen.findByRole("region", { name: "Simulation under way" });
  await waitFor(() => expect(screen.queryByRole("region", { name: "Simulation under way" })).toBeNull(), {
    timeout: 60_000,
  });
});
