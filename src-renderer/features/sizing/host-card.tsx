import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { niceAxis } from "../../components/charts/nice-axis.ts";
import { RowChart } from "../../components/charts/row-chart.tsx";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { Sizing } from "./sizing-page.tsx";

const resources = ["cpu", "memory", "storage"] as const;

/** How many hosts each resource asks for: the longest bar decides. */
export const HostCard = ({ sizing: { all } }: { readonly sizing: Sizing }): ReactNode => {
  const { t } = useTranslation("sizing");
  const format = useFormat();
  const { hostsFor, limiting, hosts, spare, total, fewestHosts } = all.size;
  const { cpu, memory, storage } = hostsFor;
  const axis = niceAxis([0, cpu, memory, storage, hosts]);
  const amounts = {
    cpu: t("amount.cpu", { amount: format.number(all.demand.vcpus) }),
    memory: t("amount.memory", { amount: format.number(all.demand.memoryGib) }),
    storage: t("amount.storage", { amount: format.number(all.demand.storageTb, 1) }),
  };
  return (
    <ChartCard
      title={t("hosts.title")}
      sentence={t(limiting === null ? "hosts.nothing" : `hosts.${limiting}`, { hosts, spare, total })}
      note={t("hosts.fewest", { count: fewestHosts })}
      table={{
        heads: [t("hosts.resource"), t("hosts.demand"), t("hosts.asked")],
        rows: resources.map((id) => [t(`resource.${id}`), amounts[id], format.number(hostsFor[id], 1)]),
      }}
    >
      <RowChart
        axis={axis}
        strongAt={0}
        tickLabels={axis.ticks.map((tick) => format.number(tick))}
        bars={resources.map((id) => ({ key: id, from: 0, to: hostsFor[id], optionId: null }))}
      >
        {resources.map((id) => (
          <li key={id} className="chart-row">
            <span className="chart-row-text">{t(`resource.${id}`)}</span>
            <span className={id === limiting ? "chart-figure strong" : "chart-figure"}>
              {format.number(hostsFor[id], 1)}
            </span>
          </li>
        ))}
      </RowChart>
      <ul className="plain-list small">
        {all.warnings.map((warning) => (
          <li key={warning}>
            <StateMark state="conditional">{t(`warnings.${warning}`)}</StateMark>
          </li>
        ))}
      </ul>
    </ChartCard>
  );
};
