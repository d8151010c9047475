// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { behindFrom, behindText } from "../../src-renderer/components/behind.ts";
import { formatOf } from "../../src-renderer/components/format.ts";
import type { ApplicationId } from "../../src-shared/contract/ids.ts";
import { openExamplePage } from "../harness/page.tsx";

// Mon Séjour: a portal that goes to the PaaS; Radiothèque: a near tie, decided against the verdict.
const monSejour = "4174e472-2027-5266-8f55-b3707f2be299" as ApplicationId;
const radiotheque = "99f463b7-6a13-5604-a62e-31c7f2224f22" as ApplicationId;

test("the verdict comes first, in words, with what it leads by and what it waits for", async () => {
  const { call, engagementId } = await openExamplePage(`results/${monSejour}`);
  const headline = await screen.findByRole("heading", { level: 1 });
  const result = await call("results.get", { engagementId, applicationId: monSejour });

  expect(headline.textContent).toBe("PaaS: proven, conditional.");
  const lead = formatOf("en").number(result.lead, 1);
  expect(screen.getByText(new RegExp(`^Leads Private cloud by ${lead} points\\.`, "u"))).toBeDefined();
});

test("in French the same verdict keeps its decimal comma and its no-break spaces", async () => {
  await openExamplePage(`results/${monSejour}`, "fr");
  const headline = await screen.findByRole("heading", { level: 1 });
  expect(headline.textContent).toBe("PaaS\u202F: prouvé, sous condition.");
  expect(screen.getByText(/^Devance Cloud privé de \d+,\d points\./u)).toBeDefined();
});

test("the contributions add up to the lead, as a chart of links and as a table", async () => {
  const { user } = await openExamplePage(`results/${monSejour}`);
  const card = await screen.findByRole("region", { name: "Why PaaS before Private cloud" });
  const links = within(card).getAllByRole("link");
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link.getAttribute("href")).toMatch(
      /\?behind=(?:answer\.(?:[A-Z]{3}-\d+|cost|effort|carbon)|lead\.paas\.private)$/u,
    );
  }

  await user.click(within(card).getByRole("button", { name: /^Table/u }));
  const figures = within(card)
    .getAllByRole("row")
    .slice(1)
    .map((row) => Number(within(row).getAllByRole("cell").at(-1)?.textContent.replace("−", "-")));
  const total = figures.pop() ?? 0;
  const sum = figures.reduce((all, figure) => all + figure, 0);
  // Each printed figure is off by at most 0.05.
  expect(Math.abs(sum - total)).toBeLessThanOrEqual(0.05 * (figures.length + 1));
});

test("arrow keys walk the ranking as one stop, and choosing an option compares it with the leader", async () => {
  const { user } = await openExamplePage(`results/${monSejour}`);
  const ranking = await screen.findByRole("region", { name: "Score and range" });
  const [first, second, third] = within(ranking).getAllByRole("button", { name: /Compare with the leader/u });
  first?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement).toBe(third);
  expect([first, second, third].map((row) => row?.tabIndex)).toEqual([-1, -1, 0]);

  await user.keyboard("{Enter}");
  expect(third?.getAttribute("aria-pressed")).toBe("true");
  const name = third?.getAttribute("aria-label")?.split(":")[0] ?? "";
  expect(screen.getByRole("region", { name: `Why PaaS before ${name}` })).toBeDefined();
});

test("a gate opens into what is missing, its legal status, and the questions that decide it", async () => {
  const { user } = await openExamplePage(`results/${monSejour}`);
  const gates = await screen.findByRole("region", { name: "Gates" });
  const gate = within(gates).getByRole("button", { name: /HDS certification/u });
  await user.click(gate);
  const opened = within(gates);
  expect(opened.getAllByText("Legal status")[0]).toBeDefined();
  expect(opened.getAllByText(/HDS activities certified/u)[0]).toBeDefined();
});

