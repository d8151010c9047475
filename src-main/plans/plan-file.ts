import type { PlanningCatalogue } from "../../src-shared/contract/planning.ts";
import { carbonPlan } from "./carbon-plan.ts";
import { costPlan } from "./cost-plan.ts";
import { asGiven } from "./given.ts";
import { sizePlan } from "./size-plan.ts";
import { wavePlan } from "./wave-plan.ts";

export type PlanKind = "size" | "cost" | "carbon" | "waves";

/** Computes a plan from the content of a file; what it says may also stand under `input`. */
export const planOf = (
  kind: PlanKind,
  content: unknown,
  catalogue: PlanningCatalogue,
  file: string,
): object => {
  const whole = asGiven(content, file);
  const given = whole.object("input") ?? whole;
  switch (kind) {
    case "size":
      return sizePlan(given, catalogue.sizing, file);
    case "cost":
      return costPlan(given, catalogue.cost, file);
    case "carbon":
      return carbonPlan(given, catalogue.carbon, file);
    case "waves":
      return wavePlan(given, catalogue.waves, file);
  }
};
