import type { RecordedStatement } from "../src-shared/contract/answers.ts";
import type { ApplicationFacts, Dependency, OptionCost } from "../src-shared/contract/applications.ts";
import type { Archetype } from "../src-shared/contract/archetypes.ts";
import type { Attachment } from "../src-shared/contract/attachments.ts";
import type { OptionId, Pack, PackRef } from "../src-shared/contract/content.ts";
import type { Contact, DecisionRequest, Deliverable, WorkEntry } from "../src-shared/contract/desk.ts";
import type { Draft } from "../src-shared/contract/drafts.ts";
import type {
  Client,
  Engagement,
  EngagementSummary,
  Person,
  Site,
  Weights,
} from "../src-shared/contract/engagements.ts";
import type { Action, Comment, Decision, Finding } from "../src-shared/contract/findings.ts";
import type { HistoryStep, Undone } from "../src-shared/contract/history.ts";
import type { IntegrityReport, Settings } from "../src-shared/contract/host.ts";
import type {
  ApplicationId,
  ArchetypeId,
  ClientId,
  EngagementId,
  FileId,
  ImportId,
  PersonId,
  ServerId,
} from "../src-shared/contract/ids.ts";
import type { Interview, ParkedItem } from "../src-shared/contract/interviews.ts";
import type {
  Complaint,
  ImportRecord,
  InventoryFile,
  InventoryFormat,
  InventorySheet,
  ServerFacts,
  SheetMapping,
  SheetPlace,
} from "../src-shared/contract/inventory.ts";
import type { OptionProfile, StoreCatalogue } from "../src-shared/contract/options.ts";
import type { PlanningCatalogue } from "../src-shared/contract/planning.ts";
import type { Simulation } from "../src-shared/contract/simulations.ts";
import type { Language, LocalisedText } from "../src-shared/contract/text.ts";
import type { Scenario } from "../src-shared/contract/scenarios.ts";
import type { ImportMapping, SavedView } from "../src-shared/contract/views.ts";
import type { Example, ExampleTitle } from "../src-shared/domain/questionnaire/example.ts";
import type { AwsRules } from "../src-shared/domain/mcda/aws-facts.ts";
import type { Change, EntityType } from "../src-shared/domain/operations/change.ts";
import type { StepWatch, Watch } from "./long-work.ts";
import type { SearchedKind } from "../src-shared/domain/search/search-entry.ts";
import type { Report } from "../src-shared/domain/report/report.ts";
import type { AssessmentInput } from "../src-shared/domain/scoring/assess.ts";
import type { CriterionWeights } from "../src-shared/domain/scoring/weights.ts";
import type { ContestedAnswer } from "./contested-answer.ts";
import type { PlanReader } from "./plan-reader.ts";
import type { ReviewReader } from "./review-reader.ts";

/** An application as stored: what imports and people said, merged; a person's word wins. */
export interface ApplicationRecord {
  readonly id: ApplicationId;
  readonly facts: ApplicationFacts;
  readonly costs: Partial<Record<OptionId, OptionCost>>;
}

interface ServerRecord {
  readonly id: ServerId;
  readonly facts: ServerFacts;
  /** A person's assignment; undefined where only rules decide. Null: out of any application. */
  readonly assignedTo: ApplicationId | null | undefined;
  readonly vanished: boolean;
}

/** What people said about one question, of an application, of an archetype or (both null) of the organisation. */
export interface AnswerRecord {
  readonly applicationId: ApplicationId | null;
  readonly archetypeId: ArchetypeId | null;
  readonly questionId: string;
  /** The statement shown; undefined when only a note or a flag was recorded, or it was taken back. */
  readonly statement: RecordedStatement | undefined;
  /** More than one stands: all of them, the shown one first. Empty without conflict. */
  readonly alternatives: readonly RecordedStatement[];
  readonly note: string;
  readonly flagged: boolean;
}

/** Facts that one source brought about one application or server, as they were imported. */
export interface ImportedFacts<Facts> {
  readonly id: string;
  readonly key: string;
  readonly facts: Facts;
  readonly vanished: boolean;
}

/** Something that has the words searched for. */
export interface FoundThing {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly title: LocalisedText;
  readonly text: string;
  readonly applicationId: ApplicationId | null;
  readonly applicationName: string;
  readonly questionId: string | null;
}

