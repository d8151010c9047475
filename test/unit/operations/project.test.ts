import { expect, test } from "vitest";
import type { Entity, Head } from "../../../src-shared/domain/operations/entity.ts";
import { project } from "../../../src-shared/domain/operations/project.ts";

const engagementId = "0192f0aa-0000-7000-8000-0000000000e1";
const id = "0192f0aa-0000-7000-8000-0000000000a1";
const author = "0192f0aa-1111-7000-8000-00000000000a";

const head = (value: unknown, hlc = "01", saidAt: string | null = null): Head => ({
  opId: hlc,
  hlc,
  kind: value === undefined ? "tombstone" : "set",
  body: JSON.stringify(value ?? null),
  actorId: author,
  wallMs: Date.UTC(2026, 10, 24),
  saidAt,
});

const entity = (cells: Readonly<Record<string, readonly Head[]>>, entityId = id): Entity => ({
  engagementId,
  id: entityId,
  cellByField: new Map(
    Object.entries(cells).map(([field, heads]) => [
      field,
      { heads, first: { actorId: author, wallMs: Date.UTC(2026, 0, 2), saidAt: null } },
    ]),
  ),
});

const imported = (facts: object, vanished = false) => [head({ key: "k", facts, vanished })];

test("an application shows what each import knows, and over it what people say", () => {
  const { applications } = project(
    "application",
    entity({
      "facts/a": imported({ name: "Portal", users: 10, vertical: "health", tags: { a: "1" } }),
      "facts/b": imported({ name: "Portal (CMDB)", users: null, tags: { b: "2" } }),
      edits: [head({ criticality: "vital", vertical: null })],
    }),
  );

  expect(applications).toMatchObject({
    name: "Portal (CMDB)",
    users: 10,
    criticality: "vital",
    vertical: null,
    tags: { a: "1", b: "2" },
  });
});

test("a source that no longer has an application is heard only where no other speaks", () => {
  const { applications } = project(
    "application",
    entity({
      "facts/a": imported({ name: "Now" }),
      "facts/b": imported({ name: "Before", users: 5 }, true),
    }),
  );

  expect(applications).toMatchObject({ name: "Now", users: 5 });
});

test("an application that only edits are left of is still shown", () => {
  const { applications } = project("application", entity({ edits: [head({ criticality: "low" })] }));

  expect(applications).toMatchObject({ name: "#000000a1", criticality: "low" });
});

test("a thing without any value left has no row", () => {
  expect(project("application", entity({ edits: [head(undefined)] }))).toEqual({ applications: null });
  expect(project("client", entity({ profile: [head(undefined)] }))).toEqual({ clients: null });
});

const statement = (value: string) => ({
  state: "answered",
  value,
  grade: "B",
  respondent: "",
  interviewId: null,
  reason: "",
});

test("statements made beside each other are all kept, the latest first", () => {
  const { answers } = project(
    "answer",
    entity({ statement: [head(statement("new"), "02"), head(statement("old"), "01")] }, `${id}/APP-01`),
  );

  expect(answers).toMatchObject({
    applicationId: id,
    questionId: "APP-01",
    statement: { value: "new" },
    alternatives: [{ value: "new" }, { value: "old" }],
  });
});

test("the same statement made twice is no conflict", () => {
  const { answers } = project(
    "answer",
    entity({ statement: [head(statement("same"), "02"), head(statement("same"), "01")] }, `${id}/APP-01`),
  );

  expect(answers).toMatchObject({ statement: { value: "same" }, alternatives: [] });
});

test("an answer about the organisation belongs to no application", () => {
  const { answers } = project("answer", entity({ note: [head("ask again")] }, `${engagementId}/ORG-01`));

  expect(answers).toMatchObject({
    applicationId: null,
    questionId: "ORG-01",
    note: "ask again",
    statement: null,
  });
});

test("a statement was made when it was said, not when it was typed in", () => {
  const { answers } = project(
    "answer",
    entity({ statement: [head(statement("x"), "01", "2025-03-04T09:30:00.000Z")] }, `${id}/APP-01`),
  );

  expect(answers?.statement?.recordedAt).toBe("2025-03-04T09:30:00.000Z");
});

test("a comment keeps who wrote it and when, however often it changes", () => {
  const profile = { about: { kind: "section", id: "s" }, replyTo: null, text: "Why?", resolved: true };
  const { comments } = project("comment", entity({ profile: [head(profile, "09")] }));

  expect(comments).toMatchObject({ actorId: author, writtenAt: "2026-01-02T00:00:00.000Z", resolved: true });
});

test("a type of thing or a value that this program does not know is left alone", () => {
  expect(project("hologram", entity({ profile: [head({})] }))).toEqual({});
  expect(project("finding", entity({ profile: [head({ severity: "cosmic" })] }))).toEqual({ findings: null });
});
