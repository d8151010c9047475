import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { setupClientEngagement } from "../harness/client-engagement.ts";

const strange = [
  "Bécane;Puissance;Mém. vive (Go);Chef;À jeter",
  "alpha;4;16;Mme Diallo;x",
  "bêta;quatre;32;=1+1;y",
];

test("the columns of a list are described with samples and with what they seem to be, in either language", async () => {
  const { call, engagementId, choose } = await setupClientEngagement();
  const fileId = choose(
    "parc.csv",
    "Nom du serveur;Système d’exploitation;Divers",
    "a;Debian 12;un",
    "b;;deux",
  );

  expect(await call("inventory.get", { engagementId, fileId })).toEqual({
    format: "inventory-csv",
    sheets: [
      {
        name: "parc.csv",
        rows: 2,
        noun: "server",
        headerRow: 1,
        firstRow: 2,
        columns: [
          {
            heading: "Nom du serveur",
            samples: ["a", "b"],
            guesses: { server: "server.name", application: "tag" },
          },
          {
            heading: "Système d’exploitation",
            samples: ["Debian 12"],
            guesses: { server: "server.operatingSystem", application: "tag" },
          },
          { heading: "Divers", samples: ["un", "deux"], guesses: { server: "tag", application: "tag" } },
        ],
        topRows: [
          { row: 1, text: "Nom du serveur · Système d’exploitation · Divers" },
          { row: 2, text: "a · Debian 12 · un" },
          { row: 3, text: "b · deux" },
        ],
      },
    ],
  });
});

test("a person moves the headings and the first data; what is described and what is read follow", async () => {
  const { call, engagementId, choose } = await setupClientEngagement();
  const fileId = choose(
    "parc.csv",
    "Nom du serveur;Processeurs;Notes",
    "Serveur;vCPU;Mémoire (Go)",
    "texte;nombre;nombre",
    "alpha;4;16",
  );
  const place = { sheet: "parc.csv", headerRow: 2, firstRow: 4 };

  const { sheets } = await call("inventory.get", { engagementId, fileId, places: [place] });
  expect(sheets).toMatchObject([
    {
      headerRow: 2,
      firstRow: 4,
      rows: 1,
      noun: "server",
      columns: [
        { heading: "Serveur", samples: ["alpha"], guesses: { server: "server.name" } },
        { heading: "vCPU", samples: ["4"], guesses: { server: "server.cpus" } },
        { heading: "Mémoire (Go)", samples: ["16"], guesses: { server: "server.memory" } },
      ],
    },
  ]);
  const below = await call("inventory.get", {
    engagementId,
    fileId,
    places: [{ sheet: "parc.csv", headerRow: 2 }],
  });
  expect(below.sheets).toMatchObject([{ firstRow: 3, rows: 2 }]);

  const fieldByHeading = { Serveur: "server.name", vCPU: "server.cpus", "Mémoire (Go)": "server.memory" };
  const mapping = [{ ...place, noun: "server" as const, fieldByHeading }];
  const preview = await call("inventory.preview", { engagementId, fileId, mapping });
  expect(preview).toMatchObject({ rows: 1, created: 1, complaints: [] });
  expect(preview.firstRows).toMatchObject([{ row: 4, noun: "server" }]);
});

test("headings that nobody could guess are read as a person says, and shown row by row before", async () => {
  const { call, engagementId, choose } = await setupClientEngagement();
  const fileId = choose("parc.csv", ...strange);
  const { sheets } = await call("inventory.get", { engagementId, fileId });
  expect(sheets).toMatchObject([{ name: "parc.csv", noun: null, headerRow: 1 }]);

  const mapping = [
    {
      sheet: "parc.csv",
      noun: "server" as const,
      headerRow: 1,
      fieldByHeading: {
        Bécane: "server.name",
        Puissance: "server.cpus",
        "Mém. vive (Go)": "server.memory",
        Chef: "tag",
        "À jeter": null,
      },
    },
  ];
  const preview = await call("inventory.preview", { engagementId, fileId, mapping });
  expect(preview.firstRows).toEqual([
    {
      sheet: "parc.csv",
      row: 2,
      noun: "server",
      values: [
        { field: "kind", value: "virtual" },
        { field: "name", value: "alpha" },
        { field: "cpus", value: "4" },
        { field: "memoryMib", value: "16384" },
        { field: "tags.Chef", value: "Mme Diallo" },
      ],
    },
    expect.objectContaining({ row: 3 }),
  ]);
  expect(preview.complaints).toMatchObject([{ row: 3, column: "Puissance", value: "quatre" }]);

  await call("inventory.import", { engagementId, fileId, mapping });
  const servers = await call("servers.list", { engagementId });
  expect(servers.toSorted((one, other) => one.name.localeCompare(other.name))).toMatchObject([
    { name: "alpha", cpus: 4, tags: { Chef: "Mme Diallo" } },
    { name: "bêta", cpus: null },
  ]);
});

test("complaints go to a workbook whose cells are texts, in the language of the page", async () => {
  const { app, call, engagementId, choose } = await setupClientEngagement();
  const fileId = choose("parc.csv", "serveur;cpu", "alpha;=2+2", "bêta;deux");

  const made = await call("inventory.export", { engagementId, fileId, language: "fr" });
  expect(made.fileName).toBe("anomalies_parc.xlsx");
  const file = await app.files.find(made.fileId);
  const { sheets } = await readXlsx(readFileSync(file?.path ?? ""));
  expect(sheets.map(({ name }) => name)).toEqual(["Anomalies"]);
  expect(sheets[0]?.rows).toEqual([
    ["Feuille", "Ligne", "Colonne", "Valeur", "Ce qui ne va pas, et ce qui était attendu"],
    ["parc.csv", "2", "cpu", "'=2+2", expect.stringContaining("attendu un nombre")],
    ["parc.csv", "3", "cpu", "deux", expect.stringContaining("attendu un nombre")],
  ]);
});
