/** The articles of the help, in the order in which they are listed: the screens, then what runs through them. */
export const helpTopics = [
  "start",
  "overview",
  "desk",
  "inventory",
  "import",
  "question",
  "meeting",
  "grid",
  "evidence",
  "results",
  "compare",
  "opinions",
  "portfolio",
  "whatif",
  "findings",
  "waves",
  "sizing",
  "businessCase",
  "calibration",
  "report",
  "weights",
  "agreed",
  "options",
  "settings",
  "scores",
  "gates",
  "verdicts",
  "saved",
  "protection",
  "undo",
] as const;

export type HelpTopic = (typeof helpTopics)[number];

const topicByPage: Readonly<Record<string, HelpTopic>> = {
  desk: "desk",
  inventory: "inventory",
  questionnaire: "question",
  grid: "grid",
  evidence: "evidence",
  interview: "meeting",
  results: "results",
  compare: "compare",
  opinions: "opinions",
  portfolio: "portfolio",
  whatif: "whatif",
  scenarios: "whatif",
  weights: "weights",
  agreed: "agreed",
  findings: "findings",
  waves: "waves",
  sizing: "sizing",
  businessCase: "businessCase",
  calibration: "calibration",
  options: "options",
  report: "report",
};

/** The article of the screen at a route: `/e/CODE/inventory/import` has its own, as every screen has. */
export const topicOf = (route: string): HelpTopic => {
  const [, area, , page, tab] = route.split("/");
  if (area === "settings") return "settings";
  if (area !== "e") return "start";
  if (page === "inventory" && tab === "import") return "import";
  return topicByPage[page ?? ""] ?? "overview";
};
