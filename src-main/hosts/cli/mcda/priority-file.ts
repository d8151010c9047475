import { z } from "zod";
import { AwsFacts } from "../../../../src-shared/contract/second-opinions.ts";
import { awsMaximum, awsPriority } from "../../../../src-shared/domain/mcda/aws-priority.ts";

/** Facts as a published case gives them, with the total that it expects. */
const Facts = AwsFacts.extend({ total: z.number().optional() }).transform(({ total: _expected, ...facts }) =>
  awsPriority(facts),
);

/** Several applications, under keys that begin with `app`. */
const Applications = z
  .looseObject({})
  .transform((file) => Object.fromEntries(Object.entries(file).filter(([key]) => key.startsWith("app"))))
  .refine((file) => Object.keys(file).length > 0, "expected the facts of an application, or app_A, app_B")
  .pipe(z.record(z.string(), Facts))
  .transform((applications) => ({ maximum: awsMaximum(), applications }));

export const PriorityFile = z.union([
  Facts.transform((priority) => ({ ...priority, maximum: awsMaximum() })),
  Applications,
]);