export interface Reader extends PlanReader, ReviewReader {
  readonly listEngagements: () => Promise<readonly EngagementSummary[]>;
  readonly findEngagement: (id: EngagementId) => Promise<Engagement | undefined>;
  readonly findEngagementByCode: (code: string) => Promise<Engagement | undefined>;
  readonly findClient: (engagementId: EngagementId, id: ClientId) => Promise<Client | undefined>;
  readonly findWeights: (engagementId: EngagementId) => Promise<Weights | undefined>;
  readonly listPeople: (engagementId: EngagementId) => Promise<readonly Person[]>;
  readonly listSites: (engagementId: EngagementId) => Promise<readonly Site[]>;
  readonly listInterviews: (engagementId: EngagementId) => Promise<readonly Interview[]>;
  readonly listApplications: (engagementId: EngagementId) => Promise<readonly ApplicationRecord[]>;
  readonly findApplication: (
    engagementId: EngagementId,
    id: ApplicationId,
  ) => Promise<ApplicationRecord | undefined>;
  readonly listServers: (engagementId: EngagementId) => Promise<readonly ServerRecord[]>;
  readonly listDependencies: (engagementId: EngagementId) => Promise<readonly Dependency[]>;
  /** Given subjects or questions: only answers about those. */
  readonly listAnswers: (
    engagementId: EngagementId,
    only?: {
      readonly subjects?: readonly Pick<AnswerRecord, "applicationId" | "archetypeId">[] | undefined;
      readonly questionIds?: readonly string[] | undefined;
    },
  ) => Promise<readonly AnswerRecord[]>;
  readonly listContestedAnswers: (engagementId: EngagementId) => Promise<readonly ContestedAnswer[]>;
  readonly listAttachments: (engagementId: EngagementId) => Promise<readonly Attachment[]>;
  readonly listOptionProfiles: (engagementId: EngagementId) => Promise<readonly OptionProfile[]>;
  readonly listDecisions: (engagementId: EngagementId) => Promise<readonly Decision[]>;
  readonly listFindings: (engagementId: EngagementId) => Promise<readonly Finding[]>;
  readonly listActions: (engagementId: EngagementId) => Promise<readonly Action[]>;
  readonly listComments: (engagementId: EngagementId) => Promise<readonly Comment[]>;
  readonly listArchetypes: (engagementId: EngagementId) => Promise<readonly Archetype[]>;
  readonly listContacts: (engagementId: EngagementId) => Promise<readonly Contact[]>;
  readonly listDeliverables: (engagementId: EngagementId) => Promise<readonly Deliverable[]>;
  readonly listDecisionRequests: (engagementId: EngagementId) => Promise<readonly DecisionRequest[]>;
  readonly listWorkEntries: (engagementId: EngagementId) => Promise<readonly WorkEntry[]>;
  readonly listParkedItems: (engagementId: EngagementId) => Promise<readonly ParkedItem[]>;
  readonly listScenarios: (engagementId: EngagementId) => Promise<readonly Scenario[]>;
  readonly listSavedViews: (engagementId: EngagementId) => Promise<readonly SavedView[]>;
  /** Those of every engagement with the same client. */
  readonly listImportMappings: (engagementId: EngagementId) => Promise<readonly ImportMapping[]>;
  readonly listImports: (engagementId: EngagementId) => Promise<readonly ImportRecord[]>;
  readonly listImportedServers: (
    engagementId: EngagementId,
    source: string,
  ) => Promise<readonly ImportedFacts<ServerFacts>[]>;
  readonly listImportedApplications: (
    engagementId: EngagementId,
    source: string,
  ) => Promise<readonly ImportedFacts<Partial<ApplicationFacts>>[]>;
  /** What people themselves said of an application, without what imports brought. */
  readonly findApplicationEdits: (
    engagementId: EngagementId,
    id: ApplicationId,
  ) => Promise<Partial<ApplicationFacts>>;
  /** What happened, newest first; `next` is where the following page begins. */
  readonly listSteps: (page: {
    readonly engagementId: EngagementId;
    readonly applicationId?: ApplicationId | null | undefined;
    readonly questionId?: string | undefined;
    readonly before?: number | undefined;
    readonly limit: number;
  }) => Promise<{ readonly steps: HistoryStep[]; readonly next: number | null }>;
  /** What the next undo and redo on this machine would be. */
  readonly findUndoable: (
    engagementId: EngagementId,
  ) => Promise<{ readonly undo: HistoryStep | null; readonly redo: HistoryStep | null }>;
  /** What one recorded operation said, as a change that says it again. */
  readonly findChange: (engagementId: EngagementId, operationId: string) => Promise<Change | undefined>;
  /** What has all the words (as `searchedWords` gives them), the best first; at most so many of each kind. */
  readonly search: (
    engagementId: EngagementId,
    words: readonly string[],
    limit: number,
  ) => Promise<readonly FoundThing[]>;
  readonly findLastChangeAt: () => Promise<string | undefined>;
  /** Grows with each recorded change; while it stays, so does all that follows from the log. */
  readonly readRevision: () => Promise<number>;
  readonly readSettings: () => Promise<Settings>;
  /** What is being typed on this machine. */
  readonly listDrafts: (engagementId: EngagementId) => Promise<readonly Draft[]>;
}

