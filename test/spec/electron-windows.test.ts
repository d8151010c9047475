import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildAppIfStale } from "../../scripts/page-build.ts";
import { setupFolder } from "../harness/folder.ts";
import { loadPreload, openDesktop, quitDesktop } from "../harness/electron-host.ts";

beforeAll(buildAppIfStale, 240_000);

const stateFile = (dataFolder: string): string => join(dataFolder, "window-state.json");

/** A data folder whose last window was left so. */
const leftAs = (state: unknown): string => {
  const dataFolder = setupFolder();
  writeFileSync(stateFile(dataFolder), typeof state === "string" ? state : JSON.stringify(state));
  return dataFolder;
};

const left = {
  bounds: { x: 200, y: 100, width: 1200, height: 800 },
  isMaximized: false,
  isFullScreen: false,
  zoomLevel: 1,
};

describe("a window", () => {
  test("opens as the last one was left: place, size, letters", async () => {
    const { page, window } = await openDesktop({ dataFolder: leftAs(left) });
    page.emit("dom-ready");
    expect(window.options).toMatchObject(left.bounds);
    expect(page.zoomLevel).toBe(1);
  });

  test("is maximised again, once there is something to see", async () => {
    const { window } = await openDesktop({ dataFolder: leftAs({ ...left, isMaximized: true }) });
    expect(window.maximize).not.toHaveBeenCalled();
    window.emit("ready-to-show");
    expect(window.maximize).toHaveBeenCalledOnce();
    expect(window.setFullScreen).not.toHaveBeenCalled();
  });

  test("comes back onto the screen when its display is gone", async () => {
    const { window } = await openDesktop({
      dataFolder: leftAs({ ...left, bounds: { x: 3_000, y: -900, width: 2_000, height: 1_400 } }),
      workAreas: [{ x: 0, y: 25, width: 1280, height: 760 }],
    });
    expect(window.options).toMatchObject({ x: 0, y: 25, width: 1280, height: 760 });
  });

  test.each(["", "{", "[]", '{"bounds":{"x":"1"}}', JSON.stringify({ ...left, zoomLevel: 1e9 })])(
    "opens in its first size when what was written is %j",
    async (text) => {
      const { window } = await openDesktop({ dataFolder: leftAs(text) });
      expect(window.options).toMatchObject({ width: 1440, height: 900 });
    },
  );

  test("is remembered when it is closed, and when the app quits; nothing but its place", async () => {
    const { dataFolder, double, page, window } = await openDesktop();
    window.bounds = { x: 10, y: 20, width: 1000, height: 700 };
    loadPreload(double, page).canopyHost.act("zoomIn");
    window.close();
    const kept: unknown = JSON.parse(readFileSync(stateFile(dataFolder), "utf8"));
    expect(kept).toEqual({
      bounds: { x: 10, y: 20, width: 1000, height: 700 },
      isMaximized: false,
      isFullScreen: false,
      zoomLevel: 0.5,
    });
    expect(double.electron.app.quit).toHaveBeenCalledOnce();

    const next = await openDesktop({ dataFolder: setupFolder() });
    next.window.bounds = { x: 1, y: 2, width: 903, height: 604 };
    await quitDesktop(next.double);
    expect(JSON.parse(readFileSync(stateFile(next.dataFolder), "utf8"))).toMatchObject({
      bounds: { x: 1, y: 2, width: 903, height: 604 },
    });
  });
});

describe("letters", () => {
  test("grow and shrink in one window and stay as they are in the others", async () => {
    const { double, page } = await openDesktop();
    const { canopyHost } = loadPreload(double, page);
    canopyHost.act("newWindow");
    const other = double.windows[1]?.webContents;
    for (let step = 0; step < 40; step++) canopyHost.act("zoomIn");
    expect([page.zoomLevel, other?.zoomLevel]).toEqual([6, 0]);
    for (let step = 0; step < 40; step++) canopyHost.act("zoomOut");
    expect(page.zoomLevel).toBe(-3);
    canopyHost.act("zoomReset");
    expect(page.zoomLevel).toBe(0);
    expect(double.windows.map(({ options }) => options.webPreferences?.zoomMode)).toEqual([
      "isolated",
      "isolated",
    ]);
  });

  test("follow the wheel with Ctrl held", async () => {
    const { page } = await openDesktop();
    page.emit("zoom-changed", {}, "in");
    page.emit("zoom-changed", {}, "in");
    page.emit("zoom-changed", {}, "out");
    expect(page.zoomLevel).toBe(0.5);
  });
});

describe("one more window", () => {
  test("shows the same page, beside the first, sandboxed like it", async () => {
    const { double, page, window } = await openDesktop();
    window.bounds = { x: 100, y: 100, width: 1000, height: 700 };
    page.mainFrame = { url: "app://canopy/index.html#/e/GHT/portfolio" };
    loadPreload(double, page).canopyHost.act("newWindow");
    const second = double.windows[1];
    expect(second?.webContents.mainFrame.url).toBe("app://canopy/index.html#/e/GHT/portfolio");
    expect(second?.options).toMatchObject({ x: 128, y: 128, width: 1000, height: 700 });
    expect(second?.options.webPreferences).toEqual(window.options.webPreferences);
  });

  test("works on the same data: each hears what the other changed", async () => {
    const { double, page } = await openDesktop();
    const first = loadPreload(double, page).canopyHost;
    first.act("newWindow");
    const secondPage = double.windows[1]?.webContents;
    if (!secondPage) throw new Error("No second window was opened");
    const second = loadPreload(double, secondPage).canopyHost;
    await second.send("settings.get", {});
    const heard: (readonly string[])[] = [];
    second.onChange((topics) => heard.push(topics));

    await first.send("settings.record", { personName: "Claire" });

    expect(await second.send("settings.get", {})).toMatchObject({ value: { personName: "Claire" } });
    expect(heard.at(-1)).toEqual(["settings"]);
  });

  test("keeps the app open when the first is closed", async () => {
    const { double, page, window } = await openDesktop();
    loadPreload(double, page).canopyHost.act("newWindow");
    window.close();
    expect(double.electron.app.quit).not.toHaveBeenCalled();
    double.electron.app.emit("second-instance", {}, [], "/");
    expect(double.windows[1]?.focus).toHaveBeenCalledOnce();
    expect(double.windows).toHaveLength(2);
  });
});
