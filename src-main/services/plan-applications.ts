import type { ApplicationFacts } from "../../src-shared/contract/applications.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { ApplicationId } from "../../src-shared/contract/ids.ts";
import type { ParsedInventory } from "../ports.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { plainName, uniqueByName } from "../../src-shared/domain/inventory/plain-name.ts";
import type { ApplicationRecord, Reader } from "../ports.ts";
import { importedApplicationId } from "./import-ids.ts";
import { planSources } from "./plan-sources.ts";
import type { Plan } from "./plan-sources.ts";

export interface ApplicationPlan extends Plan {
  /** The application that a key of the file, or a name of the engagement, stands for. */
  readonly idByKey: ReadonlyMap<string, ApplicationId>;
}

/** What a file says about applications. One that the engagement already has under that name or code is that one. */
export const planApplications = async (
  reader: Reader,
  engagementId: EngagementId,
  parsed: ParsedInventory,
): Promise<ApplicationPlan> => {
  const existing = await reader.listApplications(engagementId);
  const byName = uniqueByName(existing, ({ facts }) => facts.name);
  const byCode = uniqueByName(existing, ({ facts }) => facts.code);
  const find = (name: string): ApplicationRecord | undefined =>
    byName.get(plainName(name)) ?? byCode.get(plainName(name));

  const plan = await planSources<Partial<ApplicationFacts>, ApplicationId>({
    noun: "application",
    parsed,
    rows: parsed.applications,
    listKnown: async (source) => await reader.listImportedApplications(engagementId, source),
    recognise: ({ key, facts }) => find(facts.name ?? key),
    newId: ({ key }) => importedApplicationId(engagementId, key),
    change: (entityId, source, value) => ({
      engagementId,
      entityType: "application",
      entityId,
      field: `facts/${source}`,
      kind: "set",
      value,
    }),
  });
  const existingById = new Map<string, ApplicationRecord>(
    existing.map((application) => [application.id, application]),
  );
  return {
    ...plan,
    warnings: [...plan.warnings, ...otherRules(parsed, (row) => existingById.get(plan.ids.get(row) ?? ""))],
    idByKey: new Map([
      ...[...byName].map(([name, { id }]): [string, ApplicationId] => [name, id]),
      ...[...plan.ids].map(([{ key }, id]): [string, ApplicationId] => [key, ApplicationId.parse(id)]),
    ]),
  };
};

/** An application whose servers are found by a rule of its own does not get those that a list names. */
const otherRules = (
  { applications }: ParsedInventory,
  findExisting: (row: ParsedInventory["applications"][number]) => ApplicationRecord | undefined,
): readonly LocalisedText[] => {
  const names = applications.flatMap((row) => {
    const { serverRule } = row.facts;
    const rule = findExisting(row)?.facts.serverRule;
    return serverRule && rule && rule.pattern !== serverRule.pattern ? [row.facts.name] : [];
  });
  const shown = names.slice(0, 5).join(", ") + (names.length > 5 ? "…" : "");
  return names.length === 0
    ? []
    : [
        {
          en: `These applications keep their own rule for servers, not the file’s: ${shown}.`,
          fr: `Ces applications gardent leur propre règle pour les serveurs, et non celle du fichier : ${shown}.`,
        },
      ];
};
