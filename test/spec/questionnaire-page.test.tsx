// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ApplicationId } from "../../src-shared/contract/ids.ts";
import { openExamplePage } from "../harness/page.tsx";
import type { OpenedPage } from "../harness/page.tsx";

// Applications of the worked example: one with conflicting answers, one about which nothing is known.
const analoire = "01f2233d-c763-55bb-a19f-caa6bdec9e7e" as ApplicationId;
const videosoins = "29e9ef75-f2ae-5edc-acd7-da422af10cd2" as ApplicationId;

const recorded = async (
  { call, engagementId }: OpenedPage,
  applicationId: ApplicationId,
  questionId: string,
) => {
  const answers = await call("answers.list", { engagementId, applicationId });
  return answers.find((answer) => answer.questionId === questionId);
};

/** The answer chosen at the question on the screen. */
const chosen = () => {
  const question = screen.getByRole("heading", { level: 1 }).textContent;
  return within(screen.getByRole("radiogroup", { name: question })).queryByRole("radio", { checked: true });
};

/** The question itself says so, besides the status line. */
const isSaved = async () => {
  const question = screen.getByRole("heading", { level: 1 }).textContent;
  await within(screen.getByRole("region", { name: question })).findByText(/^Saved \d/u);
};

test("a digit answers, the answer is on disk before it is called saved, and J goes to the next question", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  await screen.findByRole("radio", { name: /Web application in tiers/u });

  await page.user.keyboard("2");
  await isSaved();
  expect(await recorded(page, videosoins, "APP-13")).toMatchObject({ state: "answered", grade: "D" });
  expect(chosen()?.textContent).toContain("Web application in tiers");

  const question = screen.getByRole("heading", { level: 1 }).textContent;
  await page.user.keyboard("j");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe(question));
  expect(document.activeElement?.closest(".question-answer")).not.toBeNull();
});

test("the way back to where one came from stays at every question of the subject", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13?from=%2Fe%2FDEMO-GHT%2Fportfolio`);
  await screen.findByRole("radio", { name: /Web application in tiers/u });
  const question = screen.getByRole("heading", { level: 1 }).textContent;
  await page.user.keyboard("j");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe(question));
  const back = screen.getByRole("link", { name: "Back to the portfolio" });
  expect(back.getAttribute("href")).toBe("#/e/DEMO-GHT/portfolio");
});

test("who is asked is remembered with the answers that follow, and raises them above an assumption", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  await screen.findByRole("radio", { name: /Web application in tiers/u });

  await page.user.keyboard("p");
  await page.user.keyboard("Head of telemedicine{Enter}");
  await page.user.click(screen.getByRole("radio", { name: /Web application in tiers/u }));
  await isSaved();
  expect(await recorded(page, videosoins, "APP-13")).toMatchObject({
    respondent: "Head of telemedicine",
    grade: "C",
  });

  await page.user.keyboard("ga");
  await waitFor(async () => expect(await recorded(page, videosoins, "APP-13")).toMatchObject({ grade: "A" }));
});

test("who speaks is kept in the encrypted file, and nowhere in the browser", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  const { call, engagementId } = page;
  await screen.findByRole("radio", { name: /Web application in tiers/u });
  // Somebody may have been named by a test before this one.
  await page.user.keyboard("p{Control>}a{/Control}");
  await page.user.keyboard("Ward nurse of Saint-Paul{Enter}");

  await waitFor(async () =>
    expect(await call("drafts.list", { engagementId })).toMatchObject([
      { key: "respondent", text: "Ward nurse of Saint-Paul" },
    ]),
  );
  const open = [localStorage, sessionStorage].flatMap((store) => Object.values<string>(store));
  expect(open.filter((text) => text.includes("Ward nurse"))).toEqual([]);
});

test("the sheet of keys tells those of a question before those of every screen, and the list has only these", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  await screen.findByRole("radio", { name: /Web application in tiers/u });
  await page.user.keyboard("?");
  const sheet = await screen.findByRole("dialog", { name: "Keys" });
  const onQuestion = within(sheet).getByRole("region", { name: "On a question" });
  expect(within(onQuestion).getByText("Evidence grade, then A to D")).toBeDefined();
  expect(
    within(within(sheet).getByRole("region", { name: "On every screen" })).getByText("Undo"),
  ).toBeDefined();

  await page.user.keyboard("{Escape}");
  location.hash = `#/e/DEMO-GHT/questionnaire/${videosoins}/list`;
  await screen.findByRole("heading", { level: 1 });
  await page.user.keyboard("?");
  await screen.findByRole("dialog", { name: "Keys" });
  expect(screen.queryByRole("region", { name: "On a question" })).toBeNull();
  await page.user.keyboard("{Escape}");
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

test("an answer that could not be saved stays on the screen with the reason, and is saved when tried again", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  const choice = await screen.findByRole("radio", { name: /Web application in tiers/u });
  page.interrupt(async (name) => {
    if (name === "answers.record") throw new Error("the host is gone");
    return await Promise.reject(new Error(name));
  });

  await page.user.click(choice);
  const alert = (await screen.findAllByRole("alert")).find(({ textContent }) =>
    textContent.includes("Not saved"),
  );
  expect(alert).toBeDefined();
  expect(chosen()).toBe(choice);
  expect((await recorded(page, videosoins, "APP-13"))?.value).toBeUndefined();

  page.interrupt(null);
  await page.user.click(screen.getByRole("button", { name: "Try again" }));
  await isSaved();
  expect(await recorded(page, videosoins, "APP-13")).toMatchObject({ state: "answered" });
});

