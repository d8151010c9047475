import type { AnswerValue } from "../../contract/answers.ts";
import type { Pack } from "../../contract/content.ts";

/**
 * The weight profile that an organisation's cloud drivers suggest (question ORG-02, asked in order of
 * weight): that of the first driver which has one, else `balanced`. Only a suggestion: an engagement
 * names its profile, once the weights are agreed.
 */
export const chooseWeightProfile = (pack: Pack, answers: ReadonlyMap<string, AnswerValue>): string => {
  const asked = pack.questions.find(({ role }) => role === "weight_profile");
  const drivers = asked ? answers.get(asked.id) : undefined;
  const profiles = new Set(pack.weight_profiles.map(({ id }) => id));
  return (
    (Array.isArray(drivers) ? drivers : []).map(profileOfDriver).find((id) => profiles.has(id)) ?? "balanced"
  );
};

/** New services are reached by changing fast; scarce skills favour no criterion over another. */
const profileByDriver: Readonly<Record<string, string>> = {
  cost: "cost",
  agility: "agility",
  innovation: "agility",
  dc_exit: "dc_exit",
  resilience: "resilience",
  sovereignty: "sovereignty",
  sustain: "sustainability",
};

const profileOfDriver = (driver: unknown): string =>
  typeof driver === "string" ? (profileByDriver[driver] ?? "") : "";
