import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ServerRule } from "../../../src-shared/contract/applications.ts";
import { ApplicationId, ServerId } from "../../../src-shared/contract/ids.ts";
import type { ServerFacts } from "../../../src-shared/contract/inventory.ts";
import { groupServers } from "../../../src-shared/domain/inventory/group-servers.ts";
import { createRule, ruleProblem } from "../../../src-shared/domain/inventory/server-rules.ts";

const unknown: ServerFacts = {
  kind: "virtual",
  name: "x",
  dnsName: null,
  powerState: null,
  operatingSystem: null,
  cpus: null,
  memoryMib: null,
  storageProvisionedMib: null,
  storageUsedMib: null,
  cpuUse: null,
  memoryUse: null,
  disks: null,
  primaryIp: null,
  datacenter: null,
  cluster: null,
  host: null,
  folder: null,
  hardwareModel: null,
  cpuModel: null,
  annotation: null,
  tags: {},
};
const serverId = (number: number) =>
  ServerId.parse(`0192f0aa-0000-7000-8000-${String(number).padStart(12, "0")}`);
const applicationId = (number: number) =>
  ApplicationId.parse(`0192f0bb-0000-7000-8000-${String(number).padStart(12, "0")}`);

const server = (facts: Partial<ServerFacts>, assignedTo?: ApplicationId | null) => ({
  id: serverId(1),
  facts: { ...unknown, ...facts },
  assignedTo,
});
const application = (number: number, serverRule: ServerRule | null) => ({
  id: applicationId(number),
  facts: { serverRule },
});

const groupOf = (
  facts: Partial<ServerFacts>,
  rules: readonly (ServerRule | null)[],
  assignedTo?: ApplicationId | null,
) =>
  groupServers(
    [server(facts, assignedTo)],
    rules.map((rule, index) => application(index, rule)),
  ).get(serverId(1));

describe("a server", () => {
  test("belongs to the application whose name rule it falls under", () => {
    expect(groupOf({ name: "ERP-APP01" }, [null, { kind: "name", pattern: "^erp-" }])).toEqual({
      applicationId: applicationId(1),
      assignedBy: "rule",
    });
  });

  test("belongs to the application of its folder and of those above it, whatever the slashes", () => {
    const rule = { kind: "folder", pattern: "/Production/ERP/" } as const;

    expect(groupOf({ folder: "production\\erp" }, [rule])?.applicationId).toBe(applicationId(0));
    expect(groupOf({ folder: "Production/ERP/Old" }, [rule])?.applicationId).toBe(applicationId(0));
    expect(groupOf({ folder: "Production/ERP2" }, [rule])?.applicationId).toBeNull();
    expect(groupOf({ folder: null }, [rule])?.applicationId).toBeNull();
  });

  test("belongs to the application of its tag, case and blanks aside", () => {
    const rule = { kind: "tag", pattern: "Application = Pay=roll" } as const;

    expect(groupOf({ tags: { application: "pay=ROLL " } }, [rule])?.applicationId).toBe(applicationId(0));
    expect(groupOf({ tags: { application: "payroll" } }, [rule])?.applicationId).toBeNull();
  });

  test("that falls under several rules belongs to the first application", () => {
    const rules = [
      { kind: "name", pattern: "web" },
      { kind: "tag", pattern: "app=web" },
      { kind: "folder", pattern: "web" },
    ] as const;
    const facts = { name: "web", folder: "web", tags: { app: "web" } };

    for (const order of [rules, rules.toReversed(), [rules[1], rules[0]]]) {
      expect(groupOf(facts, order)?.applicationId).toBe(applicationId(0));
    }
  });

  test("that a person put somewhere stays there, or out of any application, whatever the rules", () => {
    const rules = [null, { kind: "name", pattern: "." }] as const;

    expect(groupOf({}, rules, applicationId(0))).toEqual({
      applicationId: applicationId(0),
      assignedBy: "hand",
    });
    expect(groupOf({}, rules, null)).toEqual({ applicationId: null, assignedBy: "hand" });
  });

  test("that a person put into an application since deleted belongs to none", () => {
    expect(groupOf({}, [null], applicationId(7))).toEqual({ applicationId: null, assignedBy: "hand" });
  });

  test("under no rule belongs to none", () => {
    expect(groupOf({}, [{ kind: "name", pattern: "(" }, null])).toEqual({
      applicationId: null,
      assignedBy: null,
    });
  });
});

test("looking rules up finds the same application as trying each in turn", () => {
  const word = fc.constantFrom("web", "db", "Web", "erp/web", "/web/", "app=web", "App=DB", "a=b=c", "(", "");
  const rule = fc.option(
    fc.record({ kind: fc.constantFrom("name" as const, "folder" as const, "tag" as const), pattern: word }),
  );
  const facts = fc.record({
    name: word,
    folder: fc.option(word),
    tags: fc.dictionary(fc.constantFrom("app", "a"), fc.constantFrom("web", "DB", "b=c")),
  });

  fc.assert(
    fc.property(fc.array(rule, { maxLength: 6 }), facts, (rules, given) => {
      const place = rules.findIndex((one) => one !== null && createRule(one)({ ...unknown, ...given }));
      expect(groupOf(given, rules)?.applicationId).toBe(place < 0 ? null : applicationId(place));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["tag", "production"],
  ["tag", "=x"],
  ["tag", "x="],
  ["folder", " / "],
] as const)("a %s rule %j is refused with a sentence", (kind, pattern) => {
  expect(ruleProblem({ kind, pattern })).toEqual({ en: expect.any(String), fr: expect.any(String) });
});
