import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Criticality, Environment } from "../../../src-shared/contract/applications.ts";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useApplicationEdits } from "./application-edits.ts";
import type { ListColumn } from "./list-view.ts";
import { tagColumns } from "./tag-columns.ts";
import type { Inventory } from "./use-inventory.ts";

export const useApplicationColumns = ({
  applications,
  nameBySite,
}: Inventory): readonly ListColumn<Application>[] => {
  const { t } = useTranslation(["inventory", "lists"]);
  const language = useLanguage();
  const format = useFormat();
  const edits = useApplicationEdits(nameBySite);
  const tags = useMemo(() => tagColumns(applications), [applications]);
  return useMemo((): readonly ListColumn<Application>[] => {
    const choice = (
      value: (application: Application) => string | null,
      items: readonly { readonly id: string; readonly label: string }[],
    ): ListColumn<Application>["filter"] => ({
      kind: "choice",
      value: (application) => value(application) ?? "none",
      items: [...items, { id: "none", label: t("lists:filter.none") }],
    });
    return [
      {
        id: "name",
        head: t("columns.application"),
        text: ({ name }) => name,
        width: 12,
        grow: 3,
        filter: { kind: "text" },
        edit: edits.name,
      },
      {
        id: "code",
        head: t("columns.code"),
        text: ({ code }) => code,
        width: 6,
        grow: 1,
        filter: { kind: "text" },
        edit: edits.code,
      },
      {
        id: "owner",
        head: t("columns.owner"),
        text: ({ owner }) => owner[language],
        width: 10,
        grow: 3,
        filter: { kind: "text" },
        edit: edits.owner,
      },
      {
        id: "criticality",
        head: t("columns.criticality"),
        text: ({ criticality }) => (criticality ? t(`criticality.${criticality}`) : ""),
        sortBy: ({ criticality }) => (criticality ? Criticality.options.indexOf(criticality) : null),
        width: 6,
        filter: choice(
          ({ criticality }) => criticality,
          Criticality.options.map((id) => ({ id, label: t(`criticality.${id}`) })),
        ),
        edit: edits.criticality,
      },
      {
        id: "environment",
        head: t("columns.environment"),
        text: ({ environment }) => (environment ? t(`environment.${environment}`) : ""),
        width: 8,
        filter: choice(
          ({ environment }) => environment,
          Environment.options.map((id) => ({ id, label: t(`environment.${id}`) })),
        ),
        edit: edits.environment,
      },
      {
        id: "site",
        head: t("columns.site"),
        text: ({ siteId }) => (siteId ? (nameBySite.get(siteId) ?? "") : ""),
        width: 9,
        grow: 3,
        filter: choice(
          ({ siteId }) => siteId,
          [...nameBySite].map(([id, label]) => ({ id, label })),
        ),
        edit: edits.site,
      },
      {
        id: "users",
        head: t("columns.users"),
        text: ({ users }) => (users === null ? "" : format.number(users)),
        sortBy: ({ users }) => users,
        width: 6,
        isNumber: true,
        filter: { kind: "range", value: ({ users }) => users },
        edit: edits.users,
      },
      {
        id: "servers",
        head: t("columns.servers"),
        text: ({ serverCount }) => format.number(serverCount),
        sortBy: ({ serverCount }) => serverCount,
        width: 5.5,
        isNumber: true,
        filter: { kind: "range", value: ({ serverCount }) => serverCount },
      },
      ...(
        [
          ["vertical", ({ vertical }) => vertical ?? ""],
          ["horizontal", ({ horizontal }) => horizontal ?? ""],
          ["rule", ({ serverRule }) => serverRule?.pattern ?? ""],
        ] as const satisfies readonly (readonly [string, (application: Application) => string])[]
      ).map(([id, text]): ListColumn<Application> => ({
        id,
        head: t(`lists:${id}`),
        text,
        width: 9,
        isExtra: true,
        filter: { kind: "text" },
      })),
      ...tags,
    ];
  }, [t, language, format, nameBySite, edits, tags]);
};
