import type { Pack, Question } from "../../../src-shared/contract/content.ts";
import type { SavedView } from "../../../src-shared/contract/views.ts";

/** Questions that are asked of applications, in the order of the pack. */
export const gridQuestions = ({ questions }: Pack): readonly Question[] =>
  questions.filter(({ scope }) => scope !== "organisation");

/** `required`, `all`, a section's id, or `view:` and the id of a saved selection. */
export const questionsOf = (pack: Pack, views: readonly SavedView[], chosen: string): readonly Question[] => {
  const all = gridQuestions(pack);
  if (chosen === "all") return all;
  const view = views.find(({ id }) => chosen === viewPart(id));
  if (view) return all.filter(({ id }) => view.columns.includes(id));
  const ofSection = all.filter(({ dimension }) => dimension === chosen);
  return ofSection.length > 0 ? ofSection : all.filter(({ required }) => required === true);
};

export const viewPart = (id: string): string => `view:${id}`;

/** In rem: wide enough for the usual answer. */
export const widthOf = ({ type }: Question): number => {
  if (type === "number" || type === "scale" || type === "yesno") return 8;
  return type === "text" || type === "multi" ? 14 : 12;
};
