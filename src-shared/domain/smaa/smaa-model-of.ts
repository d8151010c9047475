import type { SmaaFile } from "../../contract/smaa-files.ts";
import { asGiven, scaleOver } from "./measurement.ts";
import type { Measurement } from "./measurement.ts";
import type { SmaaModel } from "./smaa.ts";
import type { WeightLaw } from "./weight-law.ts";

/** Why a file is no model, in both languages. */
export interface Flaw {
  readonly en: string;
  readonly fr: string;
}

/** The model that a file describes, or what keeps it from being one: rows or weights of another length. */
export const smaaModelOf = (file: SmaaFile): SmaaModel | { readonly flaw: Flaw } => {
  const measurements = file.matrix ?? file.dists ?? fromMoments(file);
  const columns = measurements[0]?.length ?? 0;
  if (measurements.some((row) => row.length !== columns)) {
    return {
      flaw: { en: "its rows differ in length", fr: "ses lignes n’ont pas toutes la même longueur" },
    };
  }
  const weights = lawOf(file.weights);
  const weighed = weightCount(weights);
  if (weighed !== undefined && weighed !== columns) {
    return {
      flaw: {
        en: `it has ${columns} criteria and ${weighed} weights`,
        fr: `il a ${columns} critères et ${weighed} poids`,
      },
    };
  }
  const criteria = Array.from({ length: columns }, (_, column) => column);
  return {
    measurements,
    scales: criteria.map((column) =>
      file.matrix
        ? asGiven
        : scaleOver(columnOf(measurements, column), file.criteria?.[column]?.ascending ?? true),
    ),
    weights,
    iterations: file.iterations,
    seed: file.seed,
  };
};

const columnOf = (rows: readonly (readonly Measurement[])[], column: number): readonly Measurement[] =>
  rows.flatMap((row) => row[column] ?? []);

const fromMoments = ({ criteria, mean = [], sd = [] }: SmaaFile): readonly (readonly Measurement[])[] =>
  mean.map((row, option) =>
    row.map((value, column) => ({
      kind: criteria?.[column]?.dist ?? "normal",
      mean: value,
      sd: sd[option]?.[column] ?? 0,
    })),
  );

const lawOf = (weights: SmaaFile["weights"]): WeightLaw => {
  if (typeof weights === "string") return { kind: weights };
  if ("dirichlet" in weights) return { kind: "dirichlet", alpha: weights.dirichlet };
  return { kind: "fixed", weights };
};

const weightCount = (law: WeightLaw): number | undefined => {
  if (law.kind === "fixed") return law.weights.length;
  return law.kind === "dirichlet" ? law.alpha.length : undefined;
};