test("a decision against the verdict needs a reason, and both are shown", async () => {
  const { call, engagementId, user } = await openExamplePage(`results/${monSejour}`);
  await user.click(await screen.findByRole("button", { name: "Decide" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: /Private cloud/u }));
  await user.type(within(dialog).getByRole("textbox", { name: /Decided by/u }), "Steering committee");
  const record = within(dialog).getByRole("button", { name: "Record the decision" });
  expect(record).toHaveProperty("disabled", true);

  await user.type(within(dialog).getByRole("textbox", { name: "Reason" }), "No certificate before June");
  await user.click(record);

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await screen.findByText("It differs from the verdict.");
  expect(screen.getByText("No certificate before June")).toBeDefined();
  const decisions = await call("decisions.list", { engagementId });
  expect(decisions.find(({ applicationId }) => applicationId === monSejour)).toMatchObject({
    optionId: "private",
    followsVerdict: false,
  });
});

test("what people decided in the example stands beside the verdict it differs from", async () => {
  await openExamplePage(`results/${radiotheque}`);
  expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe(
    "Open: Private cloud leads, but barely.",
  );
  const decision = screen.getByRole("region", { name: "Decision" });
  expect(within(decision).getByText("Stay")).toBeDefined();
  expect(within(decision).getByText("It differs from the verdict.")).toBeDefined();
});

test("a score opens into every answer behind it: they add up, and each leads to its question and back", async () => {
  const { call, engagementId, user } = await openExamplePage(`results/${monSejour}`);
  const result = await call("results.get", { engagementId, applicationId: monSejour });
  const paas = result.options.find(({ optionId }) => optionId === "paas");
  const ranking = await screen.findByRole("region", { name: "Score and range" });
  await user.click(within(ranking).getByRole("link", { name: /^PaaS: \d+\.\d$/u }));

  const sheet = await screen.findByRole("dialog");
  const bases = within(sheet).getAllByRole("listitem");
  expect(bases).toHaveLength(paas?.contributions.length ?? 0);
  const points = bases.map((line) =>
    Number(/[+−]?\d+\.\d$/u.exec(line.querySelector(".figure")?.textContent ?? "")?.[0].replace("−", "-")),
  );
  const sum = points.reduce((all, one) => all + one, 0);
  expect(Math.abs(sum - ((paas?.score ?? 0) - 50))).toBeLessThanOrEqual(0.05 * (points.length + 1));

  const [question] = within(sheet).getAllByRole("link");
  if (!question) throw new Error("No answer leads to its question");
  await user.click(question);
  const back = await screen.findByRole("link", { name: "Back to the result" });
  expect(back.getAttribute("href")).toBe(`#/e/DEMO-GHT/results/${monSejour}?behind=score.paas`);
  await user.click(back);
  expect(await screen.findByRole("dialog", { name: /^PaaS: / })).toBeDefined();
});

test("each figure that an address can name shows something, and an unknown one shows nothing", async () => {
  const figures = [
    "range.paas",
    "criterion.paas.BV",
    "coverage",
    "assumptions",
    "answer.APP-01",
    "gate.G-01",
  ];
  await openExamplePage(`results/${monSejour}?behind=coverage`);
  expect(await screen.findByRole("dialog", { name: /^Coverage: \d+/u })).toBeDefined();
  for (const figure of figures) expect(behindText(behindFrom(figure) ?? { kind: "coverage" })).toBe(figure);
  expect(behindFrom("score.nowhere")).toBeNull();
});

test("a comparison without a second application offers the others, most alike first", async () => {
  const { call, engagementId, user } = await openExamplePage(`compare/${radiotheque}`);
  const list = await screen.findByRole("list", { name: "Choose a second application" });
  const { rows } = await call("results.list", { engagementId });
  const names = within(list)
    .getAllByRole("link")
    .map(({ textContent }) => textContent);
  expect(names).toHaveLength(rows.length - 1);
  const leaderOf = (name: string): unknown => rows.find((row) => row.name === name)?.verdict.optionId;
  const own = rows.find(({ applicationId }) => applicationId === radiotheque)?.verdict.optionId;
  const isAlike = names.map((name) => leaderOf(name) === own);
  expect(isAlike).toEqual(isAlike.toSorted((one, other) => Number(other) - Number(one)));

  await user.click(within(list).getByRole("link", { name: "Analoire" }));
  expect(await screen.findByRole("heading", { name: /^Both lead to/u })).toBeDefined();
});
