import type { CarbonFactors, GridFactors } from "../../contract/carbon.ts";

/** The electricity of a country in one set of factors; undefined where the set does not have it. */
export const gridFactorOf = (
  factors: Pick<CarbonFactors, "grids">,
  gridId: string,
  country: string,
): GridFactors["factors"][number] | undefined =>
  factors.grids
    .find(({ id }) => id === gridId)
    ?.factors.findLast((factor) => factor.country === country.toUpperCase());

/** Marks of processor generations in the model names that inventories give. */
const generations: readonly (readonly [RegExp, string])[] = [
  [/E\d-\d{4}L?\s*v4|Broadwell/iu, "broadwell"],
  [/E\d-\d{4}L?\s*v3|Haswell/iu, "haswell"],
  [/(?:Platinum|Gold|Silver|Bronze)\s*\d1\d\d|Skylake/iu, "skylake"],
  [/(?:Platinum|Gold|Silver|Bronze)\s*\d2\d\d|Cascade/iu, "cascade-lake"],
  [/EPYC\s*7\w\w2|Rome/iu, "epyc-gen2"],
  [/EPYC\s*7\w\w3|Milan/iu, "epyc-gen3"],
];

/** The generation of a processor by its model name, such as "Xeon Gold 6130"; undefined where it tells none we know. */
export const processorGenerationOf = (model: string): string | undefined =>
  generations.find(([mark]) => mark.test(model.replaceAll(/\((?:R|TM)\)/giu, "")))?.[1];
