import { z } from "zod";

/** Facts of an application in the words of the AWS table for the order of migration. */
export const AwsFacts = z.strictObject({
  environment: z.enum(["Test", "Development", "Production"]).optional(),
  criticality: z.enum(["Low", "Medium", "High"]).optional(),
  compliance: z.enum(["None", "FedRAMP"]).optional(),
  os: z.enum(["Cloud ready", "Unsupported"]).optional(),
  instances: z.enum(["1-3", "4-10", "11+"]).optional(),
  dependencies: z.enum(["0-3", "4-10", "11+"]).optional(),
  strategy: z.enum(["Rehost", "Replatform", "Refactor"]).optional(),
  team: z.enum(["High", "Medium", "Low"]).optional(),
});
export type AwsFacts = z.output<typeof AwsFacts>;
