import { brokenRules } from "./axe.ts";
import type { Page } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";
import { expect, test } from "./canopy.ts";
import { videosoins } from "../../scripts/screen-places.ts";
import { goTo, openExample } from "./places.ts";

interface Recorded {
  readonly questionId: string;
  readonly respondent: string;
  readonly interviewId: string | null;
  readonly note: string;
}
interface Kept {
  readonly id: string;
  readonly state: string;
  readonly summary: string;
  readonly minutesHeld: number | null;
}

const begin = async (page: Page): Promise<void> => {
  await goTo(page, "interview/new");
  await page.getByLabel("Subject").fill("Telemedicine");
  await page.getByLabel("Also in the room").fill("Head of telemedicine\nWard nurse");
  await page.getByRole("button", { name: /Add an application/u }).click();
  await page.keyboard.type("Vidéosoins");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove Vidéosoins" })).toBeVisible();
  await page.getByRole("button", { name: "Begin the interview" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
};

test("an interview is held from its agenda to what is read back: who speaks, what is parked, and what was said are kept", async ({
  canopy,
  page,
}) => {
  const engagementId = await openExample(page, canopy.address, "en");
  const recorded = async (questionId: string): Promise<Recorded | undefined> => {
    const answers = await ask(page, "answers.list", { engagementId, applicationId: videosoins });
    return (answers as Recorded[]).find((answer) => answer.questionId === questionId);
  };
  await begin(page);
  await page.getByRole("link", { name: "Ask the next open question" }).click();
  const bar = page.getByRole("region", { name: "Interview under way" });
  await expect(bar).toContainText("Head of telemedicine");
  await expect(page.locator(".question-answer :focus")).toHaveCount(1);

  // The owner's agenda begins with what the application is, in words; the next question is a choice.
  await page.keyboard.type("Video calls between wards and homes");
  await page.keyboard.press("Control+ArrowDown");
  await expect(page.getByText(/Business value and urgency, 1 of/u)).toBeVisible();
  await page.keyboard.press("2");
  await expect.poll(async () => (await recorded("APP-02"))?.respondent).toBe("Head of telemedicine");
  await page.keyboard.press("p");
  await expect(page.getByRole("dialog", { name: "Who speaks now?" })).toBeVisible();
  await page.keyboard.press("2");
  await expect.poll(async () => (await recorded("APP-02"))?.respondent).toBe("Ward nurse");
  expect((await recorded("APP-01"))?.respondent).toBe("Head of telemedicine");
  expect((await recorded("APP-01"))?.interviewId).toBe((await recorded("APP-02"))?.interviewId);

  await page.keyboard.press("+");
  await page.keyboard.type("Who owns the mail relay?");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: "Who owns the mail relay?" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("f");

  await expect(page.getByRole("complementary", { name: "Why we ask" })).toBeVisible();
  await page.keyboard.press("v");
  await expect(page.getByRole("complementary", { name: "Why we ask" })).toBeHidden();
  await page.keyboard.press("v");

  await page.reload();
  await expect(bar).toContainText("Ward nurse");
  await goTo(page, "");
  await page.getByRole("link", { name: "Go on with the interview" }).click();
  const summary = page.getByLabel("Summary");
  await expect(summary).toHaveValue(/APP-02 Criticality: Medium.* \(Ward nurse, C\)/u);
  await expect(summary).toHaveValue(/Parked \(1\)\n- Who owns the mail relay\?/u);
  await expect(summary).toHaveValue(/Flagged \(1\)/u);
  await page.getByRole("button", { name: "Close the interview" }).click();
  await expect(page.getByRole("button", { name: "Take it up again" })).toBeVisible();

  const { interviews } = (await ask(page, "engagements.get", { engagementId })) as { interviews: Kept[] };
  const kept = interviews.find(({ id }) => page.url().endsWith(id));
  expect(kept).toMatchObject({ state: "held" });
  expect(kept?.summary).toContain("APP-02 Criticality");
  expect(kept?.minutesHeld).not.toBeNull();
  await goTo(page, `questionnaire/${videosoins}/APP-02`);
  await expect(page.locator(".question-answer")).toBeVisible();
  await expect(bar).toHaveCount(0);
});

test("the agenda of an application ends where the summary is read back", async ({ canopy, page }) => {
  await openExample(page, canopy.address, "en");
  await begin(page);
  await page.getByRole("link", { name: "Exit and subcontracting" }).click();
  await expect(page.locator(".question-answer")).toBeVisible();
  for (let step = 0; step < 3 && !page.url().includes("/interview/"); step += 1) {
    await page.keyboard.press("j");
    await page.waitForTimeout(150);
  }
  await expect(page.getByRole("heading", { level: 1, name: "Telemedicine" })).toBeVisible();
});

test("a note that was typed when the page died is there again; two windows overwrite nothing of each other", async ({
  canopy,
  page,
}) => {
  const engagementId = await openExample(page, canopy.address, "en");
  const place = `questionnaire/${videosoins}/APP-13`;
  const noted = async (): Promise<string | undefined> => {
    const answers = await ask(page, "answers.list", { engagementId, applicationId: videosoins });
    return (answers as Recorded[]).find(({ questionId }) => questionId === "APP-13")?.note;
  };
  await goTo(page, place);
  const note = page.getByRole("textbox", { name: "Note" });
  await note.fill("Typed a moment before");
  await page.reload();
  await expect(page.getByText(/^Found again: typed/u)).toBeVisible();
  await expect(note).toHaveValue("Typed a moment before");
  await expect.poll(noted).toBe("Typed a moment before");

  const other = await page.context().newPage();
  await other.goto(page.url());
  const otherNote = other.getByRole("textbox", { name: "Note" });
  await expect(otherNote).toHaveValue("Typed a moment before");
  await otherNote.fill("From the other window");
  await otherNote.blur();
  await expect(note).toHaveValue("From the other window");

  // The other window records while this one is still being typed into.
  await note.pressSequentially(", and mine");
  await Promise.all([
    note.pressSequentially(", in more words, until the other window has recorded", { delay: 120 }),
    ask(other, "answers.recordNote", {
      engagementId,
      applicationId: videosoins,
      questionId: "APP-13",
      note: "Second thoughts",
    }),
  ]);
  await expect(page.getByText("Recorded in the meantime")).toBeVisible();
  await expect(note).toHaveValue(
    "From the other window, and mine, in more words, until the other window has recorded",
  );
  await page.getByRole("button", { name: "Take what is recorded" }).click();
  await expect(note).toHaveValue("Second thoughts");
});

const rules = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "RGAAv4",
  "EN-301-549",
  "best-practice",
];

test("the pages of an interview break no rule in both themes, and need no scrolling sideways at 320 px", async ({
  canopy,
  page,
}) => {
  test.setTimeout(240_000);
  await openExample(page, canopy.address, "en");
  await begin(page);
  const running = new URL(page.url()).hash.replace("#/e/DEMO-GHT/", "");
  await ask(page, "settings.record", { language: "fr" });
  for (const theme of ["light", "dark"] as const) {
    await ask(page, "settings.record", { theme });
    for (const place of ["interview", "interview/new", running, `questionnaire/${videosoins}/APP-13`]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await goTo(page, place);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
      expect.soft(await brokenRules(page, { tags: rules }), place).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.querySelector("main")?.scrollWidth);
      expect.soft(width, place).toBeLessThanOrEqual(320);
    }
  }
});
