import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { InventoryComparison } from "../../src-shared/contract/inventory.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { differencesOf } from "../../src-shared/domain/inventory/compare-inventory.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import type { ParsedInventory, Reader } from "../ports.ts";
import { planApplications } from "./plan-applications.ts";
import { planDependencies } from "./plan-dependencies.ts";
import { planServers } from "./plan-servers.ts";
import type { Plan } from "./plan-sources.ts";

const mostDescribed = 500;
const mostRead = 50;
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
      firstRows: firstRowsOf(parsed),
      complaints: complaints.slice(0, mostComplaints),
      warnings: [
        ...parsed.warnings,
        ...plans.flatMap(({ warnings }) => warnings),
        ...surplus(complaints.length - mostComplaints),
      ],
    },
  };
};

/** In the order of the file, whatever they tell of. */
const firstRowsOf = ({
  servers,
  applications,
  sheets,
}: ParsedInventory): InventoryComparison["firstRows"] => {
  const placeBySheet = new Map(sheets.map(({ name }, place) => [name, place]));
  const placeOf = (sheet: string): number => placeBySheet.get(sheet) ?? 0;
  return [
    ...servers.slice(0, mostRead).map((row) => ({ ...row, noun: "server" as const })),
    // What is only mentioned beside a server has no row of its own.
    ...applications
      .filter(({ source }) => !source.includes(":"))
      .slice(0, mostRead)
      .map((row) => ({ ...row, noun: "application" as const })),
  ]
    .toSorted((one, other) => placeOf(one.sheet) - placeOf(other.sheet) || one.row - other.row)
    .slice(0, mostRead)
    .map(({ sheet, row, noun, facts }) => ({
      sheet,
      row,
      noun,
      values: differencesOf({}, facts).map(({ field, after }) => ({ field, value: after })),
    }));
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