test("an answer that switches questions off takes them out of the count at once", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-34`);
  await screen.findByText(/^0 of \d+ answered/u);
  const before = Number(/of (\d+)/u.exec(screen.getByText(/^0 of \d+ answered/u).textContent)?.[1]);

  await page.user.click(await screen.findByRole("radio", { name: /No deadline|None/u }));

  const after = await screen.findByText(/^1 of \d+ answered/u);
  await waitFor(() => expect(Number(/of (\d+)/u.exec(after.textContent)?.[1])).toBeLessThan(before));
});

test("a question set aside needs a reason, counts as not applicable, and keeps its place", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  await screen.findByRole("radio", { name: /Web application in tiers/u });

  await page.user.keyboard("x");
  const reason = screen.getByLabelText("Why does it not apply?");
  expect(document.activeElement).toBe(reason);
  expect(screen.getByRole("button", { name: "Record as not applicable" })).toHaveProperty("disabled", true);
  await page.user.keyboard("A pilot without software of its own{Enter}");

  await screen.findByText(/1 not applicable/u);
  expect(await recorded(page, videosoins, "APP-13")).toMatchObject({
    state: "not_applicable",
    reason: "A pilot without software of its own",
  });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("architecture");
});

test("two values recorded apart are shown with who and when, and choosing one settles them", async () => {
  const page = await openExamplePage(`questionnaire/${analoire}/APP-26`);
  const conflict = await screen.findByRole("region", { name: "2 values recorded apart" });
  expect(within(conflict).getByText(/Idris Vanterpool/u)).toBeDefined();
  expect(within(conflict).getByText(/Maëlle Corvisart/u)).toBeDefined();

  await page.user.click(
    within(conflict).getByRole("button", { name: "Keep Must stay on the local network" }),
  );

  await waitFor(() => expect(screen.queryByRole("region", { name: "2 values recorded apart" })).toBeNull());
  expect((await recorded(page, analoire, "APP-26"))?.alternatives).toEqual([]);
  expect(chosen()?.textContent).toContain("Must stay on the local network");
  expect(document.activeElement?.closest(".question-answer")).not.toBeNull();
});

test("while a note is written, letters are letters; the note is recorded when its field is left", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/APP-13`);
  await screen.findByRole("radio", { name: /Web application in tiers/u });

  await page.user.keyboard("n");
  await page.user.keyboard("Just 3 rooms");
  await page.user.tab();

  await waitFor(async () => expect((await recorded(page, videosoins, "APP-13"))?.note).toBe("Just 3 rooms"));
  expect(chosen()).toBeNull();
});

test("the list takes answers too, and refuses a figure out of bounds where it stands", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/list`, "fr");
  const users = await screen.findByRole("textbox", { name: /Réponse, Utilisateurs actifs/u });

  await page.user.type(users, "-5");
  await page.user.tab();
  expect((await screen.findByRole("alert")).textContent).toContain("Un nombre de 0 à 1");
  expect(await recorded(page, videosoins, "APP-05")).toBeUndefined();

  await page.user.clear(users);
  await page.user.type(users, "1 250");
  await page.user.tab();
  await waitFor(async () => expect((await recorded(page, videosoins, "APP-05"))?.value).toBe(1250));
});

test("a figure out of bounds is refused where it stands, and moving on by key keeps what was typed", async () => {
  const page = await openExamplePage(`questionnaire/${videosoins}/INF-03`);
  const question = (await screen.findByRole("heading", { level: 1 })).textContent;
  const figure = screen.getByRole("textbox", { name: question });
  await page.user.type(figure, "150{Tab}");
  expect((await screen.findByRole("alert")).textContent).toBe("Expected a number from 0 to 100.");
  expect(await recorded(page, videosoins, "INF-03")).toBeUndefined();

  await page.user.clear(figure);
  await page.user.type(figure, "62.5");
  await page.user.keyboard("j");
  await waitFor(async () => expect((await recorded(page, videosoins, "INF-03"))?.value).toBe(62.5));
  await waitFor(() => expect(location.hash).not.toContain("INF-03"));
});