export interface Writer extends Reader {
  /**
   * Records changes as operations and projects them; the answer is when, as people read it. Rejects with
   * `job.cancelled`, and nothing is recorded, when the signal says so.
   */
  readonly append: (changes: readonly Change[], watch?: Watch) => Promise<{ readonly recordedAt: string }>;
  /** Whether anything is said of a thing that was not taken away. */
  readonly stands: (engagementId: EngagementId, entityType: EntityType, entityId: string) => Promise<boolean>;
  /** Takes away every cell of a thing, whoever set it. The log keeps what it was. */
  readonly remove: (
    engagementId: EngagementId,
    entityType: EntityType,
    entityId: string,
  ) => Promise<{ readonly recordedAt: string }>;
  /** Takes back every change of an import that nobody has changed since; later edits stay. */
  readonly undoImport: (
    engagementId: EngagementId,
    importId: ImportId,
    watch?: Watch,
  ) => Promise<{ readonly recordedAt: string }>;
  /** Takes back the newest step of this machine, or does the one undone last again; null where there is none. */
  readonly undoStep: (
    engagementId: EngagementId,
    direction: "undo" | "redo",
    watch?: Watch,
  ) => Promise<Undone | null>;
  /** Settings belong to this machine: they are not operations and never leave it. */
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly saveDraft: (engagementId: EngagementId, draft: Draft) => Promise<void>;
  readonly deleteDraft: (engagementId: EngagementId, key: string) => Promise<void>;
}

/**
 * The database, seen from a service.
 *
 * A writer exists only inside `write`, so code that can change data is visible in its type. `write`
 * commits when `work` resolves, and it resolves once the change is durable on disk; it rolls back when
 * `work` rejects. Work must await nothing but the writer it was given.
 */
export interface Store {
  readonly read: Reader;
  readonly write: <Result>(work: (writer: Writer) => Promise<Result>) => Promise<Result>;
  /** Quick check, hashes, chains, projections against a rebuild, attachments. */
  readonly verify: (watch?: StepWatch) => Promise<IntegrityReport>;
  /** A verified copy of the whole store, encrypted with the same key, in one file. */
  readonly backup: (toFile: string, watch?: StepWatch) => Promise<void>;
  readonly attachments: AttachmentVault;
}

/** Bytes by their SHA-256, each kept once, encrypted. */
export interface AttachmentVault {
  readonly put: (fromFile: string) => Promise<{ readonly sha256: string; readonly size: number }>;
  readonly export: (sha256: string, toFile: string) => Promise<void>;
  readonly read: (sha256: string) => Promise<Uint8Array>;
}

export interface Clock {
  readonly now: () => Date;
}

/** Who records on this machine. */
export interface LocalPerson {
  readonly id: PersonId;
}

/** Files on their way in (chosen by a person) or out (made for one). */
export interface Files {
  readonly find: (
    id: FileId,
  ) => Promise<{ readonly path: string; readonly name: string; readonly size: number } | undefined>;
  /** As many first bytes as tell what kind of file it is; none of a file that is not here. */
  readonly readStart: (id: FileId) => Promise<Uint8Array>;
  /** Makes room for a file to hand out: write it at `path`. */
  readonly offer: (name: string) => Promise<{ readonly fileId: FileId; readonly path: string }>;
}

