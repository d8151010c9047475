import { comfort } from "./fr/comfort.ts";
import { certainty } from "./fr/certainty.ts";
import { comments } from "./fr/comments.ts";
import { common } from "./fr/common.ts";
import { dependencies } from "./fr/dependencies.ts";
import { engagementSettings } from "./fr/engagement-settings.ts";
import { grid } from "./fr/grid.ts";
import { desk } from "./fr/desk.ts";
import { evidence } from "./fr/evidence.ts";
import { findings } from "./fr/findings.ts";
import { help } from "./fr/help.ts";
import { home } from "./fr/home.ts";
import { interview } from "./fr/interview.ts";
import { inventory } from "./fr/inventory.ts";
import { opinions } from "./fr/opinions.ts";
import { options } from "./fr/options.ts";
import { jobs } from "./fr/jobs.ts";
import { lists } from "./fr/lists.ts";
import { mapping } from "./fr/mapping.ts";
import { overview } from "./fr/overview.ts";
import { portfolio } from "./fr/portfolio.ts";
import { recorded } from "./fr/recorded.ts";
import { questionnaire } from "./fr/questionnaire.ts";
import { report } from "./fr/report.ts";
import { reportTexts } from "./fr/report-texts.ts";
import { review } from "./fr/review.ts";
import { results } from "./fr/results.ts";
import { settings } from "./fr/settings.ts";
import { scenarios } from "./fr/scenarios.ts";
import { businessCase } from "./fr/business-case.ts";
import { calibration } from "./fr/calibration.ts";
import { sizing } from "./fr/sizing.ts";
import { storeMatches } from "./fr/store-matches.ts";
import { waves } from "./fr/waves.ts";
import { tour } from "./fr/tour.ts";
import { trial } from "./fr/trial.ts";
import { weights } from "./fr/weights.ts";
import { whatIf } from "./fr/what-if.ts";
import type { TranslationOf } from "./translation.ts";
import type { english } from "./english.ts";

/** The same texts in French; a text that is missing or not in English does not compile. */
export const french = {
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
} as const satisfies TranslationOf<typeof english>;
