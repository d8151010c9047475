/** Names that main, preload and data process agree on; apart, so that the sandboxed preload stays small. */

/** From the preload to main: a page is there and wants its line to the data process. */
export const connectChannel = "canopy:connect";
/** From main to the preload, with the port. */
export const portChannel = "canopy:port";
/** From the preload to main: a person wants to keep a file. */
export const saveFileChannel = "canopy:save-file";
/** From the preload to main: a file may be dragged out soon; a person drags it. */
export const prepareDragChannel = "canopy:prepare-drag";
export const startDragChannel = "canopy:start-drag";
/** From the preload to main: a person wants to open files; or has dropped one, which lies at a path. */
export const openFilesChannel = "canopy:open-files";
export const lendFileChannel = "canopy:lend-file";
/** From the preload to main: what is so on a page, for the menus. */
export const menuStateChannel = "canopy:menu-state";
/** From the preload to main: what a browser would do by itself. */
export const deedChannel = "canopy:deed";
/** From main to the preload: what a menu asks of a page. */
export const requestChannel = "canopy:request";
/** From the passphrase page to main. */
export const passphraseChannel = "canopy:passphrase";

/** What is asked of the data process over a page's line. */
export const pageAsks = { call: "call", readFile: "read-file", receiveFile: "receive-file" } as const;
/** What the data process says unasked over a page's line. */
export const pageNews = { changed: "changed" } as const;

/** What main asks of the data process. */
export const dataAsks = {
  close: "close",
  findFile: "find-file",
  lendFile: "lend-file",
  open: "open",
} as const;
/** What main says to the data process, with a port. */
export const connectNews = "connect";
/** What the data process asks of main: the operating system's key store answers only there. */
export const keyAsks = { seal: "seal-key", unseal: "unseal-key" } as const;
