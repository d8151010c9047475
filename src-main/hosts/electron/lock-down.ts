import type { App, Session, WebContents } from "electron";
import { isPageUrl, pageScheme } from "./page-address.ts";

/** The page is granted nothing, and reaches no network at all. */
export const lockDownSession = (session: Session, isPackaged: boolean): void => {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    // While developing, the inspector is a page of its own.
    const isAllowed = url.startsWith(`${pageScheme}:`) || (!isPackaged && url.startsWith("devtools:"));
    decide({ cancel: !isAllowed });
  });
  // Of what a page may keep, only its own small notes of where it was stay from one start to the next.
  void session.clearStorageData({
    storages: ["cookies", "filesystem", "indexdb", "shadercache", "serviceworkers", "cachestorage"],
  });
  void session.clearCache();
  session.on("will-download", (event) => {
    event.preventDefault();
  });
};

/** Whatever page comes to be, it stays where it is: no other address, window or embedded page. */
export const lockDownPages = (app: Pick<App, "on">): void => {
  app.on("web-contents-created", (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.on("will-attach-webview", (event) => {
      event.preventDefault();
    });
    contents.on("will-navigate", (event) => {
      if (!isPageUrl(event.url)) event.preventDefault();
    });
    contents.on("will-redirect", (event) => {
      if (!isPageUrl(event.url)) event.preventDefault();
    });
    contents.on("will-frame-navigate", (event) => {
      if (!event.isMainFrame || !isPageUrl(event.url)) event.preventDefault();
    });
  });
};
