import type { App } from "electron";

/** Files that the desktop asks us to open, which may be before there is a window or data. */
export interface OpenRequests {
  /** From now on each request is served: first what has come so far, which may be nothing. */
  readonly serve: (open: (paths: readonly string[]) => void) => void;
}

/** `started` are the files that the app was started with. Listens at once: a Mac asks before it is ready. */
export const collectOpenRequests = (app: Pick<App, "on">, started: readonly string[]): OpenRequests => {
  let waiting = [...started];
  let serving: ((paths: readonly string[]) => void) | undefined;
  app.on("open-file", (event, path) => {
    event.preventDefault();
    if (serving) serving([path]);
    else waiting.push(path);
  });
  return {
    serve: (open) => {
      serving = open;
      const paths = waiting;
      waiting = [];
      open(paths);
    },
  };
};
