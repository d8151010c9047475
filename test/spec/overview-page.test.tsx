// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

const figureOf = async (name: string): Promise<string | null | undefined> =>
  (await screen.findByText(name)).nextElementSibling?.querySelector(".figure")?.textContent;

test("the overview opens with the engagement's name, and its figures are those of the results", async () => {
  const { call, engagementId } = await openExamplePage("");
  const { rows } = await call("results.list", { engagementId });
  const sure = rows.filter(({ verdict }) => ["proven", "strong"].includes(verdict.level)).length;
  const decided = rows.filter(({ decidedOptionId }) => decidedOptionId !== null).length;

  expect(
    await screen.findByRole("heading", { level: 1, name: "Val d’Orsenne Hospital Group" }),
  ).toBeDefined();
  expect(await figureOf("Proven or strong")).toBe(String(sure));
  expect(await figureOf("Decided")).toBe(`${decided} of ${rows.length}`);
});

test("weak points are those of the portfolio, in its order, and settling a conflict leads to its question", async () => {
  const { call, engagementId } = await openExamplePage("portfolio");
  const { rows } = await call("results.list", { engagementId });
  const inConflict = rows.filter(({ conflictQuestionIds }) => conflictQuestionIds.length > 0);
  const inPortfolio = await screen.findByRole("region", { name: "What is weak" });
  const first = within(inPortfolio).getAllByRole("listitem")[0];
  const names = within(first as HTMLElement)
    .getAllByRole("link")
    .slice(1)
    .map(({ textContent }) => textContent);

  location.hash = "#/e/DEMO-GHT";
  const card = await screen.findByRole("region", { name: "Weak points first" });
  const lines = within(card).getAllByRole("listitem");
  expect(lines.slice(0, names.length).map((line) => line.querySelector(".subject")?.textContent)).toEqual(
    names,
  );
  const settle = within(card).getAllByRole("link", { name: /^settle/u })[0];
  const [, applicationId, questionId] =
    /questionnaire\/([^/]+)\/([^/]+)$/u.exec(settle?.getAttribute("href") ?? "") ?? [];
  const row = inConflict.find((one) => one.applicationId === applicationId);
  expect(row?.conflictQuestionIds).toContain(questionId);
});

test("progress counts answered of applicable questions and follows an answer given elsewhere", async () => {
  const { call, engagementId } = await openExamplePage("");
  const card = await screen.findByRole("region", { name: "Progress by application" });
  const { rows } = await call("results.list", { engagementId });
  const least = rows
    .toSorted(
      (one, other) =>
        one.openQuestions / one.applicableQuestions - other.openQuestions / other.applicableQuestions,
    )
    .at(-1);
  const counted = (open: number): string =>
    `${(least?.applicableQuestions ?? 0) - open} / ${least?.applicableQuestions}`;
  const line = within(card)
    .getByRole("link", { name: least?.name ?? "" })
    .closest("li");
  expect(line?.textContent).toContain(counted(least?.openQuestions ?? 0));

  await call("answers.record", {
    engagementId,
    applicationId: least?.applicationId ?? null,
    questionId: "APP-02",
    statement: {
      state: "answered",
      value: "high",
      grade: "C",
      respondent: "",
      interviewId: null,
      reason: "",
    },
  });

  await waitFor(async () => {
    const { rows: after } = await call("results.list", { engagementId });
    const now = after.find(({ applicationId }) => applicationId === least?.applicationId);
    expect(card.textContent).toContain(counted(now?.openQuestions ?? -1));
  });
});

test("the overview speaks French when the screen does, with its figures as French writes them", async () => {
  await openExamplePage("", "fr");
  expect(
    await screen.findByRole("heading", { level: 1, name: "Groupement hospitalier du Val d’Orsenne" }),
  ).toBeDefined();
  expect(await screen.findByText(/^\d+\s\d{3} questions ouvertes$/u)).toBeDefined();
});
