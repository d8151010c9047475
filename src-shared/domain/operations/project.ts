import { z } from "zod";
import { Archetype } from "../../contract/archetypes.ts";
import { Attachment } from "../../contract/attachments.ts";
import { Dependency } from "../../contract/applications.ts";
import { Contact, DecisionRequest, Deliverable, WorkEntry } from "../../contract/desk.ts";
import { Client, Engagement, Person, Site, Weights } from "../../contract/engagements.ts";
import { Action, Comment, Decision, Finding } from "../../contract/findings.ts";
import { Interview, ParkedItem } from "../../contract/interviews.ts";
import { ImportRecord } from "../../contract/inventory.ts";
import { OptionProfile } from "../../contract/options.ts";
import { ReportText } from "../../contract/report-texts.ts";
import { ReviewStep } from "../../contract/reviews.ts";
import { Scenario } from "../../contract/scenarios.ts";
import { Execution, OwnCostParameter, WaveMove } from "../../contract/plans.ts";
import type { PlanSettings } from "../../contract/plans.ts";
import { Instant } from "../../contract/text.ts";
import { ImportMapping, SavedView } from "../../contract/views.ts";
import type { EntityType } from "./change.ts";
import type { Entity } from "./entity.ts";
import { instantOf } from "./entity.ts";
import type { AnswerRow } from "./projections/answer.ts";
import { projectAnswer } from "./projections/answer.ts";
import type { ApplicationRow } from "./projections/application.ts";
import { projectApplication } from "./projections/application.ts";
import { projectPlan } from "./projections/plan.ts";
import { readProfile } from "./projections/profile.ts";
import type { ServerRow } from "./projections/server.ts";
import { projectServer } from "./projections/server.ts";

/** A remark with its author, whose name is looked up when it is read. */
export interface CommentRow extends Omit<Comment, "author"> {
  readonly actorId: string;
}

/** A step of a review with its author, whose name is looked up when it is read. */
interface ReviewStepRow extends Omit<ReviewStep, "author"> {
  readonly actorId: string;
}

/** A text with who wrote it last, and when. */
interface ReportTextRow extends ReportText {
  readonly id: string;
  readonly actorId: string;
  readonly writtenAt: string;
}

/** The tables that screens query, and what one row of each says. */
export interface RowByTable {
  readonly clients: Client;
  readonly engagements: Engagement;
  readonly weights: Weights;
  readonly people: Person;
  readonly sites: Site;
  readonly interviews: Interview;
  readonly applications: ApplicationRow;
  readonly servers: ServerRow;
  readonly dependencies: Dependency;
  readonly answers: AnswerRow;
  readonly attachments: Attachment;
  readonly optionProfiles: OptionProfile;
  readonly decisions: Decision;
  readonly findings: Finding;
  readonly actions: Action;
  readonly comments: CommentRow;
  readonly reportTexts: ReportTextRow;
  readonly reviewSteps: ReviewStepRow;
  readonly imports: ImportRecord;
  readonly archetypes: Archetype;
  readonly contacts: Contact;
  readonly deliverables: Deliverable;
  readonly decisionRequests: DecisionRequest;
  readonly workEntries: WorkEntry;
  readonly parkedItems: ParkedItem;
  readonly scenarios: Scenario;
  readonly plans: PlanSettings;
  readonly costParameters: OwnCostParameter;
  readonly waveMoves: WaveMove;
  readonly executions: Execution;
  readonly savedViews: SavedView;
  readonly importMappings: ImportMapping;
}

/** The rows that one thing has, one per table; null where it has none any more. */
export type Projected = { readonly [Table in keyof RowByTable]?: RowByTable[Table] | null };

/** Raised when a projection changes, so that tables made by an older program are made anew. */
export const projectionVersion = 5;

/** What screens see of a thing; nothing for a type of thing that this program does not know. */
export const project = (entityType: string, entity: Entity): Projected =>
  isKnownType(entityType) ? projections[entityType](entity) : {};

