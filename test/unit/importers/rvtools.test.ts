import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { givenFile, givenWorkbook, parse, refusalOf, workbook } from "./given.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const vcenter = "e265925b-cc00-5a56-9cc6-7d504395311d";

describe("an RVTools export", () => {
  test("of version 4 gives every fact that a machine has", async () => {
    const { servers, complaints, warnings } = await parse(
      await givenWorkbook({
        vInfo: [
          [
            "VM",
            "Powerstate",
            "Template",
            "SRM Placeholder",
            "DNS Name",
            "CPUs",
            "Memory",
            "Disks",
            "Primary IP Address",
            "Folder",
            "Provisioned MiB",
            "In Use MiB",
            "Annotation",
            "Owner",
            "Datacenter",
            "Cluster",
            "Host",
            "OS according to the configuration file",
            "OS according to the VMware Tools",
            "VM ID",
            "VM UUID",
            "VI SDK Server",
            "VI SDK UUID",
          ],
          [
            "web-01",
            "poweredOn",
            false,
            "False",
            "web-01.example",
            4,
            16_384,
            2,
            "192.0.2.1",
            "Production/Web",
            204_800,
            102_400,
            "front end",
            "Ana",
            "DC1",
            "CL1",
            "esx1.example",
            "Debian 11",
            "Debian 12",
            "vm-7",
            "0A80D95D-A392-5EC1-BD7F-7E0D7D40A17E",
            "vc.example",
            vcenter,
          ],
        ],
        vHost: [
          [
            "Host",
            "Datacenter",
            "Cluster",
            "CPU Model",
            "# Cores",
            "# Memory",
            "ESX Version",
            "Vendor",
            "Model",
            "UUID",
            "VI SDK Server",
            "VI SDK UUID",
          ],
          [
            "esx1.example",
            "DC1",
            "CL1",
            "Sample CPU 2.1 GHz",
            32,
            524_288,
            "VMware ESXi 8.0.3",
            "Sample Systems",
            "R2",
            "43532f42",
            "vc.example",
            vcenter,
          ],
        ],
        vDisk: [
          ["VM", "Capacity MiB"],
          ["web-01", 1],
        ],
        vPartition: [
          ["VM", "Consumed MiB"],
          ["web-01", 1],
        ],
        vCPU: [
          ["VM", "CPUs", "Max", "Overall"],
          ["web-01", 1, 8_400, 2_100],
        ],
        vMemory: [
          ["VM", "Size MiB", "Active"],
          ["web-01", 1, 8_192],
        ],
      }),
    );

    expect({ complaints, warnings }).toEqual({ complaints: [], warnings: [] });
    expect(servers).toEqual([
      {
        source: `rvtools:${vcenter}`,
        key: "0a80d95d-a392-5ec1-bd7f-7e0d7d40a17e",
        sheet: "vInfo",
        row: 2,
        facts: {
          kind: "virtual",
          name: "web-01",
          dnsName: "web-01.example",
          powerState: "on",
          operatingSystem: "Debian 12",
          cpus: 4,
          memoryMib: 16_384,
          storageProvisionedMib: 204_800,
          storageUsedMib: 102_400,
          cpuUse: 0.25,
          memoryUse: 0.5,
          disks: 2,
          primaryIp: "192.0.2.1",
          datacenter: "DC1",
          cluster: "CL1",
          host: "esx1.example",
          folder: "Production/Web",
          hardwareModel: null,
          cpuModel: "Sample CPU 2.1 GHz",
          annotation: "front end",
          tags: { Owner: "Ana" },
        },
      },
      {
        source: `rvtools:${vcenter}:hosts`,
        key: "43532f42",
        sheet: "vHost",
        row: 2,
        facts: expect.objectContaining({
          kind: "host",
          name: "esx1.example",
          cpus: 32,
          memoryMib: 524_288,
          hardwareModel: "Sample Systems R2",
          operatingSystem: "VMware ESXi 8.0.3",
        }),
      },
    ]);
  });

  test("tells how much a machine used only while it ran, and never more than all", async () => {
    const { servers } = await parse(
      await givenWorkbook({
        vInfo: [
          ["VM", "Powerstate", "CPUs", "Memory", "CPU Usage %", "Active Memory"],
          ["quiet-01", "poweredOn", 2, 4_096, 0, 0],
          ["busy-01", "poweredOn", 2, 4_096, 112, 5_000],
          ["off-01", "poweredOff", 2, 4_096, 0, 0],
          ["unknown-01", "poweredOn", 2, 4_096, "", ""],
        ],
      }),
    );

    expect(servers.map(({ facts: { name, cpuUse, memoryUse } }) => [name, cpuUse, memoryUse])).toEqual([
      ["quiet-01", 0, 0],
      ["busy-01", 1, 1],
      ["off-01", null, null],
      ["unknown-01", null, null],
    ]);
  });

  test("of an old version says MB and means MiB, and has no UUID of the machine", async () => {
    const { servers } = await parse(
      await givenWorkbook({
        vInfo: [
          [
            "VM",
            "Powerstate",
            "# CPUs",
            "Memory",
            "Provisioned MB",
            "In use MB",
            "Object ID",
            "vCenter UUID",
          ],
          ["db-01", "poweredOff", 2, "16,384", "1,048,576", "524.288", "vm-12", vcenter],
        ],
      }),
    );

    expect(servers).toMatchObject([
      {
        source: `rvtools:${vcenter}`,
        key: "vm-12",
        facts: {
          powerState: "off",
          cpus: 2,
          memoryMib: 16_384,
          storageProvisionedMib: 1_048_576,
          storageUsedMib: 524_288,
          tags: {},
        },
      },
    ]);
  });

  test("with the internal names of its columns is understood, in any case", async () => {
    const { servers } = await parse(
      await givenWorkbook({
        tabvInfo: [
          [
            "vInfoVMName",
            "VINFOPOWERSTATE",
            "vInfoCPUs",
            "vInfoMemory",
            "vInfoOSTools",
            "vInfoDataCenter",
            "vInfoSomethingElse",
          ],
          ["app-01", "suspended", 8, 32_768, "Windows", "DC2", "x"],
        ],
      }),
    );

    expect(servers).toMatchObject([
      {
        key: "app-01",
        facts: { powerState: "suspended", cpus: 8, memoryMib: 32_768, datacenter: "DC2", tags: {} },
      },
    ]);
  });

  test("leaves templates and placeholders out and says how many, whether as text or as truth values", async () => {
    const { servers, warnings, rows } = await parse(
      await givenWorkbook({
        vInfo: [
          ["VM", "Powerstate", "Template", "SRM Placeholder"],
          ["a", "poweredOn", "False", "False"],
          ["b", "poweredOff", "True", "False"],
          ["c", "poweredOff", true, false],
          ["d", "poweredOff", "False", "TRUE"],
        ],
      }),
    );

    expect(servers.map(({ facts }) => facts.name)).toEqual(["a"]);
    expect(rows).toBe(4);
    expect(warnings.map(({ en }) => en)).toEqual([
      "Sheets missing from the export, so less is known: vHost, vDisk, vPartition, vCPU, vMemory.",
      "Templates left out: 2.",
      "Site Recovery Manager placeholders left out: 1.",
    ]);
    expect(warnings.map(({ fr }) => fr)).toContain("Modèles laissés de côté : 2.");
  });

  test("may hold the heading VM as a stand-in for nothing", async () => {
    const { servers, complaints } = await parse(
      await givenWorkbook({
        vInfo: [
          ["VM", "Powerstate", "CPUs", "Cluster", "Cost centre"],
          ["VM", "poweredOn", 1, "CL", ""],
          ["b", "VM", "VM", "VM", "VM"],
        ],
      }),
    );

    expect(servers).toMatchObject([
      { facts: { name: "b", powerState: null, cpus: null, cluster: null, tags: {} } },
    ]);
    expect(complaints).toMatchObject([{ sheet: "vInfo", row: 2, column: "VM" }]);
  });

  test("complains of numbers that are none, in both languages, with their place", async () => {
    const { servers, complaints } = await parse(
      await givenWorkbook({
        vInfo: [
          ["VM", "Powerstate", "CPUs", "Memory"],
          ["a", "poweredOn", "many", -5],
        ],
      }),
    );

    expect(servers).toMatchObject([{ facts: { cpus: null, memoryMib: null } }]);
    expect(complaints).toEqual([
      {
        sheet: "vInfo",
        row: 2,
        column: "CPUs",
        value: "many",
        message: {
          en: "“many” is not understood: expected a number of zero or more.",
          fr: "« many » n’est pas compris : attendu un nombre supérieur ou égal à zéro.",
        },
      },
      expect.objectContaining({ row: 2, column: "Memory" }),
    ]);
  });

  test("keeps the first thousand complaints and counts the others", async () => {
    const rows = Array.from({ length: 1_203 }, (_, index) => [`vm-${index}`, "poweredOn", "?"]);
    const { complaints, warnings } = await parse(
      await givenWorkbook({ vInfo: [["VM", "Powerstate", "CPUs"], ...rows] }),
    );

    expect(complaints).toHaveLength(1_000);
    expect(warnings.at(-1)?.en).toBe("203 more complaints are not listed.");
  });

  test("takes a machine that is listed twice once", async () => {
    const { servers, complaints } = await parse(
      await givenWorkbook({
        vInfo: [
          ["VM", "Powerstate", "VM ID"],
          ["a", "poweredOn", "vm-1"],
          ["a", "poweredOn", "vm-2"],
          ["b", "poweredOn", "vm-1"],
        ],
      }),
    );

    expect(servers.map(({ key, facts }) => [key, facts.name])).toEqual([
      ["vm-1", "a"],
      ["vm-2", "a"],
    ]);
    expect(complaints).toMatchObject([
      { row: 4, message: { en: "Row 2 already describes “b”: this one was left out." } },
    ]);
  });

  test("fills what vInfo lacks from the sheets of details, by id before name", async () => {
    const { servers } = await parse(
      await givenWorkbook({
        vInfo: [
          ["VM", "Powerstate", "VM ID"],
          ["a", "poweredOn", "vm-1"],
          ["a", "poweredOn", "vm-2"],
        ],
        vDisk: [
          ["VM", "Capacity MB", "VM ID"],
          ["a", 100, "vm-1"],
          ["a", 200, "vm-2"],
          ["a", 50, "vm-2"],
        ],
        vMemory: [
          ["VM", "Size MiB", "VM ID"],
          ["a", 1_024, "vm-1"],
          ["a", 2_048, "vm-2"],
        ],
        vCPU: [
          ["VM", "CPUs", "VM ID"],
          ["a", 1, "vm-1"],
          ["a", 2, "vm-2"],
        ],
      }),
    );

    expect(
      servers.map(({ facts: { cpus, memoryMib, storageProvisionedMib, disks } }) => [
        cpus,
        memoryMib,
        storageProvisionedMib,
        disks,
      ]),
    ).toEqual([
      [1, 1_024, 100, 1],
      [2, 2_048, 250, 2],
    ]);
  });

  test("of several vCenters keeps them apart, though ids and names repeat", async () => {
    const { servers, sources } = await parse(
      await givenWorkbook({
        vInfo: [
          ["VM", "Powerstate", "VM ID", "VI SDK Server"],
          ["a", "poweredOn", "vm-1", "VC-North"],
          ["a", "poweredOn", "vm-1", "vc-south"],
        ],
      }),
    );

    expect(servers.map(({ source, key }) => [source, key])).toEqual([
      ["rvtools:vc-north", "vm-1"],
      ["rvtools:vc-south", "vm-1"],
    ]);
    expect(sources).toEqual([
      { name: "rvtools:vc-north", isWhole: true },
      { name: "rvtools:vc-south", isWhole: true },
    ]);
  });

  test("bounds what one machine can weigh, and takes no tag with a meaning of its own", async () => {
    const attributes = Array.from({ length: 80 }, (_, index) => `attribute ${index}`);
    const { servers } = await parse(
      await givenWorkbook({
        vInfo: [
          ["VM", "Powerstate", "Annotation", "__proto__", "constructor", ...attributes],
          ["a", "poweredOn", "n".repeat(30_000), "x", "y", ...attributes.map(() => "é".repeat(5_000))],
        ],
      }),
    );

    const facts = servers[0]?.facts;
    expect(Object.keys(facts?.tags ?? {})).toHaveLength(50);
    expect(Object.hasOwn(facts?.tags ?? {}, "__proto__")).toBe(false);
    expect(Buffer.byteLength(JSON.stringify(facts))).toBeLessThan(60 * 1024);
  });
});

