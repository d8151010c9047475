import { useMemo } from "react";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId, SiteId } from "../../../src-shared/contract/ids.ts";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { useLanguage } from "../../components/use-language.ts";

export interface Inventory {
  readonly applications: readonly Application[];
  readonly servers: readonly Server[];
  readonly nameByApplication: ReadonlyMap<ApplicationId, string>;
  readonly nameBySite: ReadonlyMap<SiteId, string>;
}

/** Everything of the inventory at once: it is on this machine, and lists filter it as fast as one types. */
export const useInventory = (): Inventory | Error | undefined => {
  const { engagementId, sites } = useEngagement();
  const language = useLanguage();
  const applications = useProcedureQuery("applications.list", { engagementId });
  const servers = useProcedureQuery("servers.list", { engagementId });
  const inventory = useMemo(
    () =>
      applications.data &&
      servers.data && {
        applications: applications.data,
        servers: servers.data,
        nameByApplication: new Map(applications.data.map(({ id, name }) => [id, name])),
        nameBySite: new Map(sites.map(({ id, name }) => [id, name[language]])),
      },
    [applications.data, servers.data, sites, language],
  );
  return applications.error ?? servers.error ?? inventory;
};
