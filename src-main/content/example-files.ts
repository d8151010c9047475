import { z } from "zod";
import { AnswerState, AnswerValue } from "../../src-shared/contract/answers.ts";
import {
  Criticality,
  Dependency,
  Environment,
  RequiredCapability,
} from "../../src-shared/contract/applications.ts";
import { EvidenceGradeId, OptionId, PackRef } from "../../src-shared/contract/content.ts";
import { Classification, Country, Person, Sector } from "../../src-shared/contract/engagements.ts";
import { DecisionRequest, Deliverable, WorkEntry } from "../../src-shared/contract/desk.ts";
import { Action, Severity } from "../../src-shared/contract/findings.ts";
import { AgendaRole, Interview } from "../../src-shared/contract/interviews.ts";
import { ProfileAttributes } from "../../src-shared/contract/options.ts";
import { Day, Instant, Language, LocalisedText } from "../../src-shared/contract/text.ts";
import { AttributeEvidence } from "./attribute-evidence.ts";

// The files of a worked example. Things are named by readable keys; roles by a key of roles.yaml.

const Key = z.string().regex(/^[a-z][a-z0-9-]*$/u, "expected a key such as patient-portal");
const Role = Key;

export const EngagementFile = z.strictObject({
  id: Key,
  notice: LocalisedText,
  client: z.strictObject({ name: LocalisedText, sector: Sector, countries: z.array(Country) }),
  engagement: z.strictObject({
    code: z.string(),
    title: LocalisedText,
    languages: z.array(Language),
    report_language: Language,
    starts: Day,
    ends: Day,
    pack: PackRef,
    classification: Classification,
    currency: z.string().length(3),
  }),
  weights: z.strictObject({
    profile: z.string(),
    agreed_on: Day,
    agreed_by: z.array(Role),
    note: LocalisedText,
  }),
  people: z.array(Person.extend({ id: Key })),
  sites: z.array(z.strictObject({ id: Key, code: z.string(), name: LocalisedText, role: LocalisedText })),
});
export type EngagementFile = z.output<typeof EngagementFile>;

export const RolesFile = z.strictObject({ roles: z.record(Role, LocalisedText) });

export const InterviewsFile = z.strictObject({
  interviews: z.array(
    z.strictObject({
      id: Key,
      day: Day,
      site: Key,
      subject: LocalisedText,
      present: z.array(Role),
      consultants: z.array(Key),
      /** Empty where the organisation was talked about. */
      applications: z.array(Key),
      /** Held unless it says otherwise. */
      state: Interview.shape.state,
      starts: Interview.shape.starts,
      minutes: Interview.shape.minutes,
      role: Interview.shape.role,
      sections: Interview.shape.sectionIds,
      contacts: z.array(Key).default([]),
    }),
  ),
});

export const DeskFile = z.strictObject({
  contacts: z.array(
    z.strictObject({
      id: Key,
      name: z.string(),
      title: Role,
      role: AgendaRole,
      site: Key,
      email: z.string(),
      phone: z.string(),
      stakeholder: z.boolean(),
      note: LocalisedText,
    }),
  ),
  deliverables: z.array(
    z.strictObject({
      id: Key,
      title: LocalisedText,
      due: Day.nullable(),
      owner: Key,
      state: Deliverable.shape.state,
    }),
  ),
  decision_requests: z.array(
    z.strictObject({
      id: Key,
      title: LocalisedText,
      due: Day.nullable(),
      by: Role,
      state: DecisionRequest.shape.state,
      outcome: LocalisedText,
    }),
  ),
  work: z.array(
    z.strictObject({
      id: Key,
      person: Key,
      kind: WorkEntry.shape.kind,
      day: Day,
      days: WorkEntry.shape.days,
      note: LocalisedText,
    }),
  ),
  parked: z.array(
    z.strictObject({
      id: Key,
      interview: Key,
      application: Key.nullable(),
      question: z.string().nullable(),
      done: z.boolean(),
      text: LocalisedText,
    }),
  ),
});

export const ApplicationsFile = z.strictObject({
  applications: z.array(
    z.strictObject({
      id: Key,
      code: z.string(),
      name: z.string(),
      description: LocalisedText,
      owner: Role,
      criticality: Criticality.nullable(),
      environment: Environment,
      users: z.int().nullable(),
      site: Key,
      vertical: z.string(),
      horizontal: z.string(),
      store_listing: z.string().nullable(),
      required_capabilities: z.array(RequiredCapability).default([]),
      server_rule: z.string().nullable(),
      /** Names of machines that no pattern finds. */
      servers: z.array(z.string()).optional(),
      tags: z.record(z.string(), z.string()),
    }),
  ),
});

export const DependenciesFile = z.strictObject({
  dependencies: z.array(
    z.strictObject({
      from: Key,
      to: Key,
      coupling: Dependency.shape.coupling,
      protocol: LocalisedText,
      tolerated_latency_ms: z.number().nullable(),
    }),
  ),
});

const Amounts = z.record(z.string(), z.number());

export const CostsFile = z.strictObject({
  parameters: z.record(z.string(), z.number()),
  applications: z.array(
    z.strictObject({
      application: Key,
      options: z.partialRecord(
        OptionId,
        z.strictObject({
          run_per_year: Amounts,
          run_total: z.number(),
          one_off: Amounts,
          one_off_total: z.number(),
        }),
      ),
    }),
  ),
});

export const ProfilesFile = z.strictObject({
  profiles: z.array(
    z.strictObject({
      option: OptionId,
      name: LocalisedText,
      attributes: ProfileAttributes,
      evidence: z.array(AttributeEvidence),
    }),
  ),
});

const StatementLine = z.strictObject({
  /** Left out where a value is given. */
  state: AnswerState.optional(),
  value: AnswerValue.optional(),
  grade: EvidenceGradeId.optional(),
  reason: z.string().optional(),
  from: Role,
  by: Key,
  at: Instant,
});
export type StatementLine = z.output<typeof StatementLine>;

/** One line per question; two statements about it stand in conflict. */
const AnswerLine = z.union([
  StatementLine.extend({ q: z.string(), note: LocalisedText.optional() }),
  z.strictObject({
    q: z.string(),
    note: LocalisedText.optional(),
    statements: z.array(StatementLine).min(2),
  }),
]);
export type AnswerLine = z.output<typeof AnswerLine>;

export const AnswersFile = z.strictObject({ answers: z.array(AnswerLine) });

export const FindingsFile = z.strictObject({
  findings: z.array(
    z.strictObject({
      id: Key,
      severity: Severity,
      title: LocalisedText,
      text: LocalisedText,
      applications: z.array(Key),
      questions: z.array(z.string()),
      recorded_by: Key,
      recorded_on: Day,
      actions: z.array(
        z.strictObject({
          id: Key,
          title: LocalisedText,
          owner: Role,
          due: Day,
          effort_days: z.number(),
          state: Action.shape.state,
        }),
      ),
    }),
  ),
});

export const DecisionsFile = z.strictObject({
  decisions: z.array(
    z.strictObject({
      application: Key,
      option: OptionId,
      follows_verdict: z.boolean(),
      decided_by: Role,
      decided_on: Day,
      reason: LocalisedText,
    }),
  ),
});
