import type { Pack, Question } from "../../src-shared/contract/content.ts";
import type { Fault } from "./describe-issue.ts";
import type { YamlPath } from "./yaml-source.ts";

const longestShort = 40;
const longestWhy = 160;

/** What a version may lack while it is a draft, but not once it is published. */
export const checkPublication = ({ catalogue, questions }: Pack): readonly Fault[] =>
  catalogue.version.includes("-")
    ? []
    : questions.flatMap((question, index) => {
        const path = ["questions", index];
        return [
          ...fits(question.short, longestShort, [...path, "short"]),
          ...fits(question.why, longestWhy, [...path, "why"]),
          ...(question.options ?? []).flatMap(({ value }, at) =>
            value === "unknown" ? [unknownOption([...path, "options", at, "value"])] : [],
          ),
          ...(question.feeds && !hasValues(question) ? [feedsNothing([...path, "feeds"])] : []),
        ];
      });

const fits = (
  text: { readonly en: string; readonly fr: string } | undefined,
  longest: number,
  path: YamlPath,
): readonly Fault[] => {
  if (!text) {
    return [
      {
        path,
        message: {
          en: "A published pack needs this text; only drafts may leave it out.",
          fr: "Un référentiel publié exige ce texte ; seul un brouillon peut l’omettre.",
        },
      },
    ];
  }
  return (["en", "fr"] as const)
    .filter((language) => text[language].length > longest)
    .map((language) => ({
      path: [...path, language],
      message: {
        en: `This text is longer than ${longest} characters.`,
        fr: `Ce texte dépasse ${longest} caractères.`,
      },
    }));
};

const unknownOption = (path: YamlPath): Fault => ({
  path,
  message: {
    en: "“unknown” can't be an option: a question nobody can answer stays open, whatever it asks.",
    fr: "« unknown » ne peut pas être un choix : une question sans réponse reste ouverte, quelle qu’elle soit.",
  },
});

const hasValues = ({ type, options = [], value_functions: curves }: Question): boolean =>
  type === "scale" || curves !== undefined || options.some(({ fit }) => fit !== undefined);

const feedsNothing = (path: YamlPath): Fault => ({
  path,
  message: {
    en: "This question feeds criteria but has neither fits nor value_functions.",
    fr: "Cette question alimente des critères mais n’a ni adéquations ni value_functions.",
  },
});
