import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyboardEvent, MenuItem } from "electron";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { buildAppIfStale } from "../../scripts/page-build.ts";
import { setupFolder } from "../harness/folder.ts";
import { PageDouble } from "../harness/electron-double.ts";
import { loadPreload, openDesktop, quitDesktop, startElectronHost } from "../harness/electron-host.ts";

beforeAll(buildAppIfStale, 240_000);

const foreignFrame = { url: "https://example.org/" };

describe("the window", () => {
  test("shows our page, sandboxed, isolated and without Node", async () => {
    const { double, page, window } = await openDesktop();

    expect(double.electron.app.enableSandbox).toHaveBeenCalledOnce();
    expect(page.mainFrame.url).toBe("app://canopy/index.html");
    expect(window.options.webPreferences).toMatchObject({
      allowRunningInsecureContent: false,
      contextIsolation: true,
      experimentalFeatures: false,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
    });
    expect(window.options.webPreferences?.preload).toMatch(/out[/\\]preload[/\\]preload\.cjs$/u);
    expect(existsSync(window.options.webPreferences?.preload ?? "")).toBe(true);
  });

  test("appears once there is something to see", async () => {
    const { window } = await openDesktop();
    expect(window.options.show).toBe(false);
    window.emit("ready-to-show");
    expect(window.show).toHaveBeenCalledOnce();
  });

  test("stays on its page: other addresses, windows and embedded pages are refused", async () => {
    const { page } = await openDesktop();
    const asks = (event: string, details: object): boolean => {
      const preventDefault = vi.fn<() => void>();
      page.emit(event, { preventDefault, ...details });
      return preventDefault.mock.calls.length > 0;
    };

    expect(page.setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: "deny" });
    expect(asks("will-attach-webview", {})).toBe(true);
    for (const url of [
      "https://example.org/",
      "file:///etc/passwd",
      "app://other/index.html",
      "app://canopy.example/",
    ]) {
      expect([url, asks("will-navigate", { url }), asks("will-redirect", { url })]).toEqual([
        url,
        true,
        true,
      ]);
    }
    expect(asks("will-frame-navigate", { url: "app://canopy/index.html", isMainFrame: false })).toBe(true);
    expect(asks("will-navigate", { url: "app://canopy/index.html" })).toBe(false);
  });
});

