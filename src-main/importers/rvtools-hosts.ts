import type { ParsedInventory } from "../ports.ts";
import type { Complaints } from "./complaints.ts";
import { readRvtoolsSheet } from "./rvtools-sheet.ts";
import { identify } from "./rvtools-source.ts";
import type { Table } from "./table.ts";

type Server = ParsedInventory["servers"][number];

export interface Host {
  readonly server: Server;
}

/** The physical hosts of vHost, as servers. */
export const readHosts = async (
  table: Table | undefined,
  complaints: Complaints,
): Promise<{ readonly hosts: readonly Host[]; readonly rows: number }> => {
  if (!table) return { hosts: [], rows: 0 };
  const hostByKey = new Map<string, Host>();
  const { rows } = await readRvtoolsSheet("vHost", table, complaints, (row, reader) => {
    const name = reader.text(row, "name");
    if (name === null) {
      reader.complain(row, "name", {
        en: "The host has no name: it was left out.",
        fr: "L’hôte n’a pas de nom : il a été laissé de côté.",
      });
      return;
    }
    const place = identify("host", {
      vcenterUuid: reader.text(row, "vcenterUuid"),
      vcenter: reader.text(row, "vcenter"),
      vmUuid: reader.text(row, "vmUuid"),
      vmId: reader.text(row, "vmId"),
      name,
    });
    const known = hostByKey.get(`${place.source} ${place.key}`);
    if (known) {
      reader.complain(row, "name", {
        en: `Row ${known.server.row} already describes the host “${name}”: this one was left out.`,
        fr: `La ligne ${known.server.row} décrit déjà l’hôte « ${name} » : celle-ci a été laissée de côté.`,
      });
      return;
    }
    const model = [reader.text(row, "vendor"), reader.text(row, "model")].filter((word) => word !== null);
    hostByKey.set(`${place.source} ${place.key}`, {
      server: {
        ...place,
        sheet: table.name,
        row: row.number,
        facts: {
          kind: "host",
          name,
          dnsName: isIpv4(name) ? null : name,
          powerState: "on",
          operatingSystem: reader.text(row, "version"),
          cpus: reader.number(row, "cores"),
          memoryMib: reader.number(row, "memory"),
          storageProvisionedMib: null,
          storageUsedMib: null,
          cpuUse: null,
          memoryUse: null,
          disks: null,
          primaryIp: isIpv4(name) ? name : null,
          datacenter: reader.text(row, "datacenter"),
          cluster: reader.text(row, "cluster"),
          host: null,
          folder: null,
          hardwareModel: model.length === 0 ? null : model.join(" "),
          cpuModel: reader.text(row, "cpuModel"),
          annotation: null,
          tags: {},
        },
      },
    });
  });
  return { hosts: [...hostByKey.values()], rows };
};

const isIpv4 = (name: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(name);
