import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildAppIfStale } from "../../scripts/page-build.ts";
import { setupFolder } from "../harness/folder.ts";
import type { DoubleOptions } from "../harness/electron-double.ts";
import { loadPreload, openDesktop, quitDesktop } from "../harness/electron-host.ts";

beforeAll(buildAppIfStale, 240_000);

const setup = async (options: Partial<DoubleOptions> = {}) => {
  const opened = await openDesktop(options);
  const { canopyHost } = loadPreload(opened.double, opened.page);
  const make = async (name: string): Promise<string> =>
    (await canopyHost.uploadFile(name, new TextEncoder().encode(`content of ${name}`).buffer)).fileId;
  return { ...opened, canopyHost, dragged: join(opened.dataFolder, "dragged"), make };
};

describe("a file dragged out of the window", () => {
  test("is a copy under its own name, with the system's picture of its kind", async () => {
    const { canopyHost, dragged, make, page } = await setup();
    const fileId = await make("Rapport d’évaluation.docx");
    await canopyHost.prepareDrag(fileId);
    canopyHost.startDrag(fileId);
    const [item] = page.startDrag.mock.calls[0] ?? [];
    const file = item?.file ?? "";
    expect(basename(file)).toBe("Rapport d’évaluation.docx");
    expect(dirname(dirname(file))).toBe(dragged);
    expect(readFileSync(file, "utf8")).toBe("content of Rapport d’évaluation.docx");
    expect(item?.icon).toMatchObject({ from: file });
  });

  test("has the app's own picture where the system has none, for a Mac refuses a drag without", async () => {
    const { canopyHost, make, page } = await setup({ hasFileIcons: false });
    const fileId = await make("report.docx");
    await canopyHost.prepareDrag(fileId);
    canopyHost.startDrag(fileId);
    const icon = page.startDrag.mock.calls[0]?.[0].icon;
    expect(icon?.from).toMatch(/\.png in 32$/u);
    expect(icon?.isEmpty()).toBe(false);
  });

  test("has a name that every system takes", async () => {
    const { canopyHost, make, page } = await setup();
    const fileId = await make('Which "plan": a|b?.png');
    await canopyHost.prepareDrag(fileId);
    canopyHost.startDrag(fileId);
    expect(basename(page.startDrag.mock.calls[0]?.[0].file ?? "")).toBe("Which _plan__ a_b_.png");
  });

  test("is one that a service made or took in, and was prepared; of anything else nothing is dragged", async () => {
    const { canopyHost, dataFolder, make, page } = await setup();
    await expect(canopyHost.prepareDrag(join(dataFolder, "canopy.db"))).rejects.toThrow("Invalid");
    await expect(canopyHost.prepareDrag("5f6d3f0c-8a5e-4c1b-9a53-0d6b1f1c0a01")).rejects.toThrow("Invalid");
    canopyHost.startDrag(join(dataFolder, "canopy.db"));
    canopyHost.startDrag(await make("report.docx"));
    canopyHost.startDrag({ file: join(dataFolder, "canopy.db") });
    expect(page.startDrag).not.toHaveBeenCalled();
  });

  test("is never prepared nor dragged for a frame that is not our page", async () => {
    const { canopyHost, double, make, page } = await setup();
    const fileId = await make("report.docx");
    await canopyHost.prepareDrag(fileId);
    const stranger = loadPreload(double, page, { url: "https://example.org/" }).canopyHost;
    await expect(stranger.prepareDrag(fileId)).rejects.toThrow("Not from a page");
    stranger.startDrag(fileId);
    expect(page.startDrag).not.toHaveBeenCalled();
  });
});

describe("the folder of dragged files", () => {
  test("keeps a few, and is gone when the app has quit", async () => {
    const { canopyHost, double, dragged, make } = await setup();
    for (let number = 1; number <= 7; number += 1) {
      await canopyHost.prepareDrag(await make(`report ${number}.docx`));
    }
    expect(readdirSync(dragged)).toHaveLength(5);
    await quitDesktop(double);
    expect(existsSync(dragged)).toBe(false);
  });

  test("is emptied at the start, whatever ended the app before", async () => {
    const dataFolder = setupFolder();
    mkdirSync(join(dataFolder, "dragged", "left"), { recursive: true });
    writeFileSync(join(dataFolder, "dragged", "left", "report.docx"), "left behind");
    const { dragged } = await setup({ dataFolder });
    expect(existsSync(dragged)).toBe(false);
  });
});
