import { brokenRules } from "./axe.ts";
import type { Locator, Page } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";
import { expect, test } from "./canopy.ts";
import { videosoins } from "../../scripts/screen-places.ts";
import { goTo, openExample } from "./places.ts";

/** The grid of the worked example, with the questions that must be answered. */
const openGrid = async (page: Page, address: string): Promise<string> => {
  const engagementId = await openExample(page, address);
  await goTo(page, "grid");
  await expect(page.getByRole("grid")).toBeVisible();
  return engagementId;
};

const columns = ["Application", "APP-01", "APP-02", "APP-03", "APP-06"] as const;

/** The cell of an application under a question. */
const cellOf = (page: Page, application: string, questionId: (typeof columns)[number]): Locator =>
  page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: application }) })
    .locator(`[aria-colindex="${columns.indexOf(questionId) + 1}"]`);

const paste = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
};

const focused = (page: Page): Locator => page.locator("[role=grid] :focus");

test("answers are given, copied down, changed and taken back by keyboard, and the focus stays in the grid", async ({
  canopy,
  page,
}) => {
  await openGrid(page, canopy.address);
  const criticality = cellOf(page, "Barrière", "APP-02");
  await criticality.click();
  await page.keyboard.press("3");
  await expect(criticality).toContainText("High");
  await expect(page.getByText("1 answer saved")).toBeVisible();

  await page.keyboard.press("Enter");
  await expect(page.getByRole("option", { name: /Vital/u })).toBeVisible();
  await page.keyboard.press("4");
  await expect(criticality).toContainText("Vital");
  await expect(criticality).toBeFocused();

  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText("3 cells selected")).toBeVisible();
  await page.keyboard.press("Control+d");
  await expect(cellOf(page, "Brancard", "APP-02")).toContainText("Vital");

  await page.keyboard.press("Control+Enter");
  await page.getByRole("combobox", { name: "Change" }).selectOption("notApplicable");
  await page.getByRole("textbox", { name: "Reason" }).fill("Out of scope");
  await page.keyboard.press("Enter");
  await expect(criticality).toContainText("N/A");
  await expect(focused(page)).toHaveCount(1);

  await page.keyboard.press("Delete");
  await expect(criticality).toContainText("Open");
  await expect(focused(page)).toHaveCount(1);
  await page.reload();
  await expect(criticality).toContainText("Open");

  // A few rows are enough to judge them all.
  await page.getByRole("searchbox", { name: "Find an application" }).fill("ba");
  await expect(page.getByText(/^\d of 40 applications$/u)).toBeVisible();
  expect(await brokenRules(page)).toEqual([]);
});

test("a paste of a few hundred cells names the wrong ones, records the others, and one undo takes them back", async ({
  canopy,
  page,
}) => {
  const engagementId = await openGrid(page, canopy.address);
  const first = page.locator('[data-cell="0:2"]');
  await first.click();
  const before = (await first.textContent()) ?? "";
  const wrong = new Set([3, 13, 23]);
  const lines = Array.from({ length: 40 }, (_unused, row) =>
    [
      wrong.has(row) ? "very" : "Faible : arrêt toléré plusieurs jours",
      "none",
      row === 7 ? "no idea" : "Nothing, although the need is real",
      "oss",
    ].join("\t"),
  );
  await paste(page, lines.join("\r\n"));
  const preview = page.getByRole("dialog");
  await expect(preview).toContainText("156 answers will be recorded. 4 cells are left out");
  await expect(preview.getByRole("row")).toHaveCount(5);
  await expect(preview.getByRole("row").filter({ hasText: "no idea" })).toContainText("APP-06");
  await preview.getByRole("button", { name: "Record 156 answers" }).click();
  await expect(page.getByText("156 answers saved")).toBeVisible();
  await expect(first).toContainText("Low");
  await expect(first).toBeFocused();

  await ask(page, "history.undo", { engagementId });
  await expect(first).toHaveText(before);
});

