import type { Condition, OptionId, Pack } from "../../contract/content.ts";
import type { AwsFacts } from "../../contract/second-opinions.ts";
import { holds } from "../questionnaire/conditions.ts";
import type { Situation } from "../questionnaire/conditions.ts";

/** Per attribute, which answers make which value of the table: the first whose condition holds. */
export type AwsRules = {
  readonly [Attribute in keyof AwsFacts]:
    | readonly {
        readonly value: NonNullable<AwsFacts[Attribute]>;
        readonly when: Condition;
      }[]
    | undefined;
};

/** What the inventory says where no answer does. */
export interface InventoryFacts {
  readonly environment: "production" | "preproduction" | "test" | "development" | null;
  readonly criticality: "vital" | "high" | "medium" | "low" | null;
  readonly servers: number;
}

/** The facts of the AWS table: from answers, else from the inventory; the strategy from the leading option. */
export const awsFacts = (
  rules: AwsRules,
  situation: Situation,
  inventory: InventoryFacts,
  strategy: AwsFacts["strategy"],
): AwsFacts => {
  const answered = <Value>(values: readonly { readonly value: Value; readonly when: Condition }[] = []) =>
    values.find(({ when }) => holds(when, situation) === "yes")?.value;
  return {
    environment: answered(rules.environment) ?? environments[inventory.environment ?? "unknown"],
    criticality: answered(rules.criticality) ?? criticalities[inventory.criticality ?? "unknown"],
    compliance: answered(rules.compliance),
    os: answered(rules.os),
    instances: answered(rules.instances) ?? classOf(inventory.servers),
    dependencies: answered(rules.dependencies),
    strategy: answered(rules.strategy) ?? strategy,
    team: answered(rules.team),
  };
};

/** The table's word for an option; it has none for a store application, staying or retiring. */
export const awsStrategy = (
  { options_scored: options }: Pack,
  optionId: OptionId | null,
): AwsFacts["strategy"] => strategies.get(options.find(({ id }) => id === optionId)?.strategy ?? "");

/** By the word of a pack for what an option does. */
const strategies: ReadonlyMap<string, AwsFacts["strategy"]> = new Map([
  ["rehost", "Rehost"],
  ["replatform/refactor", "Replatform"],
]);

const environments = {
  production: "Production",
  preproduction: "Test",
  test: "Test",
  development: "Development",
  unknown: undefined,
} as const;

const criticalities = {
  vital: "High",
  high: "High",
  medium: "Medium",
  low: "Low",
  unknown: undefined,
} as const;

/** No server known is not knowing how many there are. */
const classOf = (servers: number): AwsFacts["instances"] => {
  if (servers === 0) return undefined;
  if (servers <= 3) return "1-3";
  return servers <= 10 ? "4-10" : "11+";
};
