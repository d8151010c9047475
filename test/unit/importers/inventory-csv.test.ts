import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "../../../src-main/importers/cell-values.ts";
import { givenFile, givenWorkbook, parse } from "./given.ts";

/** Text in windows-1252, as far as Latin-1 goes. */
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

const servers =
  "Serveur;Système d’exploitation;Mémoire (Go);Disque (Go);Criticité\nsrv-é1;Debian;1,5;1 234,5;haute\n";

describe("a list of servers", () => {
  test.each([
    ["UTF-8", Buffer.from(servers)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${servers}`)],
    ["UTF-16, little end first", Buffer.from(`\uFEFF${servers}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\uFEFF${servers}`, "utf16le").swap16()],
    ["windows-1252", latin1(servers.replace("’", "'"))],
  ])("is read in %s", async (_, content) => {
    const { format, servers: found, complaints } = await parse(givenFile("serveurs.csv", content));

    expect(format).toBe("inventory-csv");
    expect(complaints).toEqual([]);
    expect(found).toMatchObject([
      {
        source: "inventory-csv",
        key: "srv-é1",
        row: 2,
        facts: {
          name: "srv-é1",
          operatingSystem: "Debian",
          memoryMib: 1_536,
          storageProvisionedMib: 1_264_128,
          tags: { Criticité: "haute" },
        },
      },
    ]);
  });

  test.each([",", ";", "\t", "|"])("is read with %j between its fields", async (delimiter) => {
    const lines = [
      ["Hostname", "vCPU", "RAM (MB)", "IP address", "Site"],
      ["web-01", "4", "8192", "192.0.2.1", "Lyon"],
    ];
    const { servers: found } = await parse(
      givenFile("list.csv", lines.map((fields) => fields.join(delimiter)).join("\r\n")),
    );

    expect(found).toMatchObject([
      { facts: { name: "web-01", cpus: 4, memoryMib: 8_192, primaryIp: "192.0.2.1", datacenter: "Lyon" } },
    ]);
  });

  test("says how busy its machines are, in percent or as fractions; what is neither is complained about", async () => {
    const { servers: found, complaints } = await parse(
      givenFile(
        "liste.csv",
        "Serveur;Utilisation CPU (%);Utilisation mémoire\na;0,5;35 %\nb;12,5;0,35\nc;;140 %\n",
      ),
    );

    expect(found).toMatchObject([
      { facts: { cpuUse: 0.005, memoryUse: 0.35 } },
      { facts: { cpuUse: 0.125, memoryUse: 0.35 } },
      { facts: { cpuUse: null, memoryUse: null } },
    ]);
    expect(complaints).toMatchObject([{ row: 4, column: "Utilisation mémoire", value: "140 %" }]);
  });

  test.each([
    ["35;12;0,8", [0.35, 0.12, 0.008], "percentages (35 is 35%)"],
    ["0,35;0,12;1,02", [0.35, 0.12, null], "fractions (0.35 is 35%)"],
  ])("whose use names no unit has one for the whole column, and it is told: %s", async (cells, use, unit) => {
    const lines = cells.split(";").map((cell, place) => `srv-${place};${cell}`);
    const { servers: found, warnings } = await parse(
      givenFile("liste.csv", `Serveur;Utilisation CPU\n${lines.join("\n")}\n`),
    );

    expect(found.map(({ facts }) => facts.cpuUse)).toEqual(use);
    expect(warnings.map(({ en }) => en)).toEqual([
      `The heading of processor use names no unit: it was read as ${unit}.`,
    ]);
  });

  test("keeps use that is an amount as a tag", async () => {
    const { servers: found } = await parse(givenFile("list.csv", "Server,vCPU,Memory usage (GB)\na,2,8\n"));

    expect(found).toMatchObject([{ facts: { memoryUse: null, tags: { "Memory usage (GB)": "8" } } }]);
  });

  test("says units in its headings, its cells, or nowhere", async () => {
    const { servers: found, warnings } = await parse(
      givenFile(
        "list.csv",
        "Server,memory_mb,DiskTB,Used space\na,4096,2,300\nb,8192,1.5 GB,512 MB\nc,8192,,250\n",
      ),
    );

    expect(
      found.map(({ facts }) => [facts.memoryMib, facts.storageProvisionedMib, facts.storageUsedMib]),
    ).toEqual([
      [4_096, 2_097_152, 307_200],
      [8_192, 1_536, 512],
      [8_192, null, 256_000],
    ]);
    expect(warnings.map(({ en }) => en)).toEqual([
      "The heading of used storage names no unit: it was read as GB.",
    ]);
  });

  test("without any unit is judged by what is usual", async () => {
    const { servers: found } = await parse(
      givenFile("list.csv", "Server,RAM,Disk\na,4096,81920\nb,16384,204800\n"),
    );

    expect(found[0]?.facts).toMatchObject({ memoryMib: 4_096, storageProvisionedMib: 81_920 });
  });

  test("names the application of each server, which is then an application with a rule for them", async () => {
    const { servers: found, applications } = await parse(
      givenFile("list.csv", "Serveur,CPU,Application\na,1,Paie\nb,2,paie\nc,1,\nd,1,Portail\n"),
    );

    expect(found.map(({ facts }) => facts.tags)).toEqual([
      { application: "Paie" },
      { application: "paie" },
      {},
      { application: "Portail" },
    ]);
    expect(applications.map(({ key, facts }) => [key, facts.serverRule])).toEqual([
      ["paie", { kind: "tag", pattern: "application=Paie" }],
      ["portail", { kind: "tag", pattern: "application=Portail" }],
    ]);
  });

  test("may have a title above its header, and empty lines anywhere", async () => {
    const { servers: found } = await parse(
      givenFile(
        "list.csv",
        "Inventaire du CHU;;\n;;\nNom du serveur;Nb vCPU;Hôte\nsrv1;2;esx1\n;;\nsrv2;4;esx1\n",
      ),
    );

    expect(found.map(({ row, facts }) => [row, facts.name, facts.cpus, facts.host])).toEqual([
      [4, "srv1", 2, "esx1"],
      [6, "srv2", 4, "esx1"],
    ]);
  });

  test("is complained of where a value is not understood or a name comes twice, and read otherwise", async () => {
    const { servers: found, complaints } = await parse(
      givenFile(
        "list.csv",
        "Server,State,CPU,RAM (GB)\na,running,two,4\nA ,stopped,2,8\n,stopped,2,8\nb,perhaps,2,lots\n",
      ),
    );

    expect(found.map(({ facts }) => [facts.name, facts.powerState, facts.cpus, facts.memoryMib])).toEqual([
      ["a", "on", null, 4_096],
      ["b", null, 2, null],
    ]);
    expect(complaints.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ["list.csv", 2, "CPU"],
      ["list.csv", 3, "Server"],
      ["list.csv", 4, "Server"],
      ["list.csv", 5, "State"],
      ["list.csv", 5, "RAM (GB)"],
    ]);
    expect(complaints.at(-1)?.message).toEqual({
      en: "“lots” is not understood: expected an amount such as 512 MB or 1.5 TB.",
      fr: "« lots » n’est pas compris : attendu une quantité telle que 512 Mo ou 1,5 To.",
    });
  });

  test("can be a workbook with several lists; sheets that are none are named as such", async () => {
    const {
      format,
      servers: found,
      applications,
      sheets,
    } = await parse(
      await givenWorkbook({
        Lisezmoi: [["Inventaire de novembre"]],
        Serveurs: [
          ["Serveur", "RAM (Go)"],
          ["a", 2.5],
        ],
        Applications: [
          ["Application", "Criticité"],
          ["Paie", "Vitale"],
        ],
      }),
    );

    expect(format).toBe("inventory-csv");
    expect(found).toMatchObject([{ sheet: "Serveurs", facts: { name: "a", memoryMib: 2_560 } }]);
    expect(applications).toMatchObject([
      { sheet: "Applications", facts: { name: "Paie", criticality: "vital" } },
    ]);
    expect(sheets.map(({ name, understood }) => [name, understood])).toEqual([
      ["Lisezmoi", false],
      ["Serveurs", true],
      ["Applications", true],
    ]);
  });
});

describe("a list of applications", () => {
  test.each([
    [
      "French",
      "Nom de l’application;Code;Responsable;Criticité;Environnement;Utilisateurs;Éditeur\nPaie;PAY;DRH;Élevée;Préproduction;1 200;Sample\n",
    ],
    [
      "English",
      'Application name,Code,Owner,Criticality,Environment,Number of users,Éditeur\nPaie,PAY,DRH,High,Staging,"1,200",Sample\n',
    ],
  ])("is told from one of servers by its headings, in %s", async (_, content) => {
    const { applications, servers: found, complaints } = await parse(givenFile("liste.csv", content));

    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    expect(applications).toMatchObject([
      {
        source: "inventory-csv",
        key: "paie",
        facts: {
          name: "Paie",
          code: "PAY",
          owner: { en: "DRH", fr: "DRH" },
          criticality: "high",
          environment: "preproduction",
          users: 1_200,
          tags: { Éditeur: "Sample" },
        },
      },
    ]);
  });

  test("says nothing where it has an empty cell", async () => {
    const { applications } = await parse(givenFile("a.csv", "Application,Owner,Criticality\nPayroll,,\n"));

    expect(applications[0]?.facts).toEqual({ name: "Payroll", tags: {} });
  });
});

describe("numbers", () => {
  test.each([
    ["1,234", "whole", 1_234],
    ["1.234", "whole", 1_234],
    ["1,234", "comma", 1.234],
    ["1.234", "comma", 1_234],
    ["1,234", "point", 1_234],
    ["1.234", "point", 1.234],
    ["0.125", "whole", 0.125],
    ["1 234 567,8", "comma", 1_234_567.8],
    ["1\u202F234", "point", 1_234],
    ["1’234’567", "point", 1_234_567],
    ["1,234,567", "comma", 1_234_567],
    ["1.234.567,89", "point", 1_234_567.89],
    ["1,234,567.89", "comma", 1_234_567.89],
    ["12,5", "point", 12.5],
    ["-3", "point", -3],
    ["1,23,4", "point", undefined],
    ["4 cores", "point", undefined],
    ["", "point", null],
  ] as const)("%j, written with a %s style, is %j", (text, style, number) => {
    expect(readNumber(text, style)).toBe(number);
  });

  test("are read back as people write them, in either language", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.constantFrom(
          ["fr-FR", "comma"] as const,
          ["en-US", "point"] as const,
          ["de-CH", "point"] as const,
        ),
        fc.integer({ min: 0, max: 2 }),
        (whole, [locale, style], decimals) => {
          const number = whole / 10 ** decimals;
          const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number);
          expect(readNumber(written, style)).toBe(number);
        },
      ),
    );
  });
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe("a list of servers of any content", () => {
  const field = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .filter((text) => /^[^\p{C}\s"=|][^\p{C}]*[^\p{C}\s]$/u.test(text));
  const row = fc.record({
    name: field,
    cpus: fc.integer({ min: 0, max: 512 }),
    memoryMib: fc.integer({ min: 0, max: 10 ** 7 }),
    folder: field,
  });

  test("is read as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, {
          minLength: 1,
          maxLength: 20,
          selector: ({ name }) => name.normalize("NFC").toLowerCase(),
        }),
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n"),
        async (rows, delimiter, end) => {
          const lines = [
            ["Server", "CPUs", "Memory (MiB)", "Folder"],
            ...rows.map(({ name, cpus, memoryMib, folder }) => [
              quoted(name),
              `${cpus}`,
              `${memoryMib}`,
              quoted(folder),
            ]),
          ];
          const { servers: found } = await parse(
            givenFile("list.csv", lines.map((fields) => fields.join(delimiter)).join(end)),
          );
          expect(
            found.map(({ facts: { name, cpus, memoryMib, folder } }) => ({ name, cpus, memoryMib, folder })),
          ).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});
