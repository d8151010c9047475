import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";

/** How a window was left: where, how large, and how large its letters. Nothing of what it showed. */
export const WindowState = z.object({
  bounds: z.object({
    x: z.int(),
    y: z.int(),
    width: z.int().min(1).max(100_000),
    height: z.int().min(1).max(100_000),
  }),
  isMaximized: z.boolean(),
  isFullScreen: z.boolean(),
  /** Each step is 20 % of the one before; 0 is the original size. */
  zoomLevel: z.number().min(-8).max(9),
});
export type WindowState = z.output<typeof WindowState>;

/** How the last window was left; undefined at a first start, or where the file is not readable. */
export const readWindowState = (file: string): WindowState | undefined => {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
};

/** The file is whole at any moment. */
export const writeWindowState = (file: string, state: WindowState): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const part = `${file}.part`;
  writeFileSync(part, JSON.stringify(state), { mode: 0o600 });
  renameSync(part, file);
};
