import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { FigureTable } from "../../components/charts/figure-table.tsx";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { Sizing } from "./sizing-page.tsx";

/** The hosts of each site: a cluster does not stretch over two. */
export const SiteCard = ({ sizing: { sites } }: { readonly sizing: Sizing }): ReactNode => {
  const { t } = useTranslation("sizing");
  const format = useFormat();
  const language = useLanguage();
  const titleId = useId();
  const { sites: places } = useEngagement();
  const nameOf = (siteId: string | null): string =>
    places.find(({ id }) => id === siteId)?.name[language] ?? t("sites.none");
  return (
    <section className="card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("sites.title")}</h2>
      </header>
      <FigureTable
        label={t("sites.title")}
        heads={[
          t("sites.site"),
          t("sites.machines"),
          t("resource.cpu"),
          t("resource.memory"),
          t("resource.storage"),
          t("sites.hosts"),
          t("sites.limiting"),
        ]}
        rows={sites.map(({ siteId, machines, demand, size }) => [
          nameOf(siteId),
          format.number(machines),
          format.number(demand.vcpus),
          format.number(demand.memoryGib),
          format.number(demand.storageTb, 1),
          t("sites.total", { hosts: size.hosts, spare: size.spare, total: size.total }),
          size.limiting === null ? "–" : t(`resource.${size.limiting}`),
        ])}
      />
      <p className="small dim">{t("sites.hint")}</p>
    </section>
  );
};
