import type { Pack } from "../../src-shared/contract/content.ts";
import type { Fault } from "./describe-issue.ts";
import type { YamlPath } from "./yaml-source.ts";

/** Every text says something in both languages. */
export const checkTexts = (pack: Pack): readonly Fault[] => blankTexts(pack, []);

const blankTexts = (value: unknown, path: YamlPath): readonly Fault[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => blankTexts(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, key];
    const blank = (key === "en" || key === "fr") && typeof item === "string" && item.trim() === "";
    return blank
      ? [{ path: at, message: { en: "This text is empty.", fr: "Ce texte est vide." } }]
      : blankTexts(item, at);
  });
};
