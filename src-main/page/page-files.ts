import { readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

interface PageFile {
  readonly path: string;
  readonly mediaType: string;
  /** Its name carries a hash of its content, so it never changes. */
  readonly isImmutable: boolean;
}

export type FindPageFile = (urlPath: string) => PageFile | undefined;

const mediaTypeByExtension: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * The files of the built page, listed once. A request is looked up in that list and never becomes a
 * path, so there is nothing to escape from.
 */
export const listPageFiles = (folder: string): FindPageFile => {
  const fileByUrl = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const url = `/${relative(folder, path).split(sep).join("/")}`;
    fileByUrl.set(url, {
      path,
      mediaType: mediaTypeByExtension[extname(entry.name)] ?? "application/octet-stream",
      isImmutable: url.startsWith("/assets/"),
    });
  }
  return (urlPath) => fileByUrl.get(urlPath === "/" ? "/index.html" : urlPath);
};
