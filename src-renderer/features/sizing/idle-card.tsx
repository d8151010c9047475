import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { useFrom } from "../../components/use-from.ts";
import { showing } from "../../components/use-shown.ts";
import type { Sizing } from "./sizing-page.tsx";

/** Machines that nobody seems to need: what they belong to may be retired. */
export const IdleCard = ({
  sizing: { idle, idleApplications, usersQuestionId },
}: {
  readonly sizing: Sizing;
}): ReactNode => {
  const { t } = useTranslation("sizing");
  const titleId = useId();
  const { code, engagementId } = useEngagement();
  const servers = useProcedureQuery("servers.list", { engagementId });
  const applications = useProcedureQuery("applications.list", { engagementId });
  const nameOf = (id: string): string => servers.data?.find((one) => one.id === id)?.name ?? "";
  const applicationName = (id: string): string => applications.data?.find((one) => one.id === id)?.name ?? "";
  const usersSaid = (users: number | null): string => {
    if (users === null) return t("idle.whoUses");
    return users === 0 ? t("idle.nobody") : t("idle.users", { count: users });
  };
  const remember = useFrom();
  return (
    <section className="card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("idle.title")}</h2>
      </header>
      <p className="dim read">{idle.length === 0 ? t("idle.none") : t("idle.lead")}</p>
      <ul className="rows" aria-label={t("idle.title")}>
        {idle.map(({ serverId, applicationId, idleness }) => (
          <li key={serverId} className="idle-row">
            <a href={showing(addressOf.inventory(code, "servers"), serverId)}>{nameOf(serverId)}</a>
            <span>
              {applicationId === null ? (
                t("idle.noApplication")
              ) : (
                <a href={remember(addressOf.results(code, applicationId))}>
                  {applicationName(applicationId)}
                </a>
              )}
            </span>
            <span className="small dim">{t(`idle.${idleness}`)}</span>
          </li>
        ))}
      </ul>
      {idleApplications.length > 0 && (
        <div className="idle-applications">
          <h3>{t("idle.applications")}</h3>
          <p className="dim read">{t("idle.ask")}</p>
          <ul className="rows" aria-label={t("idle.applications")}>
            {idleApplications.map(({ applicationId, machines, activeUsers }) => (
              <li key={applicationId} className="idle-row">
                <a href={remember(addressOf.results(code, applicationId))}>
                  {applicationName(applicationId)}
                </a>
                <span className="small dim">{t("idle.machines", { count: machines })}</span>
                {usersQuestionId !== null && (
                  <a
                    className="small"
                    href={remember(addressOf.questionnaire(code, applicationId, usersQuestionId))}
                  >
                    {usersSaid(activeUsers)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
