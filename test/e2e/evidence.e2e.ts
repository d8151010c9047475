import { Buffer } from "node:buffer";
import { brokenRules } from "./axe.ts";
import type { Page } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";
import { expect, test } from "./canopy.ts";
import { videosoins } from "../../scripts/screen-places.ts";
import { goTo, openExample } from "./places.ts";

/** A picture of one colour, as a camera or a screen would give it. */
const drawPicture = async (page: Page, width: number, height: number, type = "image/png"): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(
      async ([w, h, form]) => {
        const canvas = document.createElement("canvas");
        canvas.width = w;
        canvas.height = h;
        const context = canvas.getContext("2d");
        if (!context) throw new Error("no canvas");
        context.fillStyle = "#c02040";
        context.fillRect(0, 0, w, h);
        context.fillStyle = "#f0f0f0";
        context.font = "24px sans-serif";
        context.fillText("login: admin", 20, 40);
        const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, form));
        return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
      },
      [width, height, type] as const,
    ),
  );

/** What the clipboard holds after a screenshot, pasted where the focus is. */
const paste = async (page: Page, name: string, type: string, bytes: Buffer): Promise<void> => {
  await page.evaluate(
    ([fileName, mediaType, content]) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(content)], fileName, { type: mediaType }));
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [name, type, [...bytes]] as const,
  );
};

interface KeptFile {
  readonly id: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly caption: string;
  readonly questionId: string | null;
  readonly factDay: string | null;
  readonly inReport: boolean;
}

const listKept = async (page: Page, engagementId: string): Promise<readonly KeptFile[]> =>
  (await ask(page, "attachments.list", { engagementId })) as KeptFile[];

const keptBytes = async (page: Page, engagementId: string, attachmentId: string): Promise<Buffer> => {
  const offer = await ask(page, "attachments.export", { engagementId, attachmentId });
  const { fileId } = offer as { fileId: string };
  return Buffer.from(
    await page.evaluate(
      async (id) => [...new Uint8Array(await (await fetch(`/files/${id}`)).arrayBuffer())],
      fileId,
    ),
  );
};

/** Size of a picture, and its colour at some places. */
const pixelsOf = async (page: Page, bytes: Buffer, places: readonly (readonly [number, number])[]) =>
  await page.evaluate(
    async ([content, at]) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(content)]));
      const canvas = document.createElement("canvas");
      canvas.width = picture.width;
      canvas.height = picture.height;
      const context = canvas.getContext("2d");
      context?.drawImage(picture, 0, 0);
      const colours = at.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3));
      return { width: picture.width, height: picture.height, colours };
    },
    [[...bytes], places] as const,
  );

