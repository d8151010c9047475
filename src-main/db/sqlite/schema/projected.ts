import type { RowByTable } from "../../../../src-shared/domain/operations/project.ts";
import {
  actions,
  answers,
  attachments,
  comments,
  decisions,
  findings,
  optionProfiles,
} from "./assessment.ts";
import { contacts, decisionRequests, deliverables, parkedItems, workEntries } from "./desk.ts";
import { clients, engagements, interviews, people, sites, weights } from "./engagement.ts";
import { applications, archetypes, dependencies, imports, servers } from "./inventory.ts";
import { reportTexts, reviewSteps } from "./reviews.ts";
import { scenarios } from "./scenarios.ts";
import { costParameters, executions, plans, waveMoves } from "./plans.ts";
import { importMappings, savedViews } from "./views.ts";

/** The tables that follow from the log; every one is keyed by engagement and id. */
export const projectedTables = {
  clients,
  engagements,
  weights,
  people,
  sites,
  interviews,
  applications,
  servers,
  dependencies,
  answers,
  attachments,
  optionProfiles,
  decisions,
  findings,
  actions,
  comments,
  imports,
  archetypes,
  contacts,
  deliverables,
  decisionRequests,
  workEntries,
  parkedItems,
  reportTexts,
  reviewSteps,
  scenarios,
  plans,
  costParameters,
  waveMoves,
  executions,
  savedViews,
  importMappings,
} satisfies Record<keyof RowByTable, unknown>;
