import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { buildAppIfStale } from "../../scripts/page-build.ts";
import type { PageRequest } from "../../src-shared/contract/desktop.ts";
import { setupFolder } from "../harness/folder.ts";
import type { DoubleOptions } from "../harness/electron-double.ts";
import { loadPreload, openDesktop } from "../harness/electron-host.ts";

beforeAll(buildAppIfStale, 240_000);

/** A folder with files that a person may open, good and bad. */
const setupFiles = () => {
  const folder = setupFolder();
  const put = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  mkdirSync(join(folder, "folder.xlsx"));
  return {
    folder,
    workbook: put("inventory.xlsx", "PK\u0003\u0004 and the rest of a workbook"),
    backup: put("all.canopy", Buffer.alloc(8192, 1)),
    program: put("program.xlsx", "MZ a program by another name"),
    empty: put("empty.xlsx", ""),
    cut: put("cut.canopy", Buffer.alloc(8191, 1)),
    archive: put("archive.canopy", Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(8188, 1)])),
    letter: put("letter.canopy", "A letter. ".repeat(512)),
    missing: join(folder, "missing.xlsx"),
    noFile: join(folder, "folder.xlsx"),
  };
};

const setup = async (options: Partial<DoubleOptions> = {}) => {
  const opened = await openDesktop(options);
  const { canopyHost } = loadPreload(opened.double, opened.page);
  const requests: PageRequest[] = [];
  canopyHost.onRequest((request) => requests.push(request as PageRequest));
  // As any page does first.
  await canopyHost.send("settings.get", {});
  const nextOpen = async () => {
    const open = await vi.waitUntil(() => requests.find(({ kind }) => kind === "open"), 5_000);
    if (open.kind !== "open") throw new Error("Not about files");
    requests.splice(requests.indexOf(open), 1);
    return open;
  };
  return { ...opened, canopyHost, nextOpen, requests };
};

describe("a file opened from the desktop", () => {
  test("is there when the app was started with it, as soon as the page can hear", async () => {
    const { backup, workbook } = setupFiles();
    const { canopyHost, double, nextOpen } = await setup({ arguments: ["--flag", workbook, backup] });
    const { files, refused } = await nextOpen();
    expect(files.map(({ name }) => name)).toEqual(["inventory.xlsx", "all.canopy"]);
    expect(refused).toEqual([]);
    const [first] = files;
    const read = await canopyHost.readFile(first?.fileId ?? "");
    expect(new TextDecoder().decode("bytes" in read ? read.bytes : undefined)).toMatch(/^PK/u);
    expect(double.electron.app.addRecentDocument.mock.calls).toEqual([[workbook], [backup]]);
  });

  test("comes from a second start to the window that is open, whatever folder that one began in", async () => {
    const { folder } = setupFiles();
    const { double, nextOpen, window } = await setup();
    double.electron.app.emit("second-instance", {}, ["canopy-assess", "inventory.xlsx"], folder);
    expect((await nextOpen()).files.map(({ name }) => name)).toEqual(["inventory.xlsx"]);
    expect(window.focus).toHaveBeenCalledOnce();
    expect(double.windows).toHaveLength(1);
  });

  test("comes by the Mac's own event, before the app is ready or after", async () => {
    const { backup } = setupFiles();
    const { double, nextOpen } = await setup({ platform: "darwin" });
    const preventDefault = vi.fn<() => void>();
    double.electron.app.emit("open-file", { preventDefault }, backup);
    expect((await nextOpen()).files.map(({ name }) => name)).toEqual(["all.canopy"]);
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test("that can't be one is refused by its name, with the reason, and is not remembered", async () => {
    const { archive, cut, empty, letter, missing, noFile, program } = setupFiles();
    const { double, nextOpen } = await setup({
      arguments: [missing, noFile, empty, program, cut, archive, letter],
    });
    expect(await nextOpen()).toEqual({
      kind: "open",
      files: [],
      refused: [
        { name: "missing.xlsx", reason: "missing" },
        { name: "folder.xlsx", reason: "noFile" },
        { name: "empty.xlsx", reason: "empty" },
        { name: "program.xlsx", reason: "otherContent" },
        { name: "cut.canopy", reason: "notBackup" },
        { name: "archive.canopy", reason: "notBackup" },
        { name: "letter.canopy", reason: "notBackup" },
      ],
    });
    expect(double.electron.app.addRecentDocument).not.toHaveBeenCalled();
  });

  test("nothing else that a start says is heard: switches, addresses, other files", async () => {
    const { folder } = setupFiles();
    writeFileSync(join(folder, "page.html"), "<h1>");
    const { double, requests } = await setup();
    double.electron.app.emit(
      "second-instance",
      {},
      ["canopy-assess", "--data=x.xlsx", "canopy://open?file=a.xlsx", "file:///etc/a.xlsx", "page.html", "."],
      folder,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(requests).toEqual([]);
  });
});

describe("a file chosen in a dialog", () => {
  test("is lent to the page, and remembered by the system", async () => {
    const { program, workbook } = setupFiles();
    const { canopyHost, double } = await setup({ chosenPaths: [workbook, program] });
    const { files, refused } = await canopyHost.openFiles();
    expect(files.map(({ name }) => name)).toEqual(["inventory.xlsx"]);
    expect(refused).toEqual([{ name: "program.xlsx", reason: "otherContent" }]);
    expect(double.electron.dialog.showOpenDialog.mock.calls[0]?.[1]).toMatchObject({
      properties: ["openFile", "multiSelections"],
      filters: [{ name: "Tous les fichiers" }, { name: "Inventaires" }, { name: "Sauvegardes" }],
    });
    expect(double.electron.app.addRecentDocument.mock.calls).toEqual([[workbook]]);
  });

  test("or none, when a person changes their mind", async () => {
    const { canopyHost } = await setup();
    expect(await canopyHost.openFiles()).toEqual({ files: [], refused: [] });
  });

  test("is never asked for, nor lent, by a frame that is not our page", async () => {
    const { backup } = setupFiles();
    const { double, page } = await setup({ chosenPaths: [backup] });
    const stranger = loadPreload(double, page, { url: "https://example.org/" }).canopyHost;
    await expect(stranger.openFiles()).rejects.toThrow("Not from a page");
    await expect(stranger.lendFile({ path: backup })).rejects.toThrow("Not from a page");
    expect(double.electron.dialog.showOpenDialog).not.toHaveBeenCalled();
  });
});

describe("a dropped backup", () => {
  test("is read where it lies, however large; anything else travels through the page's line", async () => {
    const { backup, cut, workbook } = setupFiles();
    const { canopyHost } = await setup();
    expect(await canopyHost.lendFile({ path: backup })).toMatchObject({
      fileId: expect.any(String) as string,
    });
    expect(await canopyHost.lendFile({ path: workbook })).toBeUndefined();
    expect(await canopyHost.lendFile({ path: cut })).toBeUndefined();
    expect(await canopyHost.lendFile({ path: "" })).toBeUndefined();
  });
});
