import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ApplicationId, FileId, ImportId, ServerId } from "../../src-shared/contract/ids.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { setupClientEngagement } from "../harness/client-engagement.ts";

const samples = join(import.meta.dirname, "../../../shared/samples");

const setup = async () => {
  const client = await setupClientEngagement();
  const { call, engagementId } = client;
  return {
    ...client,
    preview: async (fileId: FileId) => await call("inventory.preview", { engagementId, fileId }),
    import: async (fileId: FileId) => await call("inventory.import", { engagementId, fileId }),
    servers: async () => await call("servers.list", { engagementId }),
    applications: async () => await call("applications.list", { engagementId }),
  };
};

const counts = ({
  created,
  updated,
  unchanged,
  vanished,
}: Awaited<ReturnType<Awaited<ReturnType<typeof setup>>["preview"]>>) => ({
  created,
  updated,
  unchanged,
  vanished,
});

const vInfo = "VM,Powerstate,CPUs,Folder,VM UUID,VI SDK UUID";

describe("importing an inventory", () => {
  test("shows first what it would do, and then does that and nothing else", async () => {
    const { app, call, engagementId, ...client } = await setup();
    const fileId = app.choose(join(samples, "rvtools/rvtools-ibm-small-complete.xlsx"));

    const preview = await client.preview(fileId);
    expect(counts(preview)).toEqual({ created: 5, updated: 0, unchanged: 0, vanished: 0 });
    expect(preview.changes).toContainEqual({
      kind: "added",
      noun: "server",
      name: "sample-web-01",
      differences: [],
    });
    expect(await client.servers()).toEqual([]);

    const { importId, ...done } = await client.import(fileId);
    expect(done).toEqual(preview);
    expect(await client.servers()).toHaveLength(5);
    expect(await call("imports.list", { engagementId })).toMatchObject([
      {
        id: importId,
        fileName: "rvtools-ibm-small-complete.xlsx",
        format: "rvtools",
        created: 5,
        undoneAt: null,
      },
    ]);
  });

  test.each(["rvtools/rvtools-kubev2v-example1.xlsx", "konveyor-csv/sample-applications.csv"])(
    "again from the same file changes nothing and leaves no trace: %s",
    async (sample) => {
      const { app, call, engagementId, ...client } = await setup();
      const fileId = app.choose(join(samples, sample));
      const first = await client.import(fileId);
      const again = await client.import(fileId);

      expect(first.created).toBeGreaterThan(0);
      expect(counts(again)).toEqual({ created: 0, updated: 0, unchanged: first.created, vanished: 0 });
      expect(again.importId).toBeNull();
      expect(again.changes).toEqual([]);
      expect(await call("imports.list", { engagementId })).toHaveLength(1);
    },
  );

  test("from a newer file shows what is new, what changed in which field, and what is gone; then what is back", async () => {
    const { choose, ...client } = await setup();
    const october = choose("october.csv", vInfo, "a,poweredOn,2,F,u1,vc", "b,poweredOn,2,F,u2,vc");
    const november = choose("november.csv", vInfo, "a,poweredOn,4,F,u1,vc", "c,poweredOn,2,F,u3,vc");
    await client.import(october);

    const changed = await client.import(november);
    expect(counts(changed)).toEqual({ created: 1, updated: 1, unchanged: 0, vanished: 1 });
    expect(changed.changes).toEqual([
      { kind: "added", noun: "server", name: "c", differences: [] },
      {
        kind: "changed",
        noun: "server",
        name: "a",
        differences: [{ field: "cpus", before: "2", after: "4" }],
      },
      { kind: "vanished", noun: "server", name: "b", differences: [] },
    ]);
    expect(
      (await client.servers()).map(({ name, cpus, vanished }) => `${name} ${cpus} ${vanished}`).toSorted(),
    ).toEqual(["a 4 false", "b 2 true", "c 2 false"]);

    const back = await client.import(october);
    expect(counts(back)).toEqual({ created: 0, updated: 2, unchanged: 0, vanished: 1 });
    expect(back.changes).toContainEqual({
      kind: "changed",
      noun: "server",
      name: "b",
      differences: [{ field: "vanished", before: "true", after: "false" }],
    });
  });

  test("of one vCenter leaves the machines of another alone, though they are called the same", async () => {
    const { choose, ...client } = await setup();
    await client.import(choose("north.csv", vInfo, "web,poweredOn,2,F,u1,north"));

    const south = await client.import(choose("south.csv", vInfo, "web,poweredOn,4,F,u1,south"));

    expect(counts(south)).toEqual({ created: 1, updated: 0, unchanged: 0, vanished: 0 });
    expect((await client.servers()).map(({ cpus, vanished }) => `${cpus} ${vanished}`).toSorted()).toEqual([
      "2 false",
      "4 false",
    ]);
  });

  test("of another list of the client adds to the first; it says so and takes nothing away", async () => {
    const { choose, ...client } = await setup();
    await client.import(choose("lyon.csv", "Serveur;CPU", "a;1", "b;1", "c;1"));

    const paris = await client.import(choose("paris.csv", "Serveur;CPU", "x;1", "y;1"));

    expect(counts(paris)).toEqual({ created: 2, updated: 0, unchanged: 0, vanished: 0 });
    expect(paris.warnings.map(({ en }) => en)).toContainEqual(
      expect.stringContaining("3 servers of earlier files"),
    );
    expect((await client.servers()).filter(({ vanished }) => vanished)).toEqual([]);
  });

  test.each([
    ["the list first", 0],
    ["RVTools first", 1],
  ])("of a list and of RVTools makes one of each machine, with what both know: %s", async (_, first) => {
    const { choose, ...client } = await setup();
    const files = [
      choose("cmdb.csv", "Server,CPU,Site,Owner", "WEB,9,Lyon,Ana"),
      choose("rvtools.csv", vInfo, "web,poweredOn,2,F,u1,vc"),
    ];
    const [one, other] = first === 0 ? files : files.toReversed();
    if (!one || !other) throw new Error("Two files are needed.");
    await client.import(one);
    expect(counts(await client.import(other))).toEqual({ created: 0, updated: 1, unchanged: 0, vanished: 0 });

    expect(await client.servers()).toMatchObject([
      { name: "web", cpus: 2, datacenter: "Lyon", folder: "F", tags: { Owner: "Ana" }, vanished: false },
    ]);
    expect((await client.import(one)).importId).toBeNull();
    expect((await client.import(other)).importId).toBeNull();
  });

  test("that cannot be read leaves everything as it was", async () => {
    const { choose, call, engagementId, ...client } = await setup();

    await expect(client.import(choose("notes.xlsx", "nothing of the kind"))).rejects.toMatchObject({
      code: "file.unreadable",
    });
    await expect(client.import(FileId.parse("0192f0aa-0000-7000-8000-000000000001"))).rejects.toMatchObject({
      code: "file.unknown",
    });
    expect(await call("imports.list", { engagementId })).toEqual([]);
  });
});

