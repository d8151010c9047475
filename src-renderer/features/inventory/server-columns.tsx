import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { ListColumn } from "./list-view.ts";
import { shortSystem } from "./short-system.ts";
import { tagColumns } from "./tag-columns.ts";
import type { Inventory } from "./use-inventory.ts";

/** As a person types a percentage. */
const hundredths = (share: number | null): number | null => (share === null ? null : share * 100);

export const useServerColumns = ({
  nameByApplication,
  servers,
}: Inventory): readonly ListColumn<Server>[] => {
  const { t } = useTranslation(["inventory", "lists"]);
  const format = useFormat();
  const tags = useMemo(() => tagColumns(servers), [servers]);
  return useMemo((): readonly ListColumn<Server>[] => {
    const amount = (value: number | null): string => (value === null ? "" : format.number(value));
    const size = (mebibytes: number | null): string =>
      mebibytes === null ? "" : format.mebibytes(mebibytes);
    const share = (value: number | null): string => (value === null ? "" : format.percent(value));
    const applicationOf = ({ applicationId }: Server): string =>
      applicationId === null ? "" : (nameByApplication.get(applicationId) ?? "");
    const text = { kind: "text" } as const;
    const gibibytes =
      (sizeOf: (server: Server) => number | null) =>
      (server: Server): number | null => {
        const mebibytes = sizeOf(server);
        return mebibytes === null ? null : mebibytes / 1024;
      };
    const none = { id: "none", label: t("lists:filter.none") };
    return [
      {
        id: "name",
        head: t("columns.server"),
        text: ({ name }) => name,
        draw: ({ name, vanished }) => (
          <>
            <span className="cut">{name}</span>
            {vanished && <StateMark state="excluded">{t("vanished")}</StateMark>}
          </>
        ),
        width: 12,
        grow: 2,
        filter: text,
      },
      {
        id: "application",
        head: t("columns.application"),
        text: applicationOf,
        draw: (server) =>
          server.applicationId === null ? (
            <StateMark state="open">{t("noApplication")}</StateMark>
          ) : (
            <span className="cut">{applicationOf(server)}</span>
          ),
        sortBy: (server) => (server.applicationId === null ? null : applicationOf(server)),
        width: 10,
        grow: 2,
        filter: text,
      },
      {
        id: "assignedBy",
        head: t("columns.assignedBy"),
        text: ({ assignedBy }) => (assignedBy ? t(`assignedBy.${assignedBy}`) : ""),
        width: 5.5,
        filter: {
          kind: "choice",
          value: ({ assignedBy }) => assignedBy ?? "none",
          items: [
            { id: "rule", label: t("assignedBy.rule") },
            { id: "hand", label: t("assignedBy.hand") },
            { id: "none", label: t("noApplication") },
          ],
        },
      },
      {
        id: "system",
        head: t("columns.system"),
        text: ({ operatingSystem }) => operatingSystem ?? "",
        draw: ({ operatingSystem }) => <span className="cut">{shortSystem(operatingSystem ?? "")}</span>,
        width: 11,
        grow: 2,
        filter: text,
      },
      {
        id: "cpus",
        head: t("columns.cpus"),
        text: ({ cpus }) => amount(cpus),
        sortBy: ({ cpus }) => cpus,
        width: 4,
        isNumber: true,
        filter: { kind: "range", value: ({ cpus }) => cpus },
      },
      {
        id: "memory",
        head: t("columns.memory"),
        text: ({ memoryMib }) => size(memoryMib),
        sortBy: ({ memoryMib }) => memoryMib,
        width: 5,
        isNumber: true,
        filter: { kind: "range", value: gibibytes(({ memoryMib }) => memoryMib) },
      },
      {
        id: "used",
        head: t("columns.used"),
        text: ({ storageUsedMib }) => size(storageUsedMib),
        sortBy: ({ storageUsedMib }) => storageUsedMib,
        width: 5.5,
        isNumber: true,
        filter: { kind: "range", value: gibibytes(({ storageUsedMib }) => storageUsedMib) },
      },
      {
        id: "provisioned",
        head: t("columns.provisioned"),
        text: ({ storageProvisionedMib }) => size(storageProvisionedMib),
        sortBy: ({ storageProvisionedMib }) => storageProvisionedMib,
        width: 6,
        isNumber: true,
        filter: { kind: "range", value: gibibytes(({ storageProvisionedMib }) => storageProvisionedMib) },
      },
      {
        id: "power",
        head: t("columns.power"),
        text: ({ powerState }) => (powerState ? t(`power.${powerState}`) : ""),
        width: 5,
        filter: {
          kind: "choice",
          value: ({ powerState }) => powerState ?? "none",
          items: [
            ...(["on", "off", "suspended"] as const).map((id) => ({ id, label: t(`power.${id}`) })),
            none,
          ],
        },
      },
      {
        id: "place",
        head: t("columns.place"),
        text: ({ cluster }) => cluster ?? "",
        width: 7,
        grow: 1,
        filter: text,
      },
      {
        id: "datacenter",
        head: t("columns.datacenter"),
        text: ({ datacenter }) => datacenter ?? "",
        width: 7,
        grow: 1,
        filter: text,
      },
      {
        id: "folder",
        head: t("columns.folder"),
        text: ({ folder }) => folder ?? "",
        width: 8,
        grow: 1,
        filter: text,
      },
      ...(
        [
          ["dnsName", ({ dnsName }) => dnsName ?? ""],
          ["ip", ({ primaryIp }) => primaryIp ?? ""],
          ["kind", ({ kind }) => t(`lists:kinds.${kind}`)],
          ["host", ({ host }) => host ?? ""],
          ["model", ({ hardwareModel }) => hardwareModel ?? ""],
          ["disks", ({ disks }) => amount(disks)],
        ] as const satisfies readonly (readonly [string, (server: Server) => string])[]
      ).map(([id, textOf]): ListColumn<Server> => ({
        id,
        head: t(`lists:more.${id}`),
        text: textOf,
        width: 8,
        isExtra: true,
        filter: text,
      })),
      ...(
        [
          ["cpuUse", ({ cpuUse }) => cpuUse],
          ["memoryUse", ({ memoryUse }) => memoryUse],
        ] as const satisfies readonly (readonly [string, (server: Server) => number | null])[]
      ).map(([id, shareOf]): ListColumn<Server> => ({
        id,
        head: t(`lists:more.${id}`),
        text: (server) => share(shareOf(server)),
        sortBy: shareOf,
        width: 8,
        isNumber: true,
        isExtra: true,
        filter: { kind: "range", value: (server) => hundredths(shareOf(server)) },
      })),
      ...tags,
    ];
  }, [t, format, nameByApplication, tags]);
};
