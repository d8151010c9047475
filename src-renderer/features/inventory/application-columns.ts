import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Criticality } from "../../../src-shared/contract/applications.ts";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useFormat } from "../../components/format.ts";
import type { Column } from "../../components/table-columns.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { Inventory } from "./use-inventory.ts";

export const useApplicationColumns = ({ nameBySite }: Inventory): readonly Column<Application>[] => {
  const { t } = useTranslation("inventory");
  const language = useLanguage();
  const format = useFormat();
  return useMemo(
    (): readonly Column<Application>[] => [
      { id: "name", head: t("columns.application"), text: ({ name }) => name, width: 12, grow: 3 },
      { id: "code", head: t("columns.code"), text: ({ code }) => code, width: 6, grow: 1 },
      { id: "owner", head: t("columns.owner"), text: ({ owner }) => owner[language], width: 10, grow: 3 },
      {
        id: "criticality",
        head: t("columns.criticality"),
        text: ({ criticality }) => (criticality ? t(`criticality.${criticality}`) : ""),
        sortBy: ({ criticality }) => (criticality ? Criticality.options.indexOf(criticality) : null),
        width: 6,
      },
      {
        id: "environment",
        head: t("columns.environment"),
        text: ({ environment }) => (environment ? t(`environment.${environment}`) : ""),
        width: 8,
      },
      {
        id: "site",
        head: t("columns.site"),
        text: ({ siteId }) => (siteId ? (nameBySite.get(siteId) ?? "") : ""),
        width: 9,
        grow: 3,
      },
      {
        id: "users",
        head: t("columns.users"),
        text: ({ users }) => (users === null ? "" : format.number(users)),
        sortBy: ({ users }) => users,
        width: 6,
        isNumber: true,
      },
      {
        id: "servers",
        head: t("columns.servers"),
        text: ({ serverCount }) => format.number(serverCount),
        sortBy: ({ serverCount }) => serverCount,
        width: 5.5,
        isNumber: true,
      },
    ],
    [t, language, format, nameBySite],
  );
};
