import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface SourceFile {
  /** Below src-renderer. */
  readonly path: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, "../../src-renderer");

/** The files that the page is built from, by how their names end. */
export const pageSources = (...endings: readonly string[]): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({
      path: path.replaceAll("\\", "/"),
      text: readFileSync(join(folder, path), "utf8"),
    }));
