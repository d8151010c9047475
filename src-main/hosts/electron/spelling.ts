import { readdirSync } from "node:fs";
import type { Session } from "electron";
import { pageOrigin } from "./page-address.ts";

type SpellingSession = Pick<
  Session,
  | "availableSpellCheckerLanguages"
  | "setSpellCheckerDictionaryDownloadURL"
  | "setSpellCheckerEnabled"
  | "setSpellCheckerLanguages"
>;

/** Both languages at once: notes are written in either, whatever the language of the screen. */
const languages = ["fr", "en-GB"] as const;

/**
 * Checks spelling where that needs no network: by the system on a Mac and on Windows, elsewhere by
 * dictionaries (`fr…bdic`, `en-GB…bdic`) that whoever distributes the app has put into `dictionaryFolder`.
 * No word is ever added to a dictionary: those lie in the open, and would hold the names of clients.
 */
export const setUpSpelling = (
  session: SpellingSession,
  { platform, dictionaryFolder }: { readonly platform: NodeJS.Platform; readonly dictionaryFolder: string },
): void => {
  // Chromium fetches what it lacks; here it finds nothing, and no network is asked.
  session.setSpellCheckerDictionaryDownloadURL(`${pageOrigin}/dictionaries/`);
  const checked =
    platform === "linux"
      ? languages.filter((language) => hasDictionary(dictionaryFolder, language))
      : languages;
  session.setSpellCheckerEnabled(checked.length > 0);
  // A Mac finds the language of a text by itself.
  if (platform === "darwin" || checked.length === 0) return;
  const known = new Set(session.availableSpellCheckerLanguages);
  session.setSpellCheckerLanguages(checked.filter((language) => known.has(language)));
};

const hasDictionary = (folder: string, language: string): boolean => {
  try {
    return readdirSync(folder).some(
      (name) => name.toLowerCase().startsWith(language.toLowerCase()) && name.endsWith(".bdic"),
    );
  } catch {
    return false;
  }
};
