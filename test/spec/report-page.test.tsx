// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openExamplePage } from "../harness/page.tsx";

test("before anything is built, the page says what will be in the report and what is missing", async () => {
  const { call, engagementId, user } = await openExamplePage("report");
  const { rows } = await call("results.list", { engagementId });
  const missing = await screen.findByRole("region", { name: "What is missing" });
  const open = rows.filter(({ verdict }) => verdict.level === "open");
  await user.click(within(missing).getByRole("button", { name: `${open.length} verdicts open` }));
  expect(within(missing).getByRole("link", { name: open[0]?.name ?? "" })).toBeDefined();
  expect(screen.getByText(/^40 application sheets/u)).toBeDefined();
});

test("a quick draft is built in the chosen language, announced when ready, and handed over", async () => {
  const { saved, user } = await openExamplePage("report");
  const build = within(await screen.findByRole("region", { name: "Build the report" }));
  await user.click(build.getByRole("radio", { name: /^English/u }));
  await user.click(build.getByRole("radio", { name: /quick draft/u }));
  await user.click(build.getByRole("button", { name: "Build the report" }));

  const ready = await screen.findByText(/\.docx is ready\./u, { selector: "main *" }, { timeout: 25_000 });
  expect(ready.textContent).toMatch(/DEMO-GHT/u);
  await user.click(screen.getByRole("button", { name: "Save the file" }));
  await waitFor(() => expect(saved).toHaveLength(1));
});

test("the contents name the annex of evidence once a piece is marked for the report, and not before", async () => {
  const { call, engagementId, give } = await openExamplePage("report");
  const fileId = await give(new File(["seen"], "console.txt", { type: "text/plain" }));
  const contents = await screen.findByRole("region", { name: "What it will contain" });
  const marked = (await call("attachments.list", { engagementId })).filter(({ inReport }) => inReport);
  expect(marked).toEqual([]);
  expect(within(contents).queryByText(/of evidence with/u)).toBeNull();

  await call("attachments.create", {
    engagementId,
    fileId,
    caption: "The console",
    applicationId: null,
    questionId: null,
    inReport: true,
  });

  await within(contents).findByText("Annex: 1 piece of evidence with its caption and its day");
});

test("a questionnaire goes out, and the filled one comes back: looked at first, then recorded", async () => {
  const { call, engagementId, saved, user } = await openExamplePage("report");
  const card = within(await screen.findByRole("region", { name: "Questionnaire to send before the visit" }));
  await user.click(card.getByRole("button", { name: "Make the questionnaire" }));
  await user.click(await card.findByRole("button", { name: "Save the file" }, { timeout: 25_000 }));
  await waitFor(() => expect(saved).toHaveLength(1));

  const before = await call("answers.list", { engagementId });
  const back = ["application,question,answer,grade", ",ORG-10,2,B", ",ORG-11,9,B"].join("\n");
  await user.upload(
    card.getByText("Choose a file").closest(".drop")?.querySelector("input") ?? document.body,
    new File([back], "back.csv", { type: "text/csv" }),
  );
  await card.findByText("back.csv: to record 1, as known 0, not understood 1.");
  expect(card.getByText(/^Line 3\./u)).toBeDefined();
  expect(await call("answers.list", { engagementId })).toEqual(before);
  await user.click(card.getByRole("button", { name: "Record 1 answer" }));
  await card.findByText("1 answer recorded.");
});