describe("undoing an import", () => {
  test("brings back what was there before, and can be followed by the import again", async () => {
    const { choose, call, engagementId, ...client } = await setup();
    await client.import(choose("october.csv", vInfo, "a,poweredOn,2,F,u1,vc", "b,poweredOn,2,F,u2,vc"));
    const before = await client.servers();
    const november = choose("november.csv", vInfo, "a,poweredOn,4,F,u1,vc", "c,poweredOn,2,F,u3,vc");
    const { importId, ...done } = await client.import(november);

    await call("imports.undo", { engagementId, importId: ImportId.parse(importId) });

    expect(await client.servers()).toEqual(before);
    expect((await call("imports.list", { engagementId })).map(({ undoneAt }) => undoneAt !== null)).toEqual([
      false,
      true,
    ]);
    expect(counts(await client.import(november))).toEqual(counts(done));
  });

  test("leaves what people said since", async () => {
    const { app, call, engagementId, ...client } = await setup();
    const { importId } = await client.import(
      app.choose(join(samples, "konveyor-csv/sample-applications.csv")),
    );
    const customers = (await client.applications()).find(({ name }) => name === "Customers");
    if (!customers) throw new Error("The sample has lost its customers.");
    await call("applications.record", {
      engagementId,
      applicationId: customers.id,
      facts: { name: "Customers (new)", criticality: "high" },
    });

    await call("imports.undo", { engagementId, importId: ImportId.parse(importId) });

    expect(await client.applications()).toMatchObject([{ name: "Customers (new)", criticality: "high" }]);
    expect(await call("dependencies.list", { engagementId })).toEqual([]);
  });

  test("of an import that is not there is refused", async () => {
    const { call, engagementId } = await setup();
    const importId = ImportId.parse("0192f0aa-0000-7000-8000-000000000001");

    await expect(call("imports.undo", { engagementId, importId })).rejects.toEqual(
      problem("import.unknown", { importId }),
    );
  });
});

