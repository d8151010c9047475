import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { Column } from "../../components/table-columns.ts";
import { shortSystem } from "./short-system.ts";
import type { Inventory } from "./use-inventory.ts";

export const useServerColumns = ({ nameByApplication }: Inventory): readonly Column<Server>[] => {
  const { t } = useTranslation("inventory");
  const format = useFormat();
  return useMemo((): readonly Column<Server>[] => {
    const amount = (value: number | null): string => (value === null ? "" : format.number(value));
    const size = (mebibytes: number | null): string =>
      mebibytes === null ? "" : format.mebibytes(mebibytes);
    const applicationOf = ({ applicationId }: Server): string =>
      applicationId === null ? "" : (nameByApplication.get(applicationId) ?? "");
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
      },
      {
        id: "assignedBy",
        head: t("columns.assignedBy"),
        text: ({ assignedBy }) => (assignedBy ? t(`assignedBy.${assignedBy}`) : ""),
        width: 5.5,
      },
      {
        id: "system",
        head: t("columns.system"),
        text: ({ operatingSystem }) => operatingSystem ?? "",
        draw: ({ operatingSystem }) => <span className="cut">{shortSystem(operatingSystem ?? "")}</span>,
        width: 11,
        grow: 2,
      },
      {
        id: "cpus",
        head: t("columns.cpus"),
        text: ({ cpus }) => amount(cpus),
        sortBy: ({ cpus }) => cpus,
        width: 4,
        isNumber: true,
      },
      {
        id: "memory",
        head: t("columns.memory"),
        text: ({ memoryMib }) => size(memoryMib),
        sortBy: ({ memoryMib }) => memoryMib,
        width: 5,
        isNumber: true,
      },
      {
        id: "used",
        head: t("columns.used"),
        text: ({ storageUsedMib }) => size(storageUsedMib),
        sortBy: ({ storageUsedMib }) => storageUsedMib,
        width: 5.5,
        isNumber: true,
      },
      {
        id: "provisioned",
        head: t("columns.provisioned"),
        text: ({ storageProvisionedMib }) => size(storageProvisionedMib),
        sortBy: ({ storageProvisionedMib }) => storageProvisionedMib,
        width: 6,
        isNumber: true,
      },
      {
        id: "power",
        head: t("columns.power"),
        text: ({ powerState }) => (powerState ? t(`power.${powerState}`) : ""),
        width: 5,
      },
      { id: "place", head: t("columns.place"), text: ({ cluster }) => cluster ?? "", width: 7, grow: 1 },
      {
        id: "datacenter",
        head: t("columns.datacenter"),
        text: ({ datacenter }) => datacenter ?? "",
        width: 7,
        grow: 1,
      },
      { id: "folder", head: t("columns.folder"), text: ({ folder }) => folder ?? "", width: 8, grow: 1 },
    ];
  }, [t, format, nameByApplication]);
};
