import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import { shortSystem } from "./short-system.ts";

/** More would push the rule off the screen; the list of servers has them all. */
const mostShown = 8;

interface ApplicationServersProps {
  readonly application: Application;
  readonly servers: readonly Server[];
}

export const ApplicationServers = ({ application, servers }: ApplicationServersProps): ReactNode => {
  const { t } = useTranslation("inventory");
  const mine = servers.filter(({ applicationId }) => applicationId === application.id);
  return (
    <section aria-label={t("columns.servers")}>
      <h3>{t("details.servers", { count: mine.length })}</h3>
      {mine.length === 0 && <p className="dim">{t("details.noServers")}</p>}
      <ul className="rows dense-rows">
        {mine.slice(0, mostShown).map(({ id, name, operatingSystem, assignedBy }) => (
          <li key={id}>
            <span className="cut">{name}</span>
            <span className="cut dim server-system">{shortSystem(operatingSystem ?? "")}</span>
            <span className="dim small assigned-by">{assignedBy && t(`assignedBy.${assignedBy}`)}</span>
          </li>
        ))}
      </ul>
      {mine.length > mostShown && (
        <p className="dim small">{t("details.more", { count: mine.length - mostShown })}</p>
      )}
    </section>
  );
};