describe("the page's own scheme", () => {
  test("is as good as https and no better", async () => {
    const { double } = await openDesktop();
    expect(double.electron.protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
      [
        [
          {
            scheme: "app",
            privileges: { codeCache: true, secure: true, standard: true, supportFetchAPI: true },
          },
        ],
      ],
    ]);
  });

  test("serves the built page with a policy that knows no network", async () => {
    const { double } = await openDesktop();
    const [scheme, serve] = double.electron.protocol.handle.mock.calls[0] ?? [];
    const response = await serve?.({ method: "GET", url: "app://canopy/index.html" });

    expect(scheme).toBe("app");
    expect(response?.status).toBe(200);
    expect(await response?.text()).toContain("<!doctype html>");
    expect(response?.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
        "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'",
    );
    expect(response?.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test.each([
    "app://canopy/../main/main.js",
    "app://canopy/%2e%2e/main/main.js",
    "app://canopy/..%2fmain%2fmain.js",
    "app://other/index.html",
    "app://canopy//etc/passwd",
  ])("has nothing at %s", async (url) => {
    const { double } = await openDesktop();
    const response = await double.electron.protocol.handle.mock.calls[0]?.[1]({ method: "GET", url });
    expect(response?.status).toBe(404);
  });
});

describe("the page is granted nothing", () => {
  test("no permission, no device", async () => {
    const { double } = await openDesktop();
    const { setDevicePermissionHandler, setPermissionCheckHandler, setPermissionRequestHandler } =
      double.electron.session.defaultSession;
    const decide = vi.fn<(allowed: boolean) => void>();

    for (const permission of ["media", "geolocation", "notifications", "clipboard-read", "openExternal"]) {
      setPermissionRequestHandler.mock.calls[0]?.[0]({}, permission, decide);
    }

    expect(decide.mock.calls).toEqual(Array.from({ length: 5 }, () => [false]));
    expect(setPermissionCheckHandler.mock.calls[0]?.[0]()).toBe(false);
    expect(setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
  });

  test("no request but for its own files", async () => {
    const { double } = await openDesktop();
    const [listener] = double.electron.session.defaultSession.webRequest.onBeforeRequest.mock.calls[0] ?? [];
    const isCancelled = (url: string): boolean => {
      const decide = vi.fn<(answer: { cancel: boolean }) => void>();
      listener?.({ url }, decide);
      return decide.mock.calls[0]?.[0].cancel ?? false;
    };

    expect(
      ["https://example.org/", "http://127.0.0.1/", "wss://a.b/", "file:///etc/passwd", "devtools://x/"].map(
        isCancelled,
      ),
    ).toEqual([true, true, true, true, true]);
    expect(isCancelled("app://canopy/assets/page.js")).toBe(false);
  });

  test("no download but where a person puts it", async () => {
    const { double } = await openDesktop();
    const preventDefault = vi.fn<() => void>();
    double.electron.session.defaultSession.emit("will-download", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test("nothing of Electron in the page but these functions", async () => {
    const { double, page } = await openDesktop();
    const world = loadPreload(double, page);
    expect(
      Object.fromEntries(Object.entries(world).map(([name, api]) => [name, Object.keys(api).toSorted()])),
    ).toEqual({
      canopyHost: [
        "act",
        "lendFile",
        "onChange",
        "onRequest",
        "openFiles",
        "prepareDrag",
        "readFile",
        "saveFile",
        "send",
        "startDrag",
        "tellMenu",
        "uploadFile",
      ],
      canopyPassphrase: ["submit"],
    });
  });
});

describe("the page and the data process", () => {
  test("a call is answered from an encrypted data folder", async () => {
    const { dataFolder, double, page } = await openDesktop();
    const { canopyHost } = loadPreload(double, page);

    expect(await canopyHost.send("host.get", {})).toEqual({
      ok: true,
      value: {
        kind: "electron",
        version: "9.9.9",
        dataFolder,
        keyKeeper: "os",
        lastChangeAt: null,
        personId: expect.stringMatching(/^[\da-f-]{36}$/u),
      },
    });
    expect(await canopyHost.send("settings.get", {})).toMatchObject({ ok: true, value: { language: "fr" } });
    expect(readFileSync(join(dataFolder, "canopy.db")).subarray(0, 15).toString("latin1")).not.toBe(
      "SQLite format 3",
    );
  });

  test("changes are announced to the page until it no longer listens", async () => {
    const { double, page } = await openDesktop();
    const { canopyHost } = loadPreload(double, page);
    await canopyHost.send("settings.get", {});
    const heard: (readonly string[])[] = [];
    const stop = canopyHost.onChange((topics) => heard.push(topics));

    await canopyHost.send("settings.record", { theme: "dark" });
    stop();
    await canopyHost.send("settings.record", { theme: "light" });

    expect(heard.at(-1)).toEqual(["settings"]);
    expect(heard.filter((topics) => topics.length === 1)).toHaveLength(1);
  });

  test("a file goes in through the page's line and out where a person puts it", async () => {
    const savePath = join(setupFolder(), "kept.bin");
    const { dataFolder, double, page } = await openDesktop({ savePath });
    mkdirSync(join(dataFolder, "documents"));
    const { canopyHost } = loadPreload(double, page);
    const bytes = new Uint8Array(200_000).map((_byte, index) => (index * 7919) % 251);

    const { fileId } = await canopyHost.uploadFile("../photo.png", bytes.buffer);
    const saved = await canopyHost.saveFile(fileId);

    expect(saved).toEqual({ saved: true });
    expect(new Uint8Array(readFileSync(savePath))).toEqual(bytes);
    expect(double.electron.dialog.showSaveDialog.mock.calls[0]?.[1]).toEqual({
      defaultPath: join(dataFolder, "documents", "photo.png"),
    });
  });

  test("a page reads the bytes of a file, and is told when it is no longer there", async () => {
    const { double, page } = await openDesktop();
    const { canopyHost } = loadPreload(double, page);
    const { fileId } = await canopyHost.uploadFile("a.txt", new TextEncoder().encode("abc").buffer);

    const read = await canopyHost.readFile(fileId);
    const gone = await canopyHost.readFile("5f6d3f0c-8a5e-4c1b-9a53-0d6b1f1c0a01");

    expect(new TextDecoder().decode("bytes" in read ? read.bytes : undefined)).toBe("abc");
    expect(gone).toMatchObject({ ok: false, problem: { code: "file.unknown" } });
  });

  test("a file is not saved when a person changes their mind", async () => {
    const { double, page } = await openDesktop();
    const { canopyHost } = loadPreload(double, page);
    const { fileId } = await canopyHost.uploadFile("a.txt", new TextEncoder().encode("a").buffer);
    expect(await canopyHost.saveFile(fileId)).toEqual({ saved: false });
  });

  test("a frame that is not our page gets no line and no file", async () => {
    const { double, page } = await openDesktop();
    const stranger = loadPreload(double, page, foreignFrame);
    const framed = loadPreload(double, page, { url: page.mainFrame.url });
    const receive = vi.spyOn(page, "receive");

    void stranger.canopyHost.send("host.get", {});
    void framed.canopyHost.send("host.get", {});

    await expect(stranger.canopyHost.saveFile("5f6d3f0c-8a5e-4c1b-9a53-0d6b1f1c0a01")).rejects.toThrow(
      "Not from a page",
    );
    await expect(framed.canopyHost.saveFile("5f6d3f0c-8a5e-4c1b-9a53-0d6b1f1c0a01")).rejects.toThrow(
      "Not from a page",
    );
    expect(receive).not.toHaveBeenCalled();
  });

  test("when the data process dies, it starts again and the page goes on", async () => {
    const { double, page } = await openDesktop();
    const { canopyHost } = loadPreload(double, page);
    await canopyHost.send("settings.record", { personName: "Claire" });

    await double.threads[0]?.terminate();

    await vi.waitUntil(() => double.threads.length === 2, 5_000);
    // A call made while the line is being drawn anew may still go down the old one, and fails as such.
    await vi.waitFor(async () => {
      expect(await canopyHost.send("settings.get", {})).toMatchObject({
        ok: true,
        value: { personName: "Claire" },
      });
    }, 10_000);
    expect(double.electron.dialog.showErrorBox).not.toHaveBeenCalled();
  });
});

describe("the key of the data", () => {
  test("is sealed by the system, never written in the open", async () => {
    const { dataFolder } = await openDesktop();
    expect(readdirSync(dataFolder)).not.toContain("canopy.key");
    const { wraps } = JSON.parse(readFileSync(join(dataFolder, "keys.json"), "utf8")) as {
      wraps: { keeper: string; sealed: string }[];
    };
    expect(wraps).toMatchObject([{ keeper: "os" }]);
    expect(Buffer.from(wraps[0]?.sealed ?? "", "base64").toString()).toMatch(/^sealed:[0-9a-f]{64}$/u);
  });

  test("opens the same data at the next start", async () => {
    const { dataFolder, double, page } = await openDesktop();
    await loadPreload(double, page).canopyHost.send("settings.record", { personName: "Claire" });
    await quitDesktop(double);

    const next = await openDesktop({ dataFolder });
    expect(await loadPreload(next.double, next.page).canopyHost.send("settings.get", {})).toMatchObject({
      value: { personName: "Claire" },
    });
  });

  test.each(["basic_text", "unknown"] as const)(
    "is never sealed with %s: a passphrase is asked for instead",
    async (keyBackend) => {
      const { dataFolder, double, page, window } = await openDesktop({ keyBackend });
      expect(page.mainFrame.url).toBe("app://canopy/passphrase.html");

      await loadPreload(double, page).canopyPassphrase.submit("quatre mots bien choisis");
      const [, main] = await vi.waitUntil(
        () => (double.windows.length > 1 ? double.windows : undefined),
        10_000,
      );

      expect(window.isGone).toBe(true);
      expect(double.electron.app.quit).not.toHaveBeenCalled();
      expect(main?.webContents.mainFrame.url).toBe("app://canopy/index.html");
      expect(readdirSync(dataFolder)).not.toContain("canopy.key");
      expect(readFileSync(join(dataFolder, "keys.json"), "utf8")).toContain('"passphrase"');
    },
  );

  test("a wrong passphrase is asked for again; giving up quits", async () => {
    const { dataFolder, double, page } = await openDesktop({ keyBackend: "basic_text" });
    await loadPreload(double, page).canopyPassphrase.submit("quatre mots bien choisis");
    await vi.waitUntil(() => double.windows.length > 1, 10_000);
    await quitDesktop(double);

    const next = await openDesktop({ dataFolder, keyBackend: "basic_text" });
    await loadPreload(next.double, next.page).canopyPassphrase.submit("quatre autres mots choisis");
    const [, again] = await vi.waitUntil(
      () => (next.double.windows.length > 1 ? next.double.windows : undefined),
      10_000,
    );
    expect(again?.webContents.mainFrame.url).toBe("app://canopy/passphrase.html#refused");
    again?.destroy();
    await vi.waitUntil(() => next.double.electron.app.quit.mock.calls.length > 0, 5_000);
  });
});

describe("one instance", () => {
  test("a second start brings the first window to the front", async () => {
    const { double, window } = await openDesktop();
    double.electron.app.emit("second-instance", {}, ["canopy-assess"], "/");
    expect(window.restore).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
    expect(double.windows).toHaveLength(1);
  });

  test("and does nothing itself", async () => {
    const double = await startElectronHost({ dataFolder: setupFolder(), isFirstInstance: false });
    expect(double.electron.app.quit).toHaveBeenCalledOnce();
    expect(double.windows).toHaveLength(0);
    expect(double.electron.utilityProcess.fork).not.toHaveBeenCalled();
  });
});

test("a data folder that another program holds is refused with a sentence", async () => {
  const { dataFolder } = await openDesktop();
  const second = await startElectronHost({ dataFolder });
  await vi.waitUntil(() => second.electron.dialog.showErrorBox.mock.calls.length > 0, 10_000);
  expect(second.electron.dialog.showErrorBox.mock.calls[0]?.[1]).toContain(
    "est déjà ouvert dans Canopy Assess",
  );
  expect(second.electron.app.exit).toHaveBeenCalledWith(1);
});

test("no crash dump is ever written, and a page that died is loaded again", async () => {
  const dataFolder = setupFolder();
  mkdirSync(join(dataFolder, "crashDumps"));
  writeFileSync(join(dataFolder, "crashDumps", "old.dmp"), "pieces of memory");
  const { double, page } = await openDesktop({ dataFolder });
  expect(double.electron.crashReporter.start).not.toHaveBeenCalled();
  expect(existsSync(join(dataFolder, "crashDumps"))).toBe(false);
  double.electron.app.emit("render-process-gone", {}, page, { reason: "crashed", exitCode: 5 });
  await vi.waitUntil(() => page.reload.mock.calls.length > 0, 3_000);
  expect(page).toBeInstanceOf(PageDouble);
});

test("no cache outlives a start, and none is kept of what comes over the page's scheme", async () => {
  const { double } = await openDesktop();
  const { clearCache, clearStorageData } = double.electron.session.defaultSession;
  expect(double.electron.app.commandLine.appendSwitch).toHaveBeenCalledWith("disable-http-cache");
  expect(clearCache).toHaveBeenCalledOnce();
  expect(clearStorageData.mock.calls[0]?.[0].storages).toEqual(
    expect.arrayContaining(["cookies", "indexdb", "cachestorage", "serviceworkers"]),
  );
});

describe("spelling", () => {
  test.each(["linux", "win32", "darwin"] as const)(
    "on %s is checked without a network, in both languages",
    async (platform) => {
      const { double } = await openDesktop({ platform });
      const session = double.electron.session.defaultSession;
      expect(session.setSpellCheckerDictionaryDownloadURL.mock.calls).toEqual([
        ["app://canopy/dictionaries/"],
      ]);
      expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[platform !== "linux"]]);
      expect(session.setSpellCheckerLanguages.mock.calls).toEqual(
        platform === "win32" ? [[["fr", "en-GB"]]] : [],
      );
    },
  );

  test("on Linux uses the dictionaries that came with the app", async () => {
    const dataFolder = setupFolder();
    mkdirSync(join(dataFolder, "userData/Dictionaries"), { recursive: true });
    writeFileSync(join(dataFolder, "userData/Dictionaries/fr-FR-3-0.bdic"), "");
    const { double } = await openDesktop({ dataFolder, platform: "linux" });
    const session = double.electron.session.defaultSession;
    expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[true]]);
    expect(session.setSpellCheckerLanguages.mock.calls).toEqual([[["fr"]]]);
  });

  const clicked = { dictionarySuggestions: [], isEditable: true, misspelledWord: "", selectionText: "" };

  test("offers other spellings where a word is not known, and never to learn it", async () => {
    const { double, page } = await openDesktop();
    page.emit(
      "context-menu",
      {},
      { ...clicked, misspelledWord: "hopital", dictionarySuggestions: ["hôpital"] },
    );
    const [menu = []] = double.popups;
    expect(menu.map(({ label, role, type }) => type ?? role ?? label)).toEqual([
      "hôpital",
      "separator",
      "cut",
      "copy",
      "paste",
      "separator",
      "selectAll",
    ]);
    const [menuItem, event] = [{} as MenuItem, {} as KeyboardEvent];
    menu[0]?.click?.(menuItem, undefined, event);
    expect(page.replaceMisspelling.mock.calls).toEqual([["hôpital"]]);
  });

  test("says so where there is no other spelling; outside a field only copies", async () => {
    const { double, page } = await openDesktop();
    page.emit("context-menu", {}, { ...clicked, misspelledWord: "xqz" });
    page.emit("context-menu", {}, { ...clicked, isEditable: false });
    page.emit("context-menu", {}, { ...clicked, isEditable: false, selectionText: "SRV-1" });
    expect(double.popups.map(([first]) => first?.label)).toEqual(["Aucune suggestion", "Copier"]);
  });
});