test("a screenshot pasted on a question is blacked out, kept, found in the gallery and put into the report", async ({
  canopy,
  page,
}) => {
  const engagementId = await openExample(page, canopy.address);
  await goTo(page, `questionnaire/${videosoins}/APP-02`);
  await expect(page.locator(".question-answer :focus")).toHaveCount(1);
  const screenshot = await drawPicture(page, 600, 400);
  await paste(page, "console.png", "image/png", screenshot);

  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  await expect(dialog.getByRole("textbox", { name: "Caption" })).toBeFocused();
  await page.keyboard.type("The console shows an account");

  // By pointer: a drag over the account.
  const stage = dialog.locator(".picture-stage");
  const box = await stage.boundingBox();
  if (!box) throw new Error("the picture is not on the screen");
  const scale = box.width / 600;
  await page.mouse.move(box.x + 10 * scale, box.y + 10 * scale);
  await page.mouse.down();
  await page.mouse.move(box.x + 100 * scale, box.y + 40 * scale);
  await page.mouse.move(box.x + 200 * scale, box.y + 60 * scale);
  await page.mouse.up();
  await expect(dialog.getByRole("button", { name: /^Blacked-out area 1: /u })).toBeFocused();
  // By keyboard: another one, moved to the lower right corner, and one that is taken back.
  await dialog.getByRole("button", { name: "Add an area" }).press("Enter");
  const second = dialog.getByRole("button", { name: /^Blacked-out area 2: /u });
  await expect(second).toBeFocused();
  for (let step = 0; step < 80; step += 1) await page.keyboard.press("ArrowRight");
  for (let step = 0; step < 80; step += 1) await page.keyboard.press("ArrowDown");
  await expect(second).toHaveAccessibleName("Blacked-out area 2: left 420, top 320, 180 × 80 pixels");
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await expect(second).toHaveAccessibleName("Blacked-out area 2: left 420, top 320, 179 × 80 pixels");
  await dialog.getByRole("button", { name: "Add an area" }).press("Enter");
  await expect(dialog.getByRole("button", { name: /^Blacked-out area 3: /u })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(dialog.getByRole("button", { name: /^Blacked-out area 3: /u })).toHaveCount(0);

  await dialog.getByRole("button", { name: "Keep as evidence" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("link", { name: "The console shows an account" })).toBeVisible();

  const [kept] = await listKept(page, engagementId);
  expect(kept).toMatchObject({
    fileName: "console.png",
    mediaType: "image/png",
    questionId: "APP-02",
    caption: "The console shows an account",
    inReport: false,
  });
  const bytes = await keptBytes(page, engagementId, kept?.id ?? "");
  expect(bytes.equals(screenshot)).toBe(false);
  expect(
    await pixelsOf(page, bytes, [
      [100, 35],
      [500, 390],
      [300, 200],
    ]),
  ).toEqual({
    width: 600,
    height: 400,
    colours: [
      [0, 0, 0],
      [0, 0, 0],
      [192, 32, 64],
    ],
  });

  await page.getByRole("link", { name: /^Evidence\s*1$/u }).click();
  await expect(page.getByText("1 piece of evidence, 0 for the report, 0 without a caption.")).toBeVisible();
  const tile = page.getByRole("row", { name: /The console shows an account/u });
  await expect(tile.locator("img")).toBeVisible();
  await page
    .getByRole("radio", { name: /In the report/u })
    .first()
    .click();
  await expect(page.getByText("Nothing matches these filters.")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByRole("searchbox").fill("CÓNSOLE");
  await tile.click();
  const detail = page.getByRole("dialog", { name: "The console shows an account" });
  await expect(detail.getByRole("img")).toBeVisible();
  await detail.getByRole("checkbox", { name: "Include in the report" }).check({ force: true });
  await detail.getByRole("button", { name: "Close" }).click();
  await expect(tile.getByText("In the report")).toBeVisible();
  expect((await listKept(page, engagementId))[0]?.inReport).toBe(true);
});

/** One entry of a directory in a TIFF header. */
const entry = (tag: number, type: number, count: number, value: number): Buffer => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return bytes;
};

const count = (entries: number): Buffer => Buffer.from([entries, 0]);

/** A JPEG with a place in its EXIF, put in front of what a camera would write. */
const withPlace = (jpeg: Buffer): Buffer => {
  const end = Buffer.alloc(4);
  const maker = Buffer.from("SecretCam\0");
  const header = Buffer.from("II*\0\u0008\0\0\0", "latin1");
  // Directory of two entries at 8, the maker's name after it, then the place.
  const nameAt = 8 + 2 + 24 + 4;
  const placeAt = nameAt + maker.length;
  const tiff = Buffer.concat([
    header,
    count(2),
    entry(0x010f, 2, maker.length, nameAt),
    entry(0x8825, 4, 1, placeAt),
    end,
    maker,
    count(1),
    entry(0x0001, 2, 2, 0x4e),
    end,
  ]);
  const exif = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)]);
};

test("a photo loses its place and camera, is cropped, and is stored once however often it is added", async ({
  canopy,
  page,
}) => {
  const engagementId = await openExample(page, canopy.address);
  await goTo(page, "evidence");
  await expect(page.getByText("No evidence yet")).toBeVisible();
  const photo = withPlace(await drawPicture(page, 400, 300, "image/jpeg"));
  expect(photo.includes("SecretCam")).toBe(true);

  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  const add = async (question: string): Promise<void> => {
    await page.getByRole("button", { name: "Add evidence" }).click();
    await dialog
      .locator("input[type=file]")
      .setInputFiles({ name: "room.jpg", mimeType: "image/jpeg", buffer: photo });
    await dialog
      .getByRole("button", { name: /^No question in particular/u })
      .or(dialog.getByRole("button", { name: "Question" }))
      .first()
      .click();
    await page.getByRole("combobox", { name: "Search" }).fill(question);
    await page.getByRole("option", { name: new RegExp(`^${question} `, "u") }).click();
    await dialog.getByRole("radio", { name: "Crop" }).click();
    await dialog.getByRole("button", { name: "Add an area" }).press("Enter");
    await expect(
      dialog.getByRole("button", { name: /^Crop: left 40, top 30, 320 × 240 pixels/u }),
    ).toBeFocused();
    await dialog.getByRole("button", { name: "Keep as evidence" }).click();
  };
  await add("ORG-01");
  await expect(dialog).toHaveCount(0);
  const [kept] = await listKept(page, engagementId);
  const bytes = await keptBytes(page, engagementId, kept?.id ?? "");
  expect(bytes.includes("SecretCam")).toBe(false);
  expect(bytes.includes("Exif")).toBe(false);
  expect(await pixelsOf(page, bytes, [])).toMatchObject({ width: 320, height: 240 });

  await add("ORG-01");
  await expect(dialog.getByRole("alert")).toContainText("This file is evidence here already");
  await dialog.getByRole("button", { name: "Leave this file out" }).click();
  await add("ORG-02");
  await expect(
    dialog.getByText("The same file is evidence in 1 other place; it is stored once."),
  ).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  const all = await listKept(page, engagementId);
  expect(all.map(({ questionId }) => questionId)).toEqual(["ORG-01", "ORG-02"]);
  expect(new Set(all.map(({ sha256 }) => sha256)).size).toBe(1);
});

