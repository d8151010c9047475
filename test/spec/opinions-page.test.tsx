// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ApplicationId } from "../../src-shared/contract/ids.ts";
import { openExamplePage } from "../harness/page.tsx";

// Radiothèque: two options compete. Paylune: two methods put another option first.
const radiotheque = "99f463b7-6a13-5604-a62e-31c7f2224f22" as ApplicationId;
const paylune = "c0121c9e-029f-5e3c-b8d3-6c1914703cf3" as ApplicationId;

test("each method has its column beside ours, and every place is the one that was computed", async () => {
  const { call, engagementId } = await openExamplePage(`opinions/${radiotheque}`);
  const card = await screen.findByRole("region", { name: "Places side by side" });
  const { matrix, methods } = await call("secondOpinions.get", { engagementId, applicationId: radiotheque });

  const [head, ...rows] = within(card).getAllByRole("row");
  if (!head) throw new Error("The table has no head.");
  expect(
    within(head)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Option", "Ours", "TOPSIS", "VIKOR", "PROMETHEE II", "Weighted sum"]);
  expect(rows).toHaveLength(matrix.rows.length);
  const [first] = rows;
  if (!first) throw new Error("The table has no row.");
  const ours = methods[0]?.options.find(({ ourRank }) => ourRank === 1);
  const places = methods.map(
    ({ options }) => options.find(({ optionId }) => optionId === ours?.optionId)?.rank ?? 0,
  );
  expect(
    within(first)
      .getAllByRole("cell")
      .map(({ textContent }) => Number(/^\d/u.exec(textContent)?.[0])),
  ).toEqual([1, ...places]);
});

test("the headline counts who puts another option first, and a sentence names the criterion that does it", async () => {
  const { call, engagementId } = await openExamplePage(`opinions/${paylune}`);
  const { methods } = await call("secondOpinions.get", { engagementId, applicationId: paylune });
  const differing = methods.filter(({ agrees }) => !agrees);
  expect(differing.length).toBeGreaterThan(0);
  const headline = await screen.findByRole("heading", { level: 1 });
  expect(headline.textContent).toMatch(new RegExp(`^${differing.length} of 4 methods? do(?:es)? not`, "u"));

  const card = screen.getByRole("region", { name: "Where they disagree with us, and why" });
  const sentences = within(card)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(sentences[0]).toMatch(
    /^[A-Z].* puts? .+ before .+\. The reason is .+: \d+ for .+, \d+ for .+\. Without/u,
  );
});

test("AWS's sum is a range while facts are missing, and Konveyor's risk is told in words", async () => {
  const { call, engagementId } = await openExamplePage(`opinions/${radiotheque}`);
  const { aws, konveyor } = await call("secondOpinions.get", { engagementId, applicationId: radiotheque });
  const priority = await screen.findByRole("region", { name: "AWS priority: how early to move" });
  const unknown = Object.values(aws?.points ?? {}).filter((points) => points === null).length;
  expect(within(priority).queryAllByText("not known")).toHaveLength(unknown);
  expect(within(priority).getByText(new RegExp(`points of ${aws?.maximum}`, "u"))).toBeDefined();

  const risk = screen.getByRole("region", { name: "Konveyor: risk and confidence" });
  expect(within(risk).getByText(new RegExp(`${konveyor?.confidence}% confident`, "u"))).toBeDefined();
});

test("agreement between consultants is told per question in words, in French too", async () => {
  const { call, engagementId } = await openExamplePage(`opinions/${radiotheque}`, "fr");
  const agreements = await call("agreements.list", { engagementId });
  const card = await screen.findByRole("region", { name: "Deux consultants sont-ils d’accord\u202F?" });
  expect(within(card).getAllByRole("row")).toHaveLength(agreements.length + 1);
  expect(within(card).getAllByText("à reformuler").length).toBe(
    agreements.filter(({ reliability }) => reliability === "unreliable").length,
  );
});
