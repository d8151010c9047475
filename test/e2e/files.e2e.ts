import { brokenRules } from "./axe.ts";
import type { Page } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";
import { expect, test } from "./canopy.ts";
import { goToPlace, openExample } from "./places.ts";

interface DroppedFile {
  readonly name: string;
  readonly type: string;
  /** Its bytes, as base64. */
  readonly bytes: string;
}

/** Drags files over an element and, unless told otherwise, drops them there. */
const drag = async (
  page: Page,
  files: readonly DroppedFile[],
  { over = "main", drops = true }: { readonly over?: string; readonly drops?: boolean } = {},
): Promise<void> => {
  await page
    .locator(over)
    .first()
    .evaluate(
      (element, [given, isDropped]) => {
        const dataTransfer = new DataTransfer();
        for (const { name, type, bytes } of given) {
          const content = Uint8Array.from(atob(bytes), (character) => character.codePointAt(0) ?? 0);
          dataTransfer.items.add(new File([content], name, { type }));
        }
        const names = isDropped ? ["dragenter", "dragover", "drop"] : ["dragenter", "dragover"];
        for (const name of names) {
          element.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));
        }
      },
      [files, drops] as const,
    );
};

const text = (name: string, content: string): DroppedFile => ({
  name,
  type: "text/csv",
  bytes: Buffer.from(content).toString("base64"),
});

const servers = text(
  "servers.csv",
  "name,os,cpu,memory_gb\nSRV-1,Windows Server 2019,4,16\nSRV-2,Debian 12,2,8\n",
);
const picture: DroppedFile = {
  name: "rack.png",
  type: "image/png",
  bytes: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
};

// An application of the worked example.
const videosoins = "29e9ef75-f2ae-5edc-acd7-da422af10cd2";

test("a list dropped on any screen of an engagement goes to its import", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/portfolio");
  await drag(page, [servers], { drops: false });
  await expect(page.getByText("Drop it here")).toBeVisible();
  expect(await brokenRules(page, { part: ".drop-hint" })).toEqual([]);

  await drag(page, [servers]);

  await expect(page.getByText("Drop it here")).toBeHidden();
  await expect(page).toHaveURL(/#\/e\/DEMO-GHT\/inventory\/import$/u);
  await expect(page.getByText("servers.csv").first()).toBeVisible();
  await expect(page.getByText("SRV-1").filter({ visible: true }).first()).toBeVisible();
});

test("two lists dropped at once: the second waits until the first is done", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/inventory/import");
  await drag(page, [servers, { ...servers, name: "more.csv" }]);
  await expect(page.getByText("servers.csv").first()).toBeVisible();
  await expect(page.getByText("more.csv")).toHaveCount(0);
  // While it is read, the button of that name stops the reading, and what came of it is told first.
  await expect(page.getByText("SRV-1").filter({ visible: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).first().click();
  await expect(page.getByText("more.csv").first()).toBeVisible();
});

test("a picture dropped on a question becomes evidence of that question", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await goToPlace(page, `e/DEMO-GHT/questionnaire/${videosoins}/APP-02`);
  await drag(page, [picture]);
  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText(/APP-02/u).first()).toBeAttached();
});

