import type { Pack, Question } from "../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { Fault } from "./describe-issue.ts";
import type { YamlPath } from "./yaml-source.ts";

/** Each question carries what its type needs, and what it feeds can be computed from it. */
export const checkQuestions = (pack: Pack): readonly Fault[] => {
  const readiness = new Set(Object.keys(pack.readiness_value_functions));
  return [
    ...pack.questions.flatMap((question, index) => {
      const path = ["questions", index];
      return [
        ...checkShape(question, path),
        ...checkFits(question, path),
        ...checkFeeds(question, readiness, path),
        ...Object.entries(question.value_functions ?? {}).flatMap(([option, curve]) =>
          ascends(curve ?? [], [...path, "value_functions", option]),
        ),
      ];
    }),
    ...Object.entries(pack.ratio_value_functions).flatMap(([name, curve]) =>
      ascends(curve, ["ratio_value_functions", name]),
    ),
  ];
};

const choices: ReadonlySet<Question["type"]> = new Set(["single", "multi", "yesno"]);

const checkShape = (question: Question, path: YamlPath): readonly Fault[] => {
  const { type, options, bounds, anchors, columns } = question;
  const needed: readonly (readonly [boolean, boolean, "options" | "bounds" | "anchors" | "columns"])[] = [
    [choices.has(type), options !== undefined && options.length > 1, "options"],
    [type === "scale" || type === "number", bounds !== undefined && bounds.min < bounds.max, "bounds"],
    [type === "scale", anchors !== undefined, "anchors"],
    [type === "table", columns !== undefined, "columns"],
  ];
  return needed.flatMap(([isNeeded, isGood, key]) => {
    const isGiven = question[key] !== undefined;
    if (isNeeded && !isGood) return [{ path: [...path, key], message: needs(type, key) }];
    if (!isNeeded && isGiven) return [{ path: [...path, key], message: hasNo(type, key) }];
    return [];
  });
};

const needs = (type: string, key: string): LocalisedText => ({
  en: `A question of type ${type} needs ${key} (two options or more, bounds in ascending order).`,
  fr: `Une question de type ${type} exige ${key} (au moins deux choix, des bornes croissantes).`,
});

const hasNo = (type: string, key: string): LocalisedText => ({
  en: `A question of type ${type} has no ${key}.`,
  fr: `Une question de type ${type} n’a pas de ${key}.`,
});

const checkFits = ({ options = [] }: Question, path: YamlPath): readonly Fault[] =>
  options.flatMap(({ fit = {} }, index) =>
    Object.entries(fit)
      .filter(([, points]) => points < 0 || points > 100)
      .map(([option, points]) => ({
        path: [...path, "options", index, "fit", option],
        message: {
          en: `A fit lies between 0 and 100; this is ${points}.`,
          fr: `Une adéquation est comprise entre 0 et 100 ; celle-ci vaut ${points}.`,
        },
      })),
  );

/** A scale has no fits of its own: the criteria it feeds say what its ends are worth. */
const checkFeeds = (
  { type, feeds = {} }: Question,
  readiness: ReadonlySet<string>,
  path: YamlPath,
): readonly Fault[] =>
  Object.keys(feeds)
    .filter((leaf) => type === "scale" && !readiness.has(leaf))
    .map((leaf) => ({
      path: [...path, "feeds", leaf],
      message: {
        en: `A scale feeds ${leaf}, but readiness_value_functions says nothing about it.`,
        fr: `Une échelle alimente ${leaf}, mais readiness_value_functions n’en dit rien.`,
      },
    }));

const ascends = (curve: readonly (readonly [number, number])[], path: YamlPath): readonly Fault[] =>
  curve.flatMap(([x], index) => {
    const before = curve[index - 1];
    return before && x <= before[0]
      ? [
          {
            path: [...path, index],
            message: {
              en: `The points of a curve ascend: ${x} comes after ${before[0]}.`,
              fr: `Les points d’une courbe sont croissants : ${x} vient après ${before[0]}.`,
            },
          },
        ]
      : [];
  });
