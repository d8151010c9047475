import { describe, expect, test } from "vitest";
import { toJSONSchema } from "zod";
import type { ZodType } from "zod";
import { english } from "../../../src-renderer/locales/english.ts";
import { ApplicationFacts, Dependency } from "../../../src-shared/contract/applications.ts";
import { Archetype } from "../../../src-shared/contract/archetypes.ts";
import { Attachment } from "../../../src-shared/contract/attachments.ts";
import { optionIds } from "../../../src-shared/contract/content.ts";
import { Contact, DecisionRequest, Deliverable, WorkEntry } from "../../../src-shared/contract/desk.ts";
import { Client, Engagement, Person, Site, Weights } from "../../../src-shared/contract/engagements.ts";
import { Action, Comment, Decision, Finding } from "../../../src-shared/contract/findings.ts";
import { Interview, ParkedItem } from "../../../src-shared/contract/interviews.ts";
import { ImportRecord, ServerFacts } from "../../../src-shared/contract/inventory.ts";
import { OptionProfile } from "../../../src-shared/contract/options.ts";
import {
  CarbonSettings,
  Execution,
  OwnCostParameter,
  SizingSettings,
  WaveMove,
  WaveSettings,
} from "../../../src-shared/contract/plans.ts";
import { ReportText } from "../../../src-shared/contract/report-texts.ts";
import { ReviewStep } from "../../../src-shared/contract/reviews.ts";
import { Scenario } from "../../../src-shared/contract/scenarios.ts";
import { ImportMapping, SavedView } from "../../../src-shared/contract/views.ts";

/** Everything that people or imports record, as facts under a name. */
const recordedThings = {
  Action,
  ApplicationFacts,
  Archetype,
  Attachment,
  CarbonSettings,
  Client,
  Comment,
  Contact,
  Decision,
  DecisionRequest,
  Deliverable,
  Dependency,
  Engagement,
  Execution,
  Finding,
  ImportMapping,
  ImportRecord,
  Interview,
  OptionProfile,
  OwnCostParameter,
  ParkedItem,
  ReportText,
  ReviewStep,
  Person,
  SavedView,
  Scenario,
  ServerFacts,
  Site,
  SizingSettings,
  WaveMove,
  WaveSettings,
  Weights,
  WorkEntry,
};

/** What only the program reads, or the log itself says. */
const unsaid = new Set(["id", "clientId", "sha256", "addedAt", "importedAt", "author", "writtenAt"]);

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
}

const describedAs = (schema: ZodType): Described =>
  toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Described;

/** The codes that a fact, one of several, or none may be. */
const codesOf = ({ enum: own = [], anyOf = [], items }: Described): readonly string[] => [
  ...own,
  ...anyOf.flatMap(codesOf),
  ...(items === undefined ? [] : codesOf(items)),
];

const isOption = (code: string): boolean => optionIds.some((id) => id === code);

const facts = Object.entries(recordedThings).flatMap(([thing, schema]) =>
  Object.entries(describedAs(schema).properties ?? {})
    .filter(([field]) => !unsaid.has(field))
    .map(([field, described]) => ({ thing, field, codes: codesOf(described) })),
);

describe("the history", () => {
  test("has a name for every fact that is recorded", () => {
    expect(facts.length).toBeGreaterThan(100);
    expect(facts.filter(({ field }) => !Object.hasOwn(english.recorded.fields, field))).toEqual([]);
  });

  test("has a word for every code that is recorded", () => {
    const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = english.recorded.codes;
    expect(
      facts
        .map(({ thing, field, codes: all }) => ({
          thing,
          field,
          missing: all.filter((code) => !isOption(code) && codes[field]?.[code] === undefined),
        }))
        .filter(({ missing }) => missing.length > 0),
    ).toEqual([]);
  });
});
