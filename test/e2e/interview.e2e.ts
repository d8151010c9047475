import type { Page } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";
import { expect, test } from "./canopy.ts";
import { analoire, radiotheque, videosoins } from "../../scripts/screen-places.ts";
import { goTo, openExample } from "./places.ts";

test("an application is interviewed by keyboard alone: answers, evidence, a note, and what cannot be answered", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address, "en");
  await goTo(page, `questionnaire/${videosoins}/APP-02`);
  const question = page.getByRole("heading", { level: 1 });
  await expect(question).toBeVisible();
  await expect(page.locator(".question-answer :focus")).toHaveCount(1);

  await page.keyboard.press("p");
  await page.keyboard.type("Head of telemedicine");
  await page.keyboard.press("Enter");
  await page.keyboard.press("2");
  await expect(
    page.getByRole("region", { name: /How critical|critical/u }).getByText(/^Saved /u),
  ).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await expect(page.getByRole("radio", { name: /^B, / })).toBeChecked();
  await page.keyboard.press("n");
  await page.keyboard.type("Just a pilot, says the ward");
  await page.keyboard.press("Escape");

  const first = await question.textContent();
  await page.keyboard.press("j");
  await expect(question).not.toHaveText(first ?? "");
  await page.keyboard.press("u");
  await expect(page.getByRole("button", { name: /Not known yet/u })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.type("No software of its own");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 not applicable")).toBeVisible();
  await page.keyboard.press("Control+ArrowDown");
  await expect(page.getByText(/Software origin and life cycle, 1 of/u)).toBeVisible();
  await page.keyboard.press("k");
  await expect(page.getByText(/Business value and urgency, \d+ of/u)).toBeVisible();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.reload();
  await expect(page.getByText(/^1 of \d+ answered/u)).toBeVisible();
  await expect(page.getByText("1 not applicable")).toBeVisible();
});

interface AskedQuestion {
  readonly id: string;
  readonly type: string;
  readonly bounds?: { readonly min: number; readonly max: number };
}

const idOnScreen = (page: Page): string => decodeURIComponent(page.url().split("/").at(-1) ?? "");

/** Answers the question on the screen as its kind is answered by keys, and leaves the field if it has one. */
const answerByKeys = async (page: Page, { type, bounds }: AskedQuestion): Promise<void> => {
  switch (type) {
    case "number":
      await page.keyboard.type(String(bounds?.min ?? 1));
      return;
    case "date":
      // A day as French browsers take it; the year comes last.
      await page.keyboard.type("01032027");
      return;
    case "scale":
      await page.keyboard.press(String(bounds?.min ?? 0));
      return;
    case "text":
      await page.keyboard.type("Said in words, with a j in it");
      await page.keyboard.press("Escape");
      return;
    case "table":
      // The first column of a new row, from the button that adds it.
      if (await page.locator(".table-answer-foot button:focus").count()) await page.keyboard.press("Enter");
      await page.locator(".table-answer tbody input").first().focus();
      await page.keyboard.type("A row with a j in it");
      await page.keyboard.press("Escape");
      return;
    default:
      await page.keyboard.press("1");
  }
};

/** From the first question to the last one, answered and gone on from without a hand off the keyboard. */
const walk = async (page: Page, questions: readonly AskedQuestion[]): Promise<readonly string[]> => {
  const walked: string[] = [];
  for (;;) {
    await expect(page.locator("#question-text")).toBeVisible();
    await expect(page.locator(".question-answer :focus")).toHaveCount(1);
    const id = idOnScreen(page);
    expect(walked).not.toContain(id);
    walked.push(id);
    const question = questions.find((one) => one.id === id);
    if (!question) throw new Error(`The pack has no ${id}`);
    await answerByKeys(page, question);
    await page.keyboard.press("j");
    const isMoved = await expect
      .poll(() => idOnScreen(page), { timeout: 2_000, intervals: [20] })
      .not.toBe(id)
      .then(
        () => true,
        () => false,
      );
    if (!isMoved) return walked;
  }
};

test("every question of the organisation, of an unknown application and of a known one is answered and left by keys", async ({
  canopy,
  page,
}) => {
  test.setTimeout(300_000);
  const engagementId = await openExample(page, canopy.address);
  const { questions } = (await ask(page, "packs.get", { id: "canopy-core", version: "2026.1.0" })) as {
    questions: readonly AskedQuestion[];
  };
  // Slow to be scored: an answer has switched its questions off before the host says so.
  await page.route("**/api/results.get", async (route) => {
    await page.waitForTimeout(150);
    await route.continue();
  });
  for (const [subject, first] of [
    ["organisation", "ORG-01"],
    [videosoins, "APP-01"],
    [analoire, "APP-01"],
  ] as const) {
    await goTo(page, `questionnaire/${subject}/${first}`);
    const walked = await walk(page, questions);
    await expect(page.getByText(/^Saving/u)).toHaveCount(0);
    const ofApplication = subject === "organisation" ? {} : { applicationId: subject };
    const answers = (await ask(page, "answers.list", { engagementId, ...ofApplication })) as readonly {
      readonly questionId: string;
      readonly state: string;
    }[];
    const answered = new Set(
      answers.flatMap(({ questionId, state }) => (state === "answered" ? [questionId] : [])),
    );
    if (subject === "organisation") expect(walked).toHaveLength(24);
    else {
      const { applicableQuestionIds } = (await ask(page, "results.get", {
        engagementId,
        applicationId: subject,
      })) as { applicableQuestionIds: readonly string[] };
      const asked = applicableQuestionIds.filter((id) => !id.startsWith("ORG-"));
      expect(walked.toSorted()).toEqual(asked.toSorted());
    }
    // What was known before may be taken back by its key; where nothing was known, all of it is now.
    if (subject !== analoire) expect(walked.filter((id) => !answered.has(id))).toEqual([]);
  }
});

test("every figure of a result leads to the answer behind it, and the answer back to the result", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address, "fr");
  await goTo(page, `results/${radiotheque}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Ouvert\u202F: Cloud privé/u);
  const contribution = page
    .getByRole("region", { name: /^Pourquoi Cloud privé avant Conserver/u })
    .getByRole("link")
    .first();
  await contribution.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("listitem").first().getByRole("link").press("Enter");
  await expect(page.locator(".question-answer")).toBeVisible();
  await page.getByRole("link", { name: "Voir le résultat" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Ouvert\u202F: Cloud privé/u);
});

test("single keys that were switched off answer nothing, and Ctrl with an arrow still moves", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address, "en");
  await ask(page, "settings.record", { singleKeys: false });
  await goTo(page, `questionnaire/${videosoins}/APP-02`);
  await expect(page.locator(".question-answer :focus")).toHaveCount(1);
  await page.keyboard.press("2");
  await page.keyboard.press("Control+ArrowDown");
  await expect(page.getByText(/Software origin and life cycle, 1 of/u)).toBeVisible();
  await expect(page.getByText(/^0 of \d+ answered/u)).toBeVisible();
});
