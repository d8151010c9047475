import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { collectRows } from "../../../src-main/importers/table.ts";
import { openWorkbook } from "../../../src-main/importers/workbook.ts";
import { parse, refusalOf, samples } from "./given.ts";

const sample = (path: string): string => join(samples, path);

// The counts were taken from the files with Python's zipfile and ElementTree.
describe("real RVTools workbooks", () => {
  test("one of a small site gives its machines and hosts, with what the other sheets add", async () => {
    const parsed = await parse(sample("rvtools/rvtools-ibm-small-complete.xlsx"));

    expect(parsed.format).toBe("rvtools");
    expect(parsed.servers.map(({ facts }) => [facts.kind, facts.name])).toEqual([
      ["virtual", "sample-web-01"],
      ["virtual", "sample-db-01"],
      ["virtual", "sample-archive-01"],
      ["host", "sample-host-01"],
      ["host", "sample-host-02"],
    ]);
    expect(parsed.servers[0]?.facts).toMatchObject({
      cpus: 2,
      memoryMib: 8_192,
      storageProvisionedMib: 122_880,
      // Its vInfo has no column for what is in use: the sum of two partitions stands in.
      storageUsedMib: 61_440,
      disks: 2,
      primaryIp: "10.10.1.10",
    });
    expect(parsed.complaints).toEqual([]);
    expect(parsed.sheets).toHaveLength(17);
    expect(
      parsed.sheets.filter(({ understood }) => understood).map(({ name, rows }) => [name, rows]),
    ).toEqual([
      ["vInfo", 3],
      ["vDisk", 5],
      ["vPartition", 5],
      ["vCPU", 3],
      ["vMemory", 3],
      ["vHost", 2],
    ]);
  });

  test("one whose sheets declare a million rows gives the nine machines and seven hosts it has", async () => {
    const parsed = await parse(sample("rvtools/rvtools-kubev2v-example1.xlsx"));

    expect(parsed.servers.filter(({ facts }) => facts.kind === "virtual")).toHaveLength(9);
    expect(parsed.servers.filter(({ facts }) => facts.kind === "host")).toHaveLength(7);
    expect(parsed.rows).toBe(52);
    expect(parsed.servers[0]).toMatchObject({
      source: "rvtools",
      key: "500b85c1-ef0d-37fb-6897-61c47157f858",
      row: 2,
      facts: { name: "vm-1", powerState: "off", cpus: 1, memoryMib: 2_224, storageUsedMib: 96_952, tags: {} },
    });
    // Its row in vInfo breaks off after four columns; the sheets of details know more.
    expect(parsed.servers[8]?.facts).toMatchObject({
      name: "vm-9",
      memoryMib: 40_960,
      storageProvisionedMib: 102_400,
    });
  });
});

const konveyor = async (name: string) => await parse(sample(`konveyor-csv/${name}`));

describe("real Konveyor files", () => {
  test("give applications with their tags, and dependencies in their direction", async () => {
    const { format, applications, dependencies, complaints } = await konveyor("sample-applications.csv");

    expect(format).toBe("konveyor-csv");
    expect(applications.map(({ facts }) => facts.name)).toEqual(["Customers", "Inventory", "Gateway"]);
    expect(applications[0]?.facts).toMatchObject({
      description: { en: "Legacy Customers management service", fr: "Legacy Customers management service" },
      tags: { "Operating System": "RHEL 8", Runtime: "Tomcat", "Business Service": "Retail" },
    });
    expect(dependencies.map(({ fromKey, toKey }) => [fromKey, toKey])).toEqual([
      ["gateway", "inventory"],
      ["gateway", "customers"],
    ]);
    expect(complaints).toEqual([]);
  });

  test("with a blank before a quote keep the quoted field whole", async () => {
    const { applications } = await konveyor("client-template_application_import.csv");

    expect(applications).toHaveLength(3);
    expect(applications[0]?.facts.owner?.en).toBe("Alex Johnson <alex.johnson@example.com>");
    expect(applications[0]?.facts.tags?.["Contributors"]).toBe(
      "Sam Taylor <sam.taylor@example.com>, Jamie Lee <jamie.lee@example.com>",
    );
  });

  test("with the tags of an older layout are understood too", async () => {
    const { applications, complaints } = await konveyor("valid_application_rows.csv");

    expect(applications.map(({ facts }) => facts.tags?.["Data Center"])).toEqual([
      "Paris (FR)",
      "London (UK)",
    ]);
    expect(complaints).toEqual([]);
  });

  test("that name an application twice, blanks aside, are complained of once", async () => {
    const { applications, complaints } = await konveyor("app_name_with_spaces.csv");

    expect(applications.map(({ facts }) => facts.name)).toEqual(["Import-app-7"]);
    expect(complaints).toMatchObject([{ row: 3, column: "Application Name" }]);
  });

  test("without record types are complained of and read as applications", async () => {
    const { applications, complaints } = await konveyor("invalid_schema_21.csv");

    expect(applications.map(({ facts }) => facts.name)).toEqual(["app20", "app21"]);
    expect(complaints).toMatchObject([{ row: 1, column: "Record Type" }]);
  });

  test("with an empty row are complained of there, and keep the rows around it", async () => {
    const { applications, complaints } = await konveyor("mandatory_and_empty_rows.csv");

    expect(applications.map(({ facts, row }) => [facts.name, row])).toEqual([
      ["Import-app-5", 2],
      ["Import-app-6", 4],
    ]);
    expect(complaints).toMatchObject([{ sheet: "mandatory_and_empty_rows.csv", row: 3 }]);
  });
});

describe("real files that are no inventories", () => {
  test.each(
    ["xlsform", "ms-assessments-csv", "aws-custom-lens", "konveyor-questionnaires"].flatMap((folder) =>
      readdirSync(sample(folder)).map((name) => join(folder, name)),
    ),
  )("%s is refused with a sentence", async (path) => {
    expect(await refusalOf(sample(path))).toMatch(/can't be read: /u);
  });
});

describe("the reader of workbooks", () => {
  test.each(
    ["rvtools", "xlsform"].flatMap((folder) => readdirSync(sample(folder)).map((name) => join(folder, name))),
  )("reads the same cells of %s as another library", async (path) => {
    const bytes = readFileSync(sample(path));
    const ours = await openWorkbook(bytes, path);
    const theirs = await readExcelFile(bytes);

    expect(ours.map(({ name }) => name)).toEqual(theirs.map(({ sheet }) => sheet));
    const read = await Promise.all(ours.map(collectRows));
    for (const [index, table] of ours.entries()) {
      const rows = read[index] ?? [];
      for (const { number, cells } of rows) {
        const other = theirs[index]?.data[number - 1] ?? [];
        for (const [column, cell] of cells.entries()) {
          expect([table.name, number, column, plain(cell)]).toEqual([
            table.name,
            number,
            column,
            plain(other[column]),
          ]);
        }
      }
      const filled = theirs[index]?.data.filter((row) => row.some((cell) => plain(cell) !== null)) ?? [];
      expect([table.name, rows.length]).toEqual([table.name, filled.length]);
    }
  });
});

/** The other library trims text and counts times in local terms; we compare what was meant. */
const plain = (cell: unknown): unknown => {
  if (cell instanceof Date) return Math.round(cell.getTime() / 1_000);
  if (typeof cell === "string") return cell.trim() || null;
  return cell ?? null;
};