test("what is no evidence is told at its place and nothing is sent", async ({ canopy, page }) => {
  const engagementId = await openExample(page, canopy.address);
  await goTo(page, "evidence");
  const uploads: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/files?")) uploads.push(request.url());
  });
  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  const offer = async (name: string, buffer: Buffer): Promise<void> => {
    await page.getByRole("button", { name: "Add evidence" }).click();
    await dialog.locator("input[type=file]").setInputFiles({ name, mimeType: "image/png", buffer });
  };
  const bad = [
    [
      "holiday.png",
      Buffer.from("MZ\u0090\0\u0003\0\0", "latin1"),
      "its name says a PNG picture, but it is a program",
    ],
    ["empty.png", Buffer.alloc(0), "it is empty"],
    [
      "cut.png",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1]),
      "it is a damaged picture",
    ],
  ] as const;
  for (const [name, bytes, reason] of bad) {
    await offer(name, bytes);
    await expect(dialog.getByRole("alert")).toContainText(reason);
    await dialog.getByRole("button", { name: "Leave this file out" }).click();
    await expect(dialog).toHaveCount(0);
  }

  // 300 MB are not read at all: the browser knows the size.
  await page.getByRole("button", { name: "Add evidence" }).click();
  await page.evaluate(() => {
    const piece = new Uint8Array(50_000_000);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(
      new File(
        Array.from({ length: 6 }, () => piece),
        "scan.png",
        { type: "image/png" },
      ),
    );
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(dialog.getByRole("alert")).toContainText("scan.png is larger than 100 MiB");
  expect(uploads).toEqual([]);
  expect(await listKept(page, engagementId)).toEqual([]);
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

const expectAccessible = async (page: Page, where: string): Promise<void> => {
  expect.soft(await brokenRules(page, { tags: rules }), where).toEqual([]);
};

test("three hundred pieces of evidence are filtered and opened, only those in view are drawn, and no rule is broken", async ({
  canopy,
  page,
}) => {
  test.setTimeout(180_000);
  const engagementId = await openExample(page, canopy.address);
  const picture = await drawPicture(page, 320, 240);
  await page.evaluate(
    async ([engagement, content]) => {
      const body = new Blob([new Uint8Array(content)]);
      const { fileId } = await (await fetch("/files?name=screen.png", { method: "POST", body })).json();
      for (let place = 1; place <= 300; place += 1) {
        const facts = { caption: `Screen ${place}`, applicationId: null, questionId: `X-${place}` };
        await fetch("/api/attachments.create", {
          method: "POST",
          body: JSON.stringify({ engagementId: engagement, fileId, ...facts, inReport: place % 3 === 0 }),
        });
      }
    },
    [engagementId, [...picture]] as const,
  );
  await goTo(page, "evidence");
  await expect(page.getByText("300 of 300")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Screen 300,/u }).locator("img")).toBeVisible();
  expect(await page.getByRole("row").count()).toBeLessThan(60);
  await page.getByRole("radio", { name: /^In the report/u }).click();
  await expect(page.getByText("100 of 300")).toBeVisible();
  for (const theme of ["light", "dark"]) {
    await ask(page, "settings.record", { theme });
    await expectAccessible(page, `gallery, ${theme}`);
  }

  // By keyboard: from the gallery into the details and back.
  await page.getByRole("row", { name: /^Screen 300,/u }).focus();
  await page.keyboard.press("Enter");
  const detail = page.getByRole("dialog", { name: "Screen 300" });
  await expect(detail.getByRole("img")).toBeVisible();
  await expectAccessible(page, "details");
  await detail.getByRole("textbox", { name: "Caption" }).fill("The last screen");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("row", { name: /^The last screen,/u })).toBeVisible();

  await page.getByRole("button", { name: "Add evidence" }).click();
  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  await paste(page, "screen.png", "image/png", picture);
  await dialog.getByRole("button", { name: "Add an area" }).press("Enter");
  await expect(dialog.getByRole("button", { name: /^Blacked-out area 1/u })).toBeFocused();
  await expectAccessible(page, "editor");
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await page.keyboard.press("Escape");
  expect
    .soft(await page.evaluate(() => document.querySelector("main")?.scrollWidth))
    .toBeLessThanOrEqual(320);
});
