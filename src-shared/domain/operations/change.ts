import type { Statement } from "../../contract/answers.ts";
import type { ApplicationFacts, Dependency, OptionCost } from "../../contract/applications.ts";
import type { Archetype } from "../../contract/archetypes.ts";
import type { Attachment } from "../../contract/attachments.ts";
import type { OptionId } from "../../contract/content.ts";
import type { Contact, DecisionRequest, Deliverable, WorkEntry } from "../../contract/desk.ts";
import type { Client, Engagement, Person, Site, Weights } from "../../contract/engagements.ts";
import type { Action, Comment, Decision, Finding } from "../../contract/findings.ts";
import type { ApplicationId, EngagementId, ImportId, PersonId } from "../../contract/ids.ts";
import type { Interview, ParkedItem } from "../../contract/interviews.ts";
import type { ImportRecord, ServerFacts } from "../../contract/inventory.ts";
import type { OptionProfile } from "../../contract/options.ts";
import type { ReportText } from "../../contract/report-texts.ts";
import type { ReviewStep } from "../../contract/reviews.ts";
import type { Scenario } from "../../contract/scenarios.ts";
import type { Execution, OwnCostParameter, PlanSettings, WaveMove } from "../../contract/plans.ts";
import type { ImportMapping, SavedView } from "../../contract/views.ts";
import type { StepState } from "./undo-step.ts";

/** Facts of one source, with the key under which that source knows the thing. */
interface SourcedFacts<Facts> {
  readonly key: string;
  readonly facts: Facts;
  /** The source's last import no longer had it. */
  readonly vanished: boolean;
}

/**
 * The cells of the log: one cell per thing that people change separately
 * (sync-and-reliability.md, decision 7). `entity.field` gives the value kept there.
 *
 * `facts/SOURCE` holds what an import brought, one cell per source; `edits` holds people's own words,
 * which win. An answer's entity id is `SUBJECT/QUESTION`, where the subject is an application's or, for
 * the organisation, the engagement's id. A decision's and a cost's entity id is the application's.
 */
interface CellValues {
  readonly client: { readonly profile: Omit<Client, "id"> };
  readonly engagement: {
    readonly profile: Omit<Engagement, "id">;
    readonly weights: Weights;
  };
  readonly person: { readonly profile: Omit<Person, "id"> };
  readonly site: { readonly profile: Omit<Site, "id"> };
  readonly interview: { readonly profile: Omit<Interview, "id"> };
  readonly application: {
    readonly edits: Partial<ApplicationFacts>;
    readonly costs: Partial<Record<OptionId, OptionCost>>;
    readonly [facts: `facts/${string}`]: SourcedFacts<Partial<ApplicationFacts>>;
  };
  readonly server: {
    readonly assignment: { readonly applicationId: ApplicationId | null };
    readonly [facts: `facts/${string}`]: SourcedFacts<ServerFacts>;
  };
  readonly dependency: { readonly profile: Omit<Dependency, "id"> };
  readonly answer: {
    readonly statement: Statement;
    readonly note: string;
    readonly flag: boolean;
  };
  readonly attachment: { readonly profile: Omit<Attachment, "id" | "addedAt"> };
  readonly optionProfile: { readonly profile: OptionProfile };
  readonly decision: { readonly profile: Omit<Decision, "applicationId"> };
  readonly finding: { readonly profile: Omit<Finding, "id"> };
  readonly action: { readonly profile: Omit<Action, "id"> };
  readonly comment: { readonly profile: Omit<Comment, "id" | "author" | "writtenAt"> };
  /** The entity id is `LANGUAGE/KEY`. */
  readonly reportText: { readonly profile: ReportText };
  readonly reviewStep: { readonly profile: Omit<ReviewStep, "id" | "author" | "writtenAt"> };
  readonly archetype: { readonly profile: Omit<Archetype, "id"> };
  readonly contact: { readonly profile: Omit<Contact, "id"> };
  readonly deliverable: { readonly profile: Omit<Deliverable, "id"> };
  readonly decisionRequest: { readonly profile: Omit<DecisionRequest, "id"> };
  readonly workEntry: { readonly profile: Omit<WorkEntry, "id"> };
  readonly parkedItem: { readonly profile: Omit<ParkedItem, "id"> };
  readonly scenario: { readonly profile: Omit<Scenario, "id"> };
  /** What an engagement plans with; the entity id is the engagement's. Null: what the app ships with. */
  readonly plan: {
    readonly sizing: PlanSettings["sizing"];
    readonly ramp: PlanSettings["ramp"];
    readonly carbon: PlanSettings["carbon"];
    readonly waves: PlanSettings["waves"];
  };
  readonly costParameter: { readonly profile: OwnCostParameter };
  /** The entity id of a move and of an execution is the application's. */
  readonly waveMove: { readonly profile: Omit<WaveMove, "applicationId"> };
  readonly execution: { readonly profile: Omit<Execution, "applicationId"> };
  readonly savedView: { readonly profile: Omit<SavedView, "id"> };
  readonly importMapping: { readonly profile: Omit<ImportMapping, "id"> };
  readonly import: { readonly profile: Omit<ImportRecord, "id" | "importedAt"> };
  /** What an undo or redo did to a step, which the entity id names (decision 0010). */
  readonly step: { readonly state: StepState };
}

export type EntityType = keyof CellValues;

/** Everything of a change but what it sets. */
interface ChangeFrame {
  readonly engagementId: EngagementId;
  readonly entityId: string;
  /** The import that brings it, so that the import can be undone as one. */
  readonly importId?: ImportId;
  /** Who says it, when it is not the person at this machine. */
  readonly actorId?: PersonId;
  /** When it was said, when that was not now: content that is loaded, answers from a file. */
  readonly saidAt?: string;
  /**
   * Normally a change replaces every value that stands. `beside` leaves them standing: it was made
   * without having seen them, and the two conflict until a person settles it.
   */
  readonly beside?: true;
}

/** One wish to change a cell: `set` gives it a value, `tombstone` takes it away. */
export type Change = {
  readonly [Type in EntityType]: {
    readonly [Field in keyof CellValues[Type]]: ChangeFrame & {
      readonly entityType: Type;
      readonly field: Field;
    } & ({ readonly kind: "set"; readonly value: CellValues[Type][Field] } | { readonly kind: "tombstone" });
  }[keyof CellValues[Type]];
}[EntityType];
