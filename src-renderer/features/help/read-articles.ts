import type { Language } from "../../../src-shared/contract/text.ts";
import type { Articles } from "./article.ts";

const read: Readonly<Record<Language, () => Promise<Articles>>> = {
  en: async () => (await import("./articles/english.ts")).english,
  fr: async () => {
    const [{ french }, { typeset }] = await Promise.all([
      import("./articles/french.ts"),
      import("../../../src-shared/domain/report/typeset.ts"),
    ]);
    return typeset(french, "fr");
  },
};

const readByLanguage = new Map<Language, Promise<Articles>>();

/** The articles of one language, read when somebody first asks for help in it. */
export const readArticles = (language: Language): Promise<Articles> => {
  const known = readByLanguage.get(language);
  if (known) return known;
  const reading = read[language]();
  readByLanguage.set(language, reading);
  return reading;
};