test("an archetype is answered once, its applications inherit it, and one overrides it", async ({
  canopy,
  page,
}) => {
  await openGrid(page, canopy.address);
  await page.getByRole("rowheader", { name: "Barrière" }).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("button", { name: "Archetype", exact: true }).click();
  await page.getByRole("menuitem", { name: "New archetype…" }).click();
  await page.getByLabel("Name of the archetype").fill("Ward tools");
  await page.keyboard.press("Enter");
  const group = page.getByRole("rowheader", { name: /Ward tools/u });
  await expect(group).toContainText("3 members");

  await cellOf(page, "Ward tools", "APP-03").click();
  await page.keyboard.press("2");
  const inherited = cellOf(page, "Barrière", "APP-03");
  await expect(inherited).toContainText("inherited");

  await inherited.click();
  await page.keyboard.press("1");
  await expect(inherited).not.toContainText("inherited");
  await expect(cellOf(page, "Ward tools", "APP-03")).toContainText("2 differ");
  await page.keyboard.press("Delete");
  await expect(inherited).toContainText("inherited");
  await expect(cellOf(page, "Ward tools", "APP-03")).toContainText("1 differs");
});

test("an answer given here and changed in another window never shows the old one again, in the grid and in the interview", async ({
  canopy,
  page,
}) => {
  const engagementId = await openGrid(page, canopy.address);
  const other = await page.context().newPage();
  await other.goto(page.url());
  const say = async (questionId: string, value: string): Promise<void> => {
    await ask(other, "answers.record", {
      engagementId,
      applicationId: videosoins,
      questionId,
      statement: { state: "answered", value, grade: "D", respondent: "", interviewId: null, reason: "" },
    });
  };
  // Answers take their time to come back, so that what is shown meanwhile can be seen.
  await page.route("**/api/answers.list", async (route) => {
    await page.waitForTimeout(300);
    await route.continue();
  });
  const watched = async (what: Locator, read: "textContent" | "checked", act: () => Promise<void>) => {
    await what.evaluate((element, how) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = (): void => {
        const chosen = element.querySelector("[aria-checked=true]");
        const now = (how === "checked" ? chosen?.textContent : element.textContent) ?? "";
        if (seen.at(-1) !== now) seen.push(now);
        requestAnimationFrame(look);
      };
      look();
    }, read);
    await act();
    // Another change, and with it the answers asked for anew.
    await say("APP-06", "unique");
    await page.waitForTimeout(1_000);
    return await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  };

  // The last of the list is not drawn until it is looked for.
  await page.getByRole("searchbox", { name: "Find an application" }).fill("Vidéosoins");
  const cell = cellOf(page, "Vidéosoins", "APP-02");
  await cell.click();
  await page.keyboard.press("3");
  await expect(page.getByText("1 answer saved")).toBeVisible();
  await page.waitForTimeout(800);
  const inGrid = await watched(cell, "textContent", async () => {
    await say("APP-02", "low");
    await expect(cell).toContainText("Low");
  });
  expect(inGrid.map((text) => text.replace(/:.*/u, ""))).toEqual(["High", "Low"]);

  await goTo(page, `questionnaire/${videosoins}/APP-02`);
  const cards = page.getByRole("radiogroup", { name: /How critical/u });
  await cards.waitFor();
  await page.keyboard.press("2");
  await expect(page.getByRole("region", { name: /How critical/u }).getByText(/^Saved /u)).toBeVisible();
  await page.waitForTimeout(800);
  const inInterview = await watched(cards, "checked", async () => {
    await say("APP-02", "vital");
    await expect(cards.getByRole("radio", { checked: true })).toContainText("Vital");
  });
  expect(inInterview.map((text) => text.replace(/^\d/u, "").replace(/:.*/u, ""))).toEqual([
    "Medium",
    "Vital",
  ]);
});

