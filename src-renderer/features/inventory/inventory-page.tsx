import "./inventory.css";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { goTo, useAddress, withQuery } from "../../components/address-query.ts";
import { addressOf } from "../../components/addresses.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { LinkButton } from "../../components/link-button.tsx";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { routeOf } from "../../components/question-address.ts";
import { Tabs } from "../../components/tabs.tsx";
import { ApplicationsTab } from "./applications-tab.tsx";
import { CreateApplication } from "./create-application.tsx";
import { DependenciesTab } from "./dependencies-tab.tsx";
import { ImportTab } from "./import-tab.tsx";
import { ServersTab } from "./servers-tab.tsx";
import { useInventory } from "./use-inventory.ts";
import type { Inventory } from "./use-inventory.ts";

const tabIds = ["applications", "servers", "dependencies", "import"] as const;

/** What the client runs: applications, the servers below them, and the files that say so. */
export const InventoryPage = ({ tab }: { readonly tab: string | undefined }): ReactNode => {
  const inventory = useInventory();
  if (inventory instanceof Error) return <ProblemNote error={inventory} />;
  if (!inventory) return <Loading />;
  return <InventoryScreen inventory={inventory} tab={tabIds.find((id) => id === tab) ?? "applications"} />;
};

interface InventoryScreenProps {
  readonly inventory: Inventory;
  readonly tab: (typeof tabIds)[number];
}

const InventoryScreen = ({ inventory, tab }: InventoryScreenProps): ReactNode => {
  const { t } = useTranslation(["inventory", "dependencies"]);
  const { code } = useEngagement();
  const address = useAddress();
  const [isCreating, setIsCreating] = useState(false);
  const format = useFormat();
  const { applications, servers } = inventory;
  const isEmpty = applications.length === 0 && servers.length === 0;
  return (
    <>
      <PageHeader title={t("title")} {...(!isEmpty && { subtitle: <Summary inventory={inventory} /> })}>
        <Button
          onPress={() => {
            setIsCreating(true);
          }}
        >
          {t("addApplication")}
        </Button>
        {tab !== "import" && (
          <LinkButton href={addressOf.inventory(code, "import")} variant={isEmpty ? "primary" : "plain"}>
            {t("import")}
          </LinkButton>
        )}
      </PageHeader>
      <div className="fill inventory">
        <Tabs
          label={t("title")}
          value={tab}
          onChange={(chosen) => {
            const [, query] = address.split("?");
            const route = routeOf(addressOf.inventory(code, chosen));
            goTo(query === undefined ? route : withQuery(`${route}?${query}`, { show: null }));
          }}
          items={[
            {
              id: "applications",
              label: <TabName name={t("tabs.applications")} count={format.number(applications.length)} />,
              content: <ApplicationsTab inventory={inventory} />,
            },
            {
              id: "servers",
              label: <TabName name={t("tabs.servers")} count={format.number(servers.length)} />,
              content: <ServersTab inventory={inventory} />,
            },
            {
              id: "dependencies",
              label: t("dependencies:tab"),
              content: <DependenciesTab inventory={inventory} />,
            },
            { id: "import", label: t("tabs.import"), content: <ImportTab /> },
          ]}
        />
      </div>
      {isCreating && (
        <CreateApplication
          onClose={() => {
            setIsCreating(false);
          }}
        />
      )}
    </>
  );
};

const TabName = ({ name, count }: { readonly name: string; readonly count: string }): ReactNode => (
  <>
    {name} <span className="count">{count}</span>
  </>
);

const Summary = ({ inventory: { applications, servers } }: { readonly inventory: Inventory }): ReactNode => {
  const { t } = useTranslation("inventory");
  const unassigned = servers.filter(({ applicationId }) => applicationId === null).length;
  return (
    <>
      {t("summary.servers", { count: servers.length })}{" "}
      {t("summary.applications", { count: applications.length })}
      {unassigned > 0 && ` · ${t("summary.unassigned", { count: unassigned })}`}
    </>
  );
};
