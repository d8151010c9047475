import type { Gate, Pack, Question } from "../../src-shared/contract/content.ts";
import type { Fault } from "./describe-issue.ts";
import type { YamlPath } from "./yaml-source.ts";

/** Every name is given once, and every name that is used is given. */
export const checkNames = (pack: Pack): readonly Fault[] => [...checkUnique(pack), ...checkUses(pack)];

const checkUnique = (pack: Pack): readonly Fault[] => [
  ...twice(pack.options_scored, "options_scored"),
  ...twice(pack.scopes, "scopes"),
  ...twice(pack.dimensions, "dimensions"),
  ...twice(pack.weight_profiles, "weight_profiles"),
  ...twice(pack.evidence_grades, "evidence_grades"),
  ...twice(pack.target_profile_attributes, "target_profile_attributes"),
  ...twice(pack.gates, "gates"),
  ...twice(pack.questions, "questions"),
  ...repeated(
    pack.criteria.flatMap(({ id, children }, top) => [
      { name: id, path: ["criteria", top, "id"] },
      ...children.map((leaf, index) => ({
        name: leaf.id,
        path: ["criteria", top, "children", index, "id"],
      })),
    ]),
  ),
  ...pack.questions.flatMap(({ options = [] }, index) =>
    repeated(
      options.map(({ value }, at) => ({ name: value, path: ["questions", index, "options", at, "value"] })),
    ),
  ),
];

const twice = (items: readonly { readonly id: string }[], key: string): readonly Fault[] =>
  repeated(items.map(({ id }, index) => ({ name: id, path: [key, index, "id"] })));

const repeated = (named: readonly { readonly name: string; readonly path: YamlPath }[]): readonly Fault[] => {
  const seen = new Set<string>();
  return named.flatMap(({ name, path }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        path,
        message: { en: `${name} is already used above.`, fr: `${name} est déjà employé plus haut.` },
      },
    ];
  });
};

/** A curve is named after its leaf and what was measured: `EC1_cost_ratio`. */
const measuredKind = /_(?:cost|effort|carbon)_ratio$/u;

const checkUses = (pack: Pack): readonly Fault[] => {
  const dimensions = new Set(pack.dimensions.map(({ id }) => id));
  const scopes = new Set(pack.scopes.map(({ id }) => id));
  const leaves = new Set(pack.criteria.flatMap(({ children }) => children.map(({ id }) => id)));
  const gates = new Set(pack.gates.map(({ id }) => id));
  const sources = new Set(Object.keys(pack.sources));

  const ofQuestion = (question: Question, index: number): readonly Fault[] => {
    const at = (...rest: YamlPath): YamlPath => ["questions", index, ...rest];
    return [
      ...use(question.dimension, dimensions, at("dimension")),
      ...use(question.scope, scopes, at("scope")),
      ...Object.keys(question.feeds ?? {}).flatMap((leaf) => use(leaf, leaves, at("feeds", leaf))),
      ...(question.gates ?? []).flatMap((gate, item) => use(gate, gates, at("gates", item))),
      ...question.sources.flatMap((source, item) => use(source, sources, at("sources", item))),
    ];
  };
  const ofGate = (gate: Gate, index: number): readonly Fault[] =>
    gate.sources.flatMap((source, item) => use(source, sources, ["gates", index, "sources", item]));

  return [
    ...pack.questions.flatMap((question, index) => ofQuestion(question, index)),
    ...pack.gates.flatMap((gate, index) => ofGate(gate, index)),
    ...Object.keys(pack.readiness_value_functions).flatMap((leaf) =>
      use(leaf, leaves, ["readiness_value_functions", leaf]),
    ),
    ...Object.keys(pack.ratio_value_functions).flatMap((name) =>
      use(name.replace(measuredKind, ""), leaves, ["ratio_value_functions", name]),
    ),
  ];
};

const use = (name: string, known: ReadonlySet<string>, path: YamlPath): readonly Fault[] =>
  known.has(name)
    ? []
    : [
        {
          path,
          message: {
            en: `Nothing in this pack is named ${name}.`,
            fr: `Rien dans ce référentiel ne porte le nom ${name}.`,
          },
        },
      ];
