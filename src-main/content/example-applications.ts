import { join } from "node:path";
import type { OptionCost } from "../../src-shared/contract/applications.ts";
import { optionIds } from "../../src-shared/contract/content.ts";
import type { OptionId } from "../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { Example } from "../../src-shared/domain/questionnaire/example.ts";
import { ApplicationsFile, CostsFile } from "./example-files.ts";
import type { ExampleIds } from "./example-ids.ts";
import { readContentFile } from "./read-content-file.ts";

type ExampleApplication = Example["applications"][number] & {
  /** Machines that belong to it by hand. */
  readonly serverNames: readonly string[];
};

/** The applications of an example with what each option would cost them. */
export const readExampleApplications = (
  folder: string,
  ids: ExampleIds,
  role: (key: string) => LocalisedText,
): readonly ExampleApplication[] => {
  const costs = readCosts(folder);
  return readContentFile(join(folder, "applications.yaml"), ApplicationsFile).applications.map(
    ({
      id,
      owner,
      site,
      store_listing: storeListingId,
      required_capabilities: requiredCapabilities,
      server_rule: pattern,
      servers = [],
      ...facts
    }) => ({
      id: ids.application(id),
      key: id,
      facts: {
        ...facts,
        owner: role(owner),
        siteId: ids.site(site),
        storeListingId,
        requiredCapabilities,
        serverRule: pattern === null ? null : { kind: "name", pattern },
      },
      costs: costs.get(id) ?? {},
      serverNames: servers,
    }),
  );
};

type CostByOption = Partial<Record<OptionId, OptionCost>>;

const readCosts = (folder: string): ReadonlyMap<string, CostByOption> => {
  const { applications } = readContentFile(join(folder, "costs.yaml"), CostsFile);
  return new Map(
    applications.map(({ application, options }) => {
      const costs: CostByOption = {};
      for (const option of optionIds) {
        const cost = options[option];
        if (cost) {
          costs[option] = {
            runPerYear: cost.run_per_year,
            oneOff: amounts(cost.one_off),
            runTotal: cost.run_total,
            oneOffTotal: cost.one_off_total,
          };
        }
      }
      return [application, costs];
    }),
  );
};

/** Days of work become the amount they cost, so that every figure is money and they add up. */
const amounts = ({
  person_days: days = 0,
  day_rate: rate = 0,
  ...rest
}: Readonly<Record<string, number>>): Record<string, number> =>
  days === 0 ? rest : { labour: days * rate, ...rest };
