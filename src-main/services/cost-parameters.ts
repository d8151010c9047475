import type { CostParameter } from "../../src-shared/contract/business-case.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { PlanningCatalogue } from "../../src-shared/contract/planning.ts";
import type { Reader } from "../ports.ts";

/** The assumptions of a business case as they stand: an engagement's own before the shipped ones. */
export const costParametersOf = async (
  read: Reader,
  { cost }: PlanningCatalogue,
  engagementId: EngagementId,
): Promise<readonly (CostParameter & { readonly isOwn: boolean })[]> => {
  const own = await read.listCostParameters(engagementId);
  return cost.parameters.map((parameter) => {
    const said = own.find(({ id }) => id === parameter.id);
    return { ...parameter, ...said, isOwn: said !== undefined };
  });
};