describe("RVTools as CSV", () => {
  const vInfo =
    'VM;Powerstate;Memory;Annotation\n"web;01";poweredOn;"4 096";"two\nlines"\nweb-02;poweredOff;2048;\n';

  test("is one file of vInfo, with its lines counted as a spreadsheet does", async () => {
    const { format, servers } = await parse(givenFile("RVTools_tabvInfo.csv", vInfo));

    expect(format).toBe("rvtools");
    expect(servers.map(({ row, facts: { name, memoryMib } }) => [row, name, memoryMib])).toEqual([
      [2, "web;01", 4_096],
      [4, "web-02", 2_048],
    ]);
  });

  test("is recognised by its headings under any name", async () => {
    expect((await parse(givenFile("machines du client.csv", vInfo))).format).toBe("rvtools");
  });

  test("is an archive of such files, which complete each other", async () => {
    const archive = zipSync({
      "export/RVTools_tabvInfo.csv": encode("VM,Powerstate\nweb-01,poweredOn\n"),
      "export/RVTools_tabvDisk.csv": encode("VM,Capacity MiB\nweb-01,100\nweb-01,50\n"),
      "export/RVTools_tabvHealth.csv": encode("Name,Message\nx,y\n"),
    });
    const { servers, sheets } = await parse(givenFile("export.zip", archive));

    expect(servers).toMatchObject([{ facts: { name: "web-01", storageProvisionedMib: 150, disks: 2 } }]);
    expect(sheets.map(({ name, understood }) => [name, understood])).toEqual([
      ["export/RVTools_tabvInfo.csv", true],
      ["export/RVTools_tabvDisk.csv", true],
      ["export/RVTools_tabvHealth.csv", false],
    ]);
  });

  test("of hosts alone gives the hosts", async () => {
    const hosts = "Host,CPU Model,# Cores,# Memory\nesx1,Sample CPU,32,262144\n";

    expect((await parse(givenFile("hosts.csv", hosts))).servers).toMatchObject([
      { facts: { kind: "host", name: "esx1", cpus: 32, memoryMib: 262_144 } },
    ]);
  });
});

describe("an export without what is needed", () => {
  test("is refused when its list of machines is missing", async () => {
    const path = await givenWorkbook({
      vHost: [
        ["Host", "# Cores"],
        ["esx1", 4],
      ],
      vDisk: [["VM"], ["a"]],
    });

    expect(await refusalOf(path)).toContain("it has no sheet vInfo");
  });

  test("is refused when that list has no column for names, or nothing at all", async () => {
    expect(await refusalOf(await givenWorkbook({ vInfo: [["Powerstate"], ["poweredOn"]] }))).toContain(
      "no column VM",
    );
    expect(await refusalOf(givenFile("empty.xlsx", await workbook({ vInfo: [] })))).toContain("no column VM");
  });
});
