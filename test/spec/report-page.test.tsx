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

test("the team answers and resolves a comment, and only a copy for a review carries it", async () => {
  const { call, engagementId, user } = await openExamplePage("report");
  const card = within(await screen.findByRole("region", { name: "Comments" }));
  await card.findByText("Nothing is open.");
  expect(card.getByRole("button", { name: "Add the comment" })).toHaveProperty("disabled", true);
  const applications = await call("applications.list", { engagementId });
  const radio = applications.find(({ name }) => name === "Radiothèque");
  await call("comments.record", {
    engagementId,
    comment: {
      id: "0192f0aa-0000-7000-8000-0000000000c1",
      about: { kind: "application", id: radio?.id ?? "" },
      replyTo: null,
      text: "Who agreed to this?",
      resolved: false,
    },
  });

  const thread = within((await card.findByText("Who agreed to this?")).closest("li") ?? document.body);
  expect(thread.getByRole("link", { name: "Radiothèque" })).toBeDefined();
  await user.click(thread.getByRole("button", { name: /^Reply to the comment on Radio/u }));
  await user.type(thread.getByRole("textbox", { name: "Reply" }), "The CIO, on Tuesday.");
  await user.click(thread.getByRole("button", { name: "Send the reply" }));
  await thread.findByText("The CIO, on Tuesday.");
  await user.click(thread.getByRole("button", { name: /^Resolve the comment on Radio/u }));
  await card.findByText("Nothing is open.");
  await user.click(card.getByRole("checkbox", { name: "Show 1 resolved" }));
  await card.findByRole("button", { name: /^Open the comment on Radiothèque again/u });
  expect(await call("comments.list", { engagementId })).toMatchObject([
    { about: { kind: "application" }, replyTo: null, resolved: true, text: "Who agreed to this?" },
    { text: "The CIO, on Tuesday." },
  ]);

  const build = within(screen.getByRole("region", { name: "Build the report" }));
  await user.click(build.getByRole("radio", { name: /quick draft/u }));
  await user.click(build.getByRole("checkbox", { name: /comments in the margin/u }));
  await user.click(build.getByRole("button", { name: "Build the report" }));
  const ready = await screen.findByText(/\.docx is ready\./u, { selector: "main *" }, { timeout: 25_000 });
  expect(ready.textContent).toMatch(/_(?:relecture|review)\.docx/u);
});
