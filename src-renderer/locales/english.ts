import { comfort } from "./en/comfort.ts";
import { certainty } from "./en/certainty.ts";
import { comments } from "./en/comments.ts";
import { common } from "./en/common.ts";
import { dependencies } from "./en/dependencies.ts";
import { engagementSettings } from "./en/engagement-settings.ts";
import { grid } from "./en/grid.ts";
import { desk } from "./en/desk.ts";
import { evidence } from "./en/evidence.ts";
import { findings } from "./en/findings.ts";
import { help } from "./en/help.ts";
import { home } from "./en/home.ts";
import { interview } from "./en/interview.ts";
import { inventory } from "./en/inventory.ts";
import { opinions } from "./en/opinions.ts";
import { options } from "./en/options.ts";
import { jobs } from "./en/jobs.ts";
import { lists } from "./en/lists.ts";
import { mapping } from "./en/mapping.ts";
import { overview } from "./en/overview.ts";
import { portfolio } from "./en/portfolio.ts";
import { recorded } from "./en/recorded.ts";
import { questionnaire } from "./en/questionnaire.ts";
import { report } from "./en/report.ts";
import { reportTexts } from "./en/report-texts.ts";
import { review } from "./en/review.ts";
import { results } from "./en/results.ts";
import { settings } from "./en/settings.ts";
import { scenarios } from "./en/scenarios.ts";
import { businessCase } from "./en/business-case.ts";
import { calibration } from "./en/calibration.ts";
import { sizing } from "./en/sizing.ts";
import { storeMatches } from "./en/store-matches.ts";
import { waves } from "./en/waves.ts";
import { tour } from "./en/tour.ts";
import { trial } from "./en/trial.ts";
import { weights } from "./en/weights.ts";
import { whatIf } from "./en/what-if.ts";

/** Every text of the screens; a namespace is a feature. */
export const english = {
  comfort,
  certainty,
  comments,
  common,
  dependencies,
  engagementSettings,
  grid,
  desk,
  evidence,
  findings,
  help,
  home,
  interview,
  inventory,
  opinions,
  jobs,
  options,
  lists,
  mapping,
  overview,
  portfolio,
  questionnaire,
  recorded,
  report,
  results,
  reportTexts,
  review,
  settings,
  storeMatches,
  scenarios,
  tour,
  trial,
  weights,
  whatIf,
  waves,
  sizing,
  businessCase,
  calibration,
} as const;