/** A machine or application of a file, with the key by which its source finds it again in the next file. */
export interface InventoryRow<Facts> {
  readonly source: string;
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly facts: Facts;
}

/** What an importer understood of a file, before anything is compared or stored. */
export interface ParsedInventory {
  readonly format: InventoryFormat;
  /**
   * Where the facts come from: each source is compared with itself. A file of a whole source lists all
   * that it has, so what the file lacks is gone; any other file may be a part of a larger inventory.
   */
  readonly sources: readonly { readonly name: string; readonly isWhole: boolean }[];
  readonly sheets: readonly InventorySheet[];
  readonly rows: number;
  readonly servers: readonly InventoryRow<ServerFacts>[];
  readonly applications: readonly InventoryRow<Partial<ApplicationFacts> & { readonly name: string }>[];
  readonly dependencies: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly fromKey: string;
    readonly toKey: string;
  }[];
  readonly complaints: readonly Complaint[];
  readonly warnings: readonly LocalisedText[];
}

/** Reads a foreign inventory file; rejects with `file.unreadable` when it is not one. Ends when the signal says so. */
export type ReadInventory = (
  path: string,
  name: string,
  how?: { readonly mapping?: readonly SheetMapping[] | undefined; readonly signal?: AbortSignal },
) => Promise<ParsedInventory>;

/** Says what a file is and what its columns seem to be, before it is read. */
export type DescribeInventory = (
  path: string,
  name: string,
  options?: { readonly places?: readonly SheetPlace[] | undefined; readonly signal?: AbortSignal },
) => Promise<InventoryFile>;

/** One line of a file of answers, as its author spelt it; the service checks it against the pack. */
export interface AnswerRow {
  /** Where the file is a workbook. */
  readonly sheet?: string;
  readonly line: number;
  readonly application: string;
  readonly question: string;
  readonly value: unknown;
  readonly grade: string | null;
  readonly note: string;
}

/** Reads a .json, .csv or .xlsx file of answers; rejects with `file.unreadable` when it is not one. */
export type ReadAnswers = (
  path: string,
  name: string,
) => Promise<{
  readonly rows: readonly AnswerRow[];
  readonly complaints: readonly {
    readonly sheet?: string;
    readonly line: number;
    readonly message: LocalisedText;
  }[];
}>;

/** What applications are simulated under: one object for as long as it holds, since drawing for it takes a while. */
export interface SimulationModel {
  readonly pack: Pack;
  /** Points per top criterion. */
  readonly weights: CriterionWeights;
  readonly iterations: number;
  readonly seed: number;
}

/** Simulates one application elsewhere; urgent ones go before all others. */
export type SimulateApplication = (
  model: SimulationModel,
  input: AssessmentInput,
  options: { readonly isUrgent: boolean; readonly signal?: AbortSignal | undefined },
) => Promise<Simulation>;

/** Turns a report into a Word file at `path`. */
export type WriteReport = (
  report: Report,
  options: {
    readonly path: string;
    /** The bytes of the pictures that it shows, by their SHA-256. */
    readonly pictures: ReadonlyMap<string, Uint8Array>;
    readonly quick: boolean;
    readonly onProgress: (share: number, step: string) => void;
    readonly signal: AbortSignal;
  },
) => Promise<void>;

/** Questionnaire packs, store listings and worked examples that ship with the app. */
export interface Content extends StoreCatalogue {
  readonly packs: readonly PackRef[];
  readonly findPack: (ref: PackRef) => Pack | undefined;
  /** What sizing, carbon, business case and waves start from. */
  readonly planning: PlanningCatalogue;
  /** How answers become facts of the AWS table, by the id of the pack. */
  readonly awsRules: ReadonlyMap<string, AwsRules>;
  readonly examples: readonly ExampleTitle[];
  /** Reads the whole example, which takes longer than its title. */
  readonly findExample: (id: string) => Example | undefined;
}

/** What the program that runs the services says of itself. */
export interface HostDescription {
  readonly kind: "electron" | "web" | "cli" | "test";
  readonly version: string;
  readonly dataFolder: string;
  readonly keyKeeper: "os" | "passphrase" | "file";
  readonly language: Language;
}
