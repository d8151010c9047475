import { join } from "node:path";
import { z } from "zod";
import { Condition } from "../../src-shared/contract/content.ts";
import { AwsFacts } from "../../src-shared/contract/second-opinions.ts";
import type { AwsRules } from "../../src-shared/domain/mcda/aws-facts.ts";
import { readContentFile } from "./read-content-file.ts";

const valuesOf = <Value extends z.ZodType>(value: Value) =>
  z.array(z.strictObject({ value, when: Condition })).optional();

const facts = AwsFacts.shape;
const AwsRulesFile = z.array(
  z.strictObject({
    pack: z.string(),
    rules: z.strictObject({
      environment: valuesOf(facts.environment.unwrap()),
      criticality: valuesOf(facts.criticality.unwrap()),
      compliance: valuesOf(facts.compliance.unwrap()),
      os: valuesOf(facts.os.unwrap()),
      instances: valuesOf(facts.instances.unwrap()),
      dependencies: valuesOf(facts.dependencies.unwrap()),
      strategy: valuesOf(facts.strategy.unwrap()),
      team: valuesOf(facts.team.unwrap()),
    }),
  }),
);

/** By the id of the pack whose answers they read. */
export const loadAwsRules = (assessmentsFolder: string): ReadonlyMap<string, AwsRules> =>
  new Map(
    readContentFile(join(assessmentsFolder, "catalogue/aws-priority.yaml"), AwsRulesFile).map(
      ({ pack, rules }) => [pack, rules],
    ),
  );
