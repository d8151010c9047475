import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";
import { startCanopy } from "../../scripts/running-canopy.ts";
import { videosoins } from "../../scripts/screen-places.ts";
import { goTo, openExample } from "./places.ts";

type RunningHost = Awaited<ReturnType<typeof startCanopy>>;

interface SmallDisk {
  readonly folder: string;
  /** Takes every byte that is left. */
  readonly fill: () => void;
  readonly free: () => void;
}

const diskMib = 96;

/** A disk of its own, so small that it can be filled; only the administrator of a machine may make one. */
const makeSmallDisk = (): (SmallDisk & { readonly remove: () => void }) | undefined => {
  const folder = mkdtempSync(join(tmpdir(), "canopy-small-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${diskMib}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, "ballast");
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, new Uint8Array(bavail * bsize));
    },
    free: () => {
      rmSync(ballast);
    },
    remove: () => {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true });
    },
  };
};

const test = base.extend<{ disk: SmallDisk; start: () => Promise<RunningHost> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
  disk: async ({}, use, info) => {
    const disk = makeSmallDisk();
    if (!disk) {
      info.skip(true, "Only an administrator can make a small disk on this machine.");
      return;
    }
    await use(disk);
    disk.remove();
  },
  start: async ({ disk }, use) => {
    const started: RunningHost[] = [];
    await use(async () => {
      const canopy = await startCanopy(disk.folder);
      started.push(canopy);
      return canopy;
    });
    await Promise.all(started.map(async ({ stop }) => await stop()));
  },
});

test("the disk fills while somebody types: it is told at its place, nothing typed is lost, and it is saved once there is room", async ({
  disk,
  page,
  start,
}) => {
  const before = await start();
  const engagementId = await openExample(page, before.address, "en");
  await before.stop();
  // Opened anew, its journal has no room set aside: the first thing that is typed needs some.
  const canopy = await start();
  await page.goto(canopy.address);
  const recorded = async (): Promise<{ readonly note?: string; readonly value?: unknown } | undefined> => {
    const answers = (await ask(page, "answers.list", { engagementId, applicationId: videosoins })) as {
      readonly questionId: string;
      readonly note?: string;
      readonly value?: unknown;
    }[];
    return answers.find(({ questionId }) => questionId === "APP-13");
  };
  await goTo(page, `questionnaire/${videosoins}/APP-13`);
  const note = page.getByRole("textbox", { name: "Note" });
  const panel = page.locator(".question-panel");
  await expect(note).toBeVisible();
  disk.fill();
  const typed = `Typed on a full disk: ${"every word of it. ".repeat(600)}The end.`;
  await note.fill(typed);
  await expect(panel.getByText(/^Not saved: The disk of .* is full/u)).toBeVisible();
  await expect(note).toHaveValue(typed);
  expect((await recorded())?.note).toBeUndefined();
  await note.press("Escape");
  await page.keyboard.press("2");
  await expect(page.getByRole("radio", { name: /Web application in tiers/u })).toBeChecked();

  disk.free();
  await expect.poll(async () => (await recorded())?.note, { timeout: 30_000 }).toBe(typed);
  await expect.poll(async () => (await recorded())?.value).not.toBeUndefined();
  await expect(panel.getByText(/^Saved \d/u)).toBeVisible();
  await page.reload();
  await expect(note).toHaveValue(typed);
});