test("where no engagement is open, the page asks which one a file is for", async ({ canopy, page }) => {
  await openExample(page, canopy.address, "fr");
  await goToPlace(page, "");
  await drag(page, [picture]);
  const choice = page.getByRole("dialog", { name: /^Pour quelle mission est rack\.png/u });
  await expect(choice).toBeVisible();
  expect(await brokenRules(page, { part: "[role=dialog]" })).toEqual([]);
  await choice.getByRole("button", { name: /DEMO-GHT/u }).click();
  await expect(page).toHaveURL(/#\/e\/DEMO-GHT\/evidence$/u);
  await expect(page.getByRole("dialog", { name: "Ajouter une preuve" })).toBeVisible();
});

test("a backup dropped anywhere is restored after a question, and what was there is kept", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  const result = (await ask(page, "backups.create", {})) as { fileId: string; fileName: string };
  const backup = await page.evaluate(async (value) => {
    const bytes = new Uint8Array(await (await fetch(`/files/${value.fileId}`)).arrayBuffer());
    let binary = "";
    for (const byte of bytes) binary += String.fromCodePoint(byte);
    return { name: value.fileName, type: "", bytes: btoa(binary) };
  }, result);
  expect(backup.name).toMatch(/\.canopy$/u);
  await ask(page, "settings.record", { personName: "After the backup" });
  await goToPlace(page, "e/DEMO-GHT/desk");

  await drag(page, [backup]);
  const question = page.getByRole("alertdialog", { name: "Replace all data by this backup?" });
  await expect(question).toBeVisible();
  expect(await brokenRules(page, { part: "[role=alertdialog]" })).toEqual([]);
  await question.getByRole("button", { name: "Cancel" }).click();
  expect(await ask(page, "settings.get", {})).toMatchObject({ personName: "After the backup" });

  await drag(page, [backup]);
  await question.getByRole("button", { name: "Replace all data" }).click();
  await expect(page.getByText(/^Restored from .*\.canopy\. What was there is kept in /u)).toBeVisible();
  await expect(page).toHaveURL(/#\/$/u);
  expect(await ask(page, "settings.get", {})).toMatchObject({ personName: "" });
});

test("a file that is no backup is refused where it was given, and nothing changes", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/desk");
  await drag(page, [{ ...servers, name: "servers.canopy" }]);
  const question = page.getByRole("alertdialog");
  await question.getByRole("button", { name: "Replace all data" }).click();
  await expect(question.getByRole("alert")).toContainText("servers.canopy is not a backup");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("nothing that is dropped makes the window leave its page, whatever is open", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/desk");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  const wasTaken = await page.locator("body").evaluate((body) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["<h1>Elsewhere</h1>"], "elsewhere.html", { type: "text/html" }));
    const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
    body.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(wasTaken).toBe(true);
  await expect(page.getByRole("combobox")).toBeFocused();
  await expect(page).toHaveURL(/#\/e\/DEMO-GHT\/desk$/u);
});

test("a file is opened by keys alone, without dragging", async ({ canopy, page }) => {
  // Listened for from the start: asked for at the moment of the key, the browser may open its own first.
  const chosen = page.waitForEvent("filechooser");
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/portfolio");
  await page.keyboard.press("Control+o");
  const { name, type: mimeType, bytes } = servers;
  await (await chosen).setFiles({ name, mimeType, buffer: Buffer.from(bytes, "base64") });
  await expect(page).toHaveURL(/#\/e\/DEMO-GHT\/inventory\/import$/u);
  await expect(page.getByText("SRV-1").filter({ visible: true }).first()).toBeVisible();
});

/** What the browser is given when a person begins to drag the file of this name, once it is ready. */
const dragOut = async (page: Page, name: string): Promise<string> => {
  const file = page.locator(".file-to-drag").filter({ hasText: name }).first();
  await file.hover();
  const begin = async (): Promise<string> =>
    await file.evaluate((element) => {
      const dataTransfer = new DataTransfer();
      element.dispatchEvent(new DragEvent("dragstart", { bubbles: true, cancelable: true, dataTransfer }));
      // As no drag really runs, the page is told that it is over.
      element.dispatchEvent(new DragEvent("dragend", { bubbles: true }));
      return dataTransfer.getData("DownloadURL");
    });
  await expect.poll(begin).not.toBe("");
  return await begin();
};

const readDragged = async (page: Page, given: string, name: string): Promise<Buffer> => {
  const [, kind, fileName, address = ""] = /^([^:]+):([^:]+):(.+)$/u.exec(given) ?? [];
  expect([kind, fileName]).toEqual(["application/octet-stream", name]);
  const bytes = await page.evaluate(async (url) => {
    const response = await fetch(url);
    return [...new Uint8Array(await response.arrayBuffer())];
  }, address);
  return Buffer.from(bytes);
};

test("a finished report is dragged out of the page under its name", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/report");
  await page.getByRole("radio", { name: /quick draft/u }).check({ force: true });
  await page.getByRole("button", { name: "Build the report" }).click();
  const file = page.getByRole("main").locator(".file-to-drag");
  await expect(file).toBeVisible({ timeout: 60_000 });
  const name = (await file.textContent()) ?? "";
  expect(name).toMatch(/\.docx$/u);
  await expect(page.getByRole("button", { name: "Save the file" })).toBeVisible();
  const content = await readDragged(page, await dragOut(page, name), name);
  expect(content.subarray(0, 2).toString()).toBe("PK");
  expect(await brokenRules(page, { part: "main" })).toEqual([]);
});

test("an evidence picture is dragged out of its sheet as it was kept", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/evidence");
  await drag(page, [picture]);
  await page.getByRole("button", { name: "Keep as evidence" }).click();
  await page.getByRole("row", { name: /^rack\.png/u }).click();
  const content = await readDragged(page, await dragOut(page, "rack.png"), "rack.png");
  expect(content.subarray(1, 4).toString()).toBe("PNG");
});