describe("applications of a file", () => {
  test("come with their dependencies; one that is there already under that name or code is that one", async () => {
    const { app, call, engagementId, ...client } = await setup();
    const { applicationId } = await call("applications.create", { engagementId, name: "gateway " });

    await client.import(app.choose(join(samples, "konveyor-csv/sample-applications.csv")));

    const applications = await client.applications();
    expect(applications.map(({ name }) => name).toSorted()).toEqual(["Customers", "Inventory", "gateway"]);
    expect(applications.find(({ id }) => id === applicationId)?.tags).toMatchObject({
      Runtime: "Spring Boot",
    });
    expect((await call("dependencies.list", { engagementId })).map(({ fromId }) => fromId)).toEqual([
      applicationId,
      applicationId,
    ]);
  });

  test("with a dependency on one that nobody knows are complained of", async () => {
    const { choose, ...client } = await setup();
    const fileId = choose(
      "apps.csv",
      "Record Type 1,Application Name,Dependency,Dependency Direction",
      "1,Portal,,",
      "2,Portal,Ghost,southbound",
    );

    expect((await client.import(fileId)).complaints).toMatchObject([
      { sheet: "apps.csv", row: 3, message: { en: expect.stringContaining("“ghost”") } },
    ]);
  });

  test("keep what an earlier list said of them when a list of servers only names them", async () => {
    const { choose, ...client } = await setup();
    await client.import(choose("apps.csv", "Application,Owner,Criticality", "Paie,DRH,High"));

    await client.import(choose("servers.csv", "Serveur,CPU,Application", "a,1,PAIE", "b,1,Paie"));

    expect(await client.applications()).toMatchObject([
      { owner: { fr: "DRH" }, criticality: "high", serverCount: 2 },
    ]);
  });
});

describe("grouping servers into applications", () => {
  test("by rule shows first which it takes; by hand wins over the rule and outlives the next import", async () => {
    const { choose, call, engagementId, ...client } = await setup();
    await client.import(
      choose(
        "a.csv",
        vInfo,
        "erp-1,poweredOn,2,F,u1,vc",
        "erp-2,poweredOn,2,F,u2,vc",
        "web,poweredOn,2,F,u3,vc",
      ),
    );
    const { applicationId: erp } = await call("applications.create", { engagementId, name: "ERP" });
    const { applicationId: web } = await call("applications.create", { engagementId, name: "Web" });
    const rule = { kind: "name", pattern: "^ERP-" } as const;

    const { serverIds, invalid } = await call("serverRules.preview", { engagementId, rule });
    expect([serverIds.length, invalid]).toEqual([2, null]);
    await call("applications.record", { engagementId, applicationId: erp, facts: { serverRule: rule } });
    await call("servers.assign", { engagementId, serverIds: serverIds.slice(0, 1), applicationId: web });
    await client.import(
      choose(
        "b.csv",
        vInfo,
        "erp-1,poweredOn,8,F,u1,vc",
        "erp-2,poweredOn,8,F,u2,vc",
        "web,poweredOn,2,F,u3,vc",
      ),
    );

    const groups = (await client.servers()).map(({ id, applicationId, assignedBy }) => [
      id,
      applicationId,
      assignedBy,
    ]);
    expect(groups).toContainEqual([serverIds[0], web, "hand"]);
    expect(groups).toContainEqual([serverIds[1], erp, "rule"]);
    expect(groups.filter(([, applicationId]) => applicationId === null)).toHaveLength(1);
    expect((await client.applications()).map(({ name, serverCount }) => [name, serverCount])).toEqual([
      ["ERP", 1],
      ["Web", 1],
    ]);
  });

  test("by a rule that is wrong takes nothing and says why", async () => {
    const { call, engagementId } = await setup();

    expect(
      await call("serverRules.preview", { engagementId, rule: { kind: "name", pattern: "(a" } }),
    ).toEqual({
      serverIds: [],
      invalid: {
        en: "a bracket has no counterpart: (",
        fr: "une parenthèse ou un crochet n’a pas son pendant : (",
      },
    });
  });

  test("refuses servers and applications that are not there", async () => {
    const { choose, call, engagementId, ...client } = await setup();
    await client.import(choose("a.csv", vInfo, "a,poweredOn,2,F,u1,vc"));
    const serverIds = (await client.servers()).map(({ id }) => id);
    const ghost = ServerId.parse("0192f0aa-0000-7000-8000-000000000009");
    const ghostApplication = ApplicationId.parse(ghost);

    await expect(
      call("servers.assign", { engagementId, serverIds: [ghost], applicationId: null }),
    ).rejects.toEqual(problem("record.unknown", { noun: "server", id: ghost }));
    await expect(
      call("servers.assign", { engagementId, serverIds, applicationId: ghostApplication }),
    ).rejects.toEqual(problem("application.unknown", { application: ghost }));
  });
});

test("an export of the machines that the worked example tells of adds to them instead of doubling them", async () => {
  const { app, call } = await setup();
  const { engagementId } = await call("examples.import", { exampleId: "val-orsenne" });
  const before = await call("servers.list", { engagementId });

  const file = join(import.meta.dirname, "../../assessments/examples/val-orsenne/servers.csv");
  const { created, updated } = await call("inventory.import", { engagementId, fileId: app.choose(file) });

  expect([created, updated]).toEqual([0, 118]);
  expect(await call("servers.list", { engagementId })).toHaveLength(before.length);
});
