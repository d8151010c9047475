import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { InventoryComparison } from "../../src-shared/contract/inventory.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import type { ParsedInventory, Reader } from "../ports.ts";
import { planApplications } from "./plan-applications.ts";
import { planDependencies } from "./plan-dependencies.ts";
import { planServers } from "./plan-servers.ts";
import type { Plan } from "./plan-sources.ts";

const mostDescribed = 500;
const mostComplaints = 1_000;

/** What a file would change in an engagement, and the changes that would do it; none, when it is known. */
export const planImport = async (
  reader: Reader,
  engagementId: EngagementId,
  parsed: ParsedInventory,
): Promise<{ readonly changes: readonly Change[]; readonly comparison: InventoryComparison }> => {
  const servers = await planServers(reader, engagementId, parsed);
  const applications = await planApplications(reader, engagementId, parsed);
  const dependencies = await planDependencies(reader, engagementId, parsed, applications.idByKey);
  const plans: readonly Plan[] = [applications, servers, dependencies];
  const sum = (count: "created" | "updated" | "unchanged" | "vanished"): number =>
    plans.reduce((total, plan) => total + plan[count], 0);
  const complaints = [...parsed.complaints, ...plans.flatMap((plan) => plan.complaints)];
  return {
    changes: plans.flatMap(({ changes }) => changes),
    comparison: {
      format: parsed.format,
      sheets: [...parsed.sheets],
      rows: parsed.rows,
      created: sum("created"),
      updated: sum("updated"),
      unchanged: sum("unchanged"),
      vanished: sum("vanished"),
      changes: plans.flatMap(({ described }) => described).slice(0, mostDescribed),
      complaints: complaints.slice(0, mostComplaints),
      warnings: [
        ...parsed.warnings,
        ...plans.flatMap(({ warnings }) => warnings),
        ...surplus(complaints.length - mostComplaints),
      ],
    },
  };
};

const surplus = (count: number): readonly LocalisedText[] =>
  count <= 0
    ? []
    : [
        {
          en: `${count} more complaints are not listed.`,
          fr: `${count} autres remarques ne sont pas affichées.`,
        },
      ];
