import type { SiteContract } from "../src-shared/contract/site.ts";
import type { Handlers, Topic } from "../src-shared/rpc/procedure.ts";
import type { AppDeps } from "./compose.ts";
import type { JobControl } from "./long-work.ts";
import { createAgreementService } from "./services/agreements.ts";
import { createAnswerBatchService } from "./services/answer-batches.ts";
import { createAnswerImportService } from "./services/answer-import.ts";
import { createAnswerService } from "./services/answers.ts";
import { createApplicationService } from "./services/applications.ts";
import { createArchetypeService } from "./services/archetypes.ts";
import { createAttachmentService } from "./services/attachments.ts";
import { createBusinessCaseService } from "./services/business-case.ts";
import { createCarbonService } from "./services/carbon.ts";
import { createCaseService } from "./services/cases.ts";
import { createContentService } from "./services/content.ts";
import { createDecisionService } from "./services/decisions.ts";
import { createDeskService } from "./services/desk.ts";
import { createEngagementSettingService } from "./services/engagement-settings.ts";
import { createDraftService } from "./services/drafts.ts";
import { createEngagementService } from "./services/engagements.ts";
import { createExampleService } from "./services/examples.ts";
import { createExecutionService } from "./services/executions.ts";
import { createCommentImportService } from "./services/comment-import.ts";
import { createFindingService } from "./services/findings.ts";
import { createHistoryService } from "./services/history.ts";
import { createHostService } from "./services/host.ts";
import { createInterviewCalendarService } from "./services/interview-calendar.ts";
import { createInterviewCoverageService } from "./services/interview-coverage.ts";
import { createInterviewService } from "./services/interviews.ts";
import { createInventoryService } from "./services/inventory.ts";
import { createOptionService } from "./services/options.ts";
import { createQuestionnaireService } from "./services/questionnaires.ts";
import { createReportService } from "./services/reports.ts";
import { createReportTextService } from "./services/report-texts.ts";
import { createReviewService } from "./services/reviews.ts";
import { createResultService } from "./services/results.ts";
import { createSearchService } from "./services/search.ts";
import { createSizingService } from "./services/sizing.ts";
import { createSecondOpinionService } from "./services/second-opinions.ts";
import { createStoreMatchService } from "./services/store-matches.ts";
import { createScenarioService } from "./services/scenarios.ts";
import { createScoringModels } from "./services/scoring-models.ts";
import { createSimulations } from "./services/simulations.ts";
import { createWhatIfService } from "./services/what-if.ts";
import { createViewService } from "./services/views.ts";
import { createWaveService } from "./services/waves.ts";

export interface HandlerDeps extends AppDeps {
  readonly announce: (topics: readonly Topic[]) => void;
  readonly newId: () => string;
  /** Starts a job of the contract that nobody waits for. */
  readonly startJob: (name: string, input: object) => void;
}

type JobNames = "jobs.list" | "jobs.get" | "jobs.cancel";

/** Every procedure of the contract, but those about jobs, and the service that answers it. */
export const createHandlers = (deps: HandlerDeps): Omit<Handlers<SiteContract, JobControl>, JobNames> => {
  const models = createScoringModels();
  const simulations = createSimulations(deps);
  const results = createResultService({ ...deps, models, simulations });
  const planners = {
    ...createBusinessCaseService({ ...deps, results }),
    ...createCarbonService({ ...deps, results }),
    ...createSizingService({ ...deps, results }),
    ...createStoreMatchService(deps),
    ...createWaveService({ ...deps, results }),
  };
  return {
    ...createEngagementService(deps),
    ...createEngagementSettingService(deps),
    ...createInterviewService(deps),
    ...createInterviewCalendarService(deps),
    ...createInterviewCoverageService({ ...deps, results }),
    ...createDeskService(deps),
    ...createDraftService(deps),
    ...createExampleService(deps),
    ...createContentService(deps),
    ...createApplicationService(deps),
    ...createArchetypeService(deps),
    ...createInventoryService(deps),
    ...createAnswerService(deps),
    ...createAnswerBatchService(deps),
    ...createAnswerImportService(deps),
    ...createAttachmentService(deps),
    ...createOptionService(deps),
    "results.list": results["results.list"],
    "results.get": results["results.get"],
    "outcomes.list": results["outcomes.list"],
    "explanations.get": results["explanations.get"],
    "simulations.run": results["simulations.run"],
    ...createWhatIfService({ ...deps, models, simulations }),
    ...createScenarioService(deps),
    ...createSecondOpinionService({ ...deps, results }),
    ...createAgreementService(deps),
    ...createDecisionService({ ...deps, results }),
    ...createFindingService(deps),
    ...createCommentImportService({ ...deps, planners, results }),
    ...planners,
    ...createExecutionService(deps),
    ...createViewService(deps),
    ...createHistoryService(deps),
    ...createSearchService(deps),
    ...createQuestionnaireService(deps),
    ...createReportService({ ...deps, planners, results }),
    ...createReportTextService({ ...deps, planners, results }),
    ...createReviewService({ ...deps, planners, results }),
    ...createCaseService(deps.content),
    ...createHostService(deps),
  };
};
