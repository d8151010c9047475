import { spawnSync } from "node:child_process";

const runs = (program: string, args: readonly string[]): string | undefined => {
  const { error, status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return error || status !== 0 ? undefined : stdout;
};

/** Why the pages of a report can't be looked at as LibreOffice lays them out, or undefined. */
export const findLayoutObstacle = (): string | undefined => {
  if (runs("soffice", ["--version"]) === undefined) return "LibreOffice is not on this machine";
  if (runs("pdftotext", ["-v"]) === undefined) return "poppler's pdftotext is not on this machine";
  // Another font has other widths, and the same text then takes other pages.
  if (!/Liberation|Arial|Arimo/u.test(runs("fc-match", ["Arial"]) ?? "")) {
    return "no font with the widths of Arial is on this machine";
  }
  return undefined;
};