test("a selection of questions is made, renamed, changed and deleted on the screen", async ({
  canopy,
  page,
}) => {
  await openGrid(page, canopy.address);
  const heads = page.getByRole("columnheader");
  await page.getByRole("button", { name: "Selections…" }).click();
  await page.getByRole("button", { name: "New selection…" }).click();
  await page.keyboard.type("Money");
  await page.getByRole("searchbox", { name: "Find a question" }).fill("app-0");
  await page.getByRole("checkbox", { name: /^APP-02 / }).click({ force: true });
  await page.getByRole("checkbox", { name: /^APP-07 / }).click({ force: true });
  await page.getByRole("button", { name: "Keep the selection" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(heads).toHaveCount(3);
  await expect(page.getByRole("button", { name: "Money Questions" })).toBeVisible();

  await page.getByRole("button", { name: "Selections…" }).click();
  await page.getByRole("button", { name: "Name of the selection: Money" }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Costs");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Change the questions of Costs" }).click();
  await page.getByRole("checkbox", { name: /^APP-07 / }).click({ force: true });
  await page.getByRole("button", { name: "Keep the selection" }).click();
  await expect(heads).toHaveCount(2);
  await page.reload();
  await page.getByRole("button", { name: "Selections…" }).click();
  await page.getByRole("button", { name: "Delete Costs" }).click();
  await expect(page.getByText(/^None yet/u)).toBeVisible();
  expect(await brokenRules(page, { part: "[role=dialog]" })).toEqual([]);
});

test("Ctrl adds cells to what is selected, Shift takes all up to a cell, and one change reaches them all and gives the focus back", async ({
  canopy,
  page,
}) => {
  await openGrid(page, canopy.address);
  const [one, two, three] = [
    cellOf(page, "Achatoile", "APP-02"),
    cellOf(page, "Admirel", "APP-02"),
    cellOf(page, "Analoire", "APP-02"),
  ];
  await one.click();
  await three.click({ modifiers: ["Control"] });
  await expect(page.getByText("2 cells selected")).toBeVisible();
  await expect(three).toBeFocused();
  const before = (await two.textContent()) ?? "";
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog", { name: "Change 2 cells" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(three).toBeFocused();
  await expect(page.getByText("2 cells selected")).toBeVisible();
  await page.keyboard.press("4");
  await expect(one).toContainText("Vital");
  await expect(three).toContainText("Vital");
  await expect(two).toHaveText(before);

  await one.click();
  await three.click({ modifiers: ["Shift"] });
  await expect(page.getByText("4 cells selected")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("combobox", { name: "Change" }).selectOption("grade");
  await page.getByRole("dialog").getByRole("combobox", { name: "Evidence" }).selectOption("B");
  await page.getByRole("button", { name: "Change 4 cells" }).click();
  await expect(two.locator(".cell-grade")).toHaveText(/B$/u);
  await expect(three).toBeFocused();
});

test("what is entered carries who speaks and the interview under way; a note is kept for a cell and an archetype", async ({
  canopy,
  page,
}) => {
  const engagementId = await openGrid(page, canopy.address);
  await goTo(page, "interview/new");
  await page.getByLabel("Subject").fill("Telemedicine");
  await page.getByLabel("Also in the room").fill("Head of telemedicine");
  await page.getByRole("button", { name: /Add an application/u }).click();
  await page.keyboard.type("Vidéosoins");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Begin the interview" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await goTo(page, "grid");
  await expect(page.getByText("Interview: Telemedicine")).toBeVisible();
  const search = page.getByRole("searchbox", { name: "Find an application" });
  await search.fill("vidéo");
  // The last of the list is not drawn until it is looked for.
  await page.getByRole("searchbox", { name: "Find an application" }).fill("Vidéosoins");
  const cell = cellOf(page, "Vidéosoins", "APP-02");
  await cell.click();
  await page.keyboard.press("3");
  await expect(page.getByText("1 answer saved")).toBeVisible();
  const answers = (await ask(page, "answers.list", { engagementId, applicationId: videosoins })) as readonly {
    readonly questionId: string;
    readonly respondent: string;
    readonly interviewId: string | null;
  }[];
  const said = answers.find(({ questionId }) => questionId === "APP-02");
  expect(said?.respondent).toBe("Head of telemedicine");
  expect(said?.interviewId).toMatch(/^[0-9a-f-]{36}$/u);

  await page.keyboard.press("Shift+F2");
  await page.getByRole("textbox", { name: "Note" }).fill("The ward says so");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await expect(cell).toContainText("noted");
  await expect(cell).toBeFocused();

  await search.fill("");
  await page.getByRole("rowheader", { name: "Barrière" }).click();
  await page.getByRole("button", { name: "Archetype", exact: true }).click();
  await page.getByRole("menuitem", { name: "New archetype…" }).click();
  await page.getByLabel("Name of the archetype").fill("Ward tools");
  await page.keyboard.press("Enter");
  const ofGroup = cellOf(page, "Ward tools", "APP-03");
  await ofGroup.click();
  await page.keyboard.press("2");
  await page.keyboard.press("Shift+F2");
  await page.getByRole("textbox", { name: "Note" }).fill("All bought together");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await page.reload();
  await expect(ofGroup).toContainText("noted");
  await expect(cellOf(page, "Barrière", "APP-03")).toContainText("inherited");
  await expect(cellOf(page, "Barrière", "APP-03")).toHaveAttribute("title", /All bought together/u);
});

test("of ten thousand pasted cells twelve are wrong: each is named, the rest is recorded", async ({
  canopy,
  page,
}) => {
  test.setTimeout(240_000);
  const engagementId = await openGrid(page, canopy.address);
  const { questions } = (await ask(page, "packs.get", { id: "canopy-core", version: "2026.1.0" })) as {
    questions: readonly { id: string; scope: string; type: string; options?: { value: string }[] }[];
  };
  const columnsPasted = questions.filter(
    ({ scope, type }) => scope !== "organisation" && (type === "single" || type === "yesno"),
  );
  const width = 50;
  const height = 200;
  const asked = columnsPasted.slice(0, width);
  expect(asked).toHaveLength(width);
  await ask(page, "savedViews.record", {
    engagementId,
    savedView: {
      id: "0192f0aa-0000-7000-8000-000000000050",
      list: "answers",
      name: "Fifty",
      columns: asked.map(({ id }) => id),
      sort: null,
      search: "",
      filters: {},
    },
  });
  for (let place = 0; place < height - 40; place += 1)
    await ask(page, "applications.create", { engagementId, name: `Zz ${String(place).padStart(3, "0")}` });
  await page.reload();
  await page.getByRole("button", { name: /Required questions/u }).click();
  await page.getByRole("option", { name: "Fifty", exact: true }).click();
  await page.locator('[data-cell="0:1"]').click();
  const wrong = new Set(Array.from({ length: 12 }, (_unused, place) => place * 17));
  const lines = Array.from({ length: height }, (_unused, row) =>
    asked
      .map(({ options = [] }, column) =>
        wrong.has(row) && column === row % width ? "no such answer" : (options[0]?.value ?? ""),
      )
      .join("\t"),
  );
  await paste(page, lines.join("\r\n"));
  const preview = page.getByRole("dialog");
  await expect(preview).toContainText("9,988 answers will be recorded. 12 cells are left out", {
    timeout: 30_000,
  });
  await expect(preview.getByRole("row")).toHaveCount(13);
  await expect(preview.getByRole("row").nth(12)).toContainText("no such answer");
  await preview.getByRole("button", { name: /^Record 9,988 answers/u }).click();
  await expect(page.getByText("9,988 answers saved")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-cell="0:1"]')).toBeFocused();
});

test("what the host does not take of a change is told at its cell, and the rest is saved", async ({
  canopy,
  page,
}) => {
  const engagementId = await openGrid(page, canopy.address);
  const applications = (await ask(page, "applications.list", { engagementId })) as readonly {
    id: string;
    name: string;
  }[];
  const gone = applications.find(({ name }) => name === "Brancard");
  // It is deleted elsewhere, and this page has not heard of it yet.
  await page.route("**/api/applications.list", async () => {});
  await ask(page, "applications.delete", { engagementId, applicationId: gone?.id });
  const refused = cellOf(page, "Brancard", "APP-02");
  await cellOf(page, "Barrière", "APP-02").click();
  await refused.click({ modifiers: ["Control"] });
  await page.keyboard.press("4");
  await expect(page.getByRole("alert")).toContainText("1 answer was not taken; the others are saved.");
  await expect(refused).toContainText("not saved: It is no longer in this engagement.");
  await expect(cellOf(page, "Barrière", "APP-02")).toContainText("Vital");

  await page.locator('[data-cell="0:1"]').click();
  await page.getByRole("button", { name: "Show the first" }).click();
  await expect(refused).toBeFocused();
  await page.getByRole("button", { name: "Forget them" }).click();
  await expect(refused).not.toContainText("not saved");
});
