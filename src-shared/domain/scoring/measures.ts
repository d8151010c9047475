import type { MeasuredRatios } from "../../contract/applications.ts";
import type { Pack } from "../../contract/content.ts";
import type { Curve } from "./curve.ts";

/** A criterion that is measured, not asked: a ratio to staying, with the curve that values it. */
export interface Measure {
  readonly kind: keyof MeasuredRatios;
  /** Index of the leaf in the model. */
  readonly leaf: number;
  readonly units: number;
  readonly curve: Curve;
}

/** Units against those of the questions that feed the same leaf (scoring.md, section d). */
const unitsOfMeasure = { cost: 6, effort: 4, carbon: 4 } as const;

/** A pack names each curve after its leaf and kind: `EC1_cost_ratio`. */
export const measures = (pack: Pack, leafIndex: ReadonlyMap<string, number>): readonly Measure[] =>
  Object.entries(pack.ratio_value_functions).flatMap(([name, curve]) => {
    const [, leafId = "", kind] = /^(\w+)_(cost|effort|carbon)_ratio$/u.exec(name) ?? [];
    const leaf = leafIndex.get(leafId);
    return leaf === undefined || !isKind(kind) ? [] : [{ kind, leaf, units: unitsOfMeasure[kind], curve }];
  });

const isKind = (kind: string | undefined): kind is keyof MeasuredRatios =>
  kind !== undefined && kind in unitsOfMeasure;
