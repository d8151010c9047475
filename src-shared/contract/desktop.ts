import { z } from "zod";
import { FileId } from "./ids.ts";
import { Language } from "./text.ts";

/** What a page tells the desktop that it runs on, so that menus show what is so in the window in front. */
export const MenuState = z.object({
  language: Language,
  /** Ids of the commands that can be run now. */
  available: z.array(z.string().max(50)).max(200),
  /** Ids of those that describe what is so now, such as the theme. */
  chosen: z.array(z.string().max(50)).max(50),
  /** Engagements opened lately, the latest first: kept in memory for the menu, never written down. */
  recent: z.array(z.object({ code: z.string().min(1).max(100), name: z.string().max(300) })).max(10),
});
export type MenuState = z.output<typeof MenuState>;

/** What a page may ask of the desktop that the browser would do by itself. */
export const DesktopDeed = z.enum([
  "newWindow",
  "zoomIn",
  "zoomOut",
  "zoomReset",
  "undoTyping",
  "redoTyping",
  "forgetRecent",
]);
export type DesktopDeed = z.output<typeof DesktopDeed>;

/** Files that a person opened, from a dialog or from the desktop itself, and those that can't be. */
export const OpenedFiles = z.object({
  files: z.array(z.object({ fileId: FileId, name: z.string() })),
  refused: z.array(
    z.object({
      name: z.string(),
      reason: z.enum(["missing", "noFile", "empty", "tooLarge", "otherContent", "notBackup"]),
    }),
  ),
});
export type OpenedFiles = z.output<typeof OpenedFiles>;
export type RefusedFile = OpenedFiles["refused"][number];

/** What the desktop asks of the page in a window. */
export const PageRequest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("run"), command: z.string() }),
  z.object({ kind: z.literal("visit"), code: z.string() }),
  OpenedFiles.extend({ kind: z.literal("open") }),
]);
export type PageRequest = z.output<typeof PageRequest>;
