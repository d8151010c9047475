import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import canonicalize from "canonicalize";
import { z } from "zod";
import type { Pack } from "../../src-shared/contract/content.ts";

/** SHA-256 of what each published version says, by `id@version`. */
export const PublishedLock = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/u));
export type PublishedLock = z.output<typeof PublishedLock>;

/** The name of a pack version: `canopy-core@2026.1.0`. */
export const packName = ({ catalogue }: Pack): string => `${catalogue.id}@${catalogue.version}`;

/** Hash of the content alone: comments, line ends and the split into files do not count. */
export const packHash = (pack: Pack): string =>
  createHash("sha256")
    .update(canonicalize(pack) ?? "")
    .digest("hex");

export const readPublishedLock = (assessmentsFolder: string): PublishedLock =>
  PublishedLock.parse(JSON.parse(readFileSync(join(assessmentsFolder, "published.lock.json"), "utf8")));

/** The folders that hold a version of a pack: `PACK/VERSION/pack.yaml`. */
export const packFolders = (assessmentsFolder: string): readonly string[] =>
  foldersIn(assessmentsFolder)
    .flatMap(foldersIn)
    .filter((folder) => readdirSync(folder).includes("pack.yaml"));

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