const isKnownType = (entityType: string): entityType is EntityType => Object.hasOwn(projections, entityType);

const projections: Record<EntityType, (entity: Entity) => Projected> = {
  client: (entity) => ({ clients: readProfile(Client, entity) }),
  engagement: (entity) => ({
    engagements: readProfile(Engagement, entity),
    weights: readProfile(Weights, entity, {}, "weights"),
  }),
  person: (entity) => ({ people: readProfile(Person, entity) }),
  site: (entity) => ({ sites: readProfile(Site, entity) }),
  interview: (entity) => ({ interviews: readProfile(Interview, entity) }),
  application: (entity) => ({ applications: projectApplication(entity) }),
  server: (entity) => ({ servers: projectServer(entity) }),
  dependency: (entity) => ({ dependencies: readProfile(Dependency, entity) }),
  answer: (entity) => ({ answers: projectAnswer(entity) }),
  attachment: (entity) => ({
    attachments: readProfile(Attachment, entity, { id: entity.id, addedAt: begunAt(entity) }),
  }),
  optionProfile: (entity) => ({ optionProfiles: readProfile(OptionProfile, entity, {}) }),
  decision: (entity) => ({ decisions: readProfile(Decision, entity, { applicationId: entity.id }) }),
  finding: (entity) => ({ findings: readProfile(Finding, entity) }),
  action: (entity) => ({ actions: readProfile(Action, entity) }),
  comment: (entity) => ({
    comments: readProfile(WrittenComment, entity, writtenOf(entity)),
  }),
  reportText: (entity) => {
    const head = entity.cellByField.get("profile")?.heads[0];
    const written = { id: entity.id, actorId: head?.actorId, writtenAt: head && instantOf(head) };
    return { reportTexts: readProfile(WrittenReportText, entity, written) };
  },
  reviewStep: (entity) => ({ reviewSteps: readProfile(WrittenReviewStep, entity, writtenOf(entity)) }),
  archetype: (entity) => ({ archetypes: readProfile(Archetype, entity) }),
  contact: (entity) => ({ contacts: readProfile(Contact, entity) }),
  deliverable: (entity) => ({ deliverables: readProfile(Deliverable, entity) }),
  decisionRequest: (entity) => ({ decisionRequests: readProfile(DecisionRequest, entity) }),
  workEntry: (entity) => ({ workEntries: readProfile(WorkEntry, entity) }),
  parkedItem: (entity) => ({ parkedItems: readProfile(ParkedItem, entity) }),
  scenario: (entity) => ({ scenarios: readProfile(Scenario, entity) }),
  plan: (entity) => ({ plans: projectPlan(entity) }),
  costParameter: (entity) => ({ costParameters: readProfile(OwnCostParameter, entity) }),
  waveMove: (entity) => ({ waveMoves: readProfile(WaveMove, entity, { applicationId: entity.id }) }),
  execution: (entity) => ({ executions: readProfile(Execution, entity, { applicationId: entity.id }) }),
  savedView: (entity) => ({ savedViews: readProfile(SavedView, entity) }),
  importMapping: (entity) => ({ importMappings: readProfile(ImportMapping, entity) }),
  import: (entity) => ({
    imports: readProfile(ImportRecord, entity, { id: entity.id, importedAt: begunAt(entity) }),
  }),
  step: () => ({}),
};

const WrittenComment = Comment.omit({ author: true }).extend({ actorId: Person.shape.id });

const WrittenReportText = ReportText.extend({
  id: z.string(),
  actorId: Person.shape.id,
  writtenAt: Instant,
});
const WrittenReviewStep = ReviewStep.omit({ author: true }).extend({ actorId: Person.shape.id });

/** Who wrote it first, and when. */
const writtenOf = (entity: Entity) => ({
  id: entity.id,
  actorId: entity.cellByField.get("profile")?.first.actorId,
  writtenAt: begunAt(entity),
});

const begunAt = (entity: Entity): string | undefined => {
  const first = entity.cellByField.get("profile")?.first;
  return first && instantOf(first);
};
