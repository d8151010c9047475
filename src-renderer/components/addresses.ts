/** The pages of the engagement desk. */
export type DeskTab = "plan" | "contacts" | "commitments" | "days" | "leaving";

/** The parts of the wave plan. */
export const waveTabs = ["plan", "groups", "rules"] as const;
export type WaveTab = (typeof waveTabs)[number];

/** The parts of the business case. */
export const caseTabs = ["figures", "assumptions", "carbon"] as const;
export type CaseTab = (typeof caseTabs)[number];

/** Addresses of pages. They live behind the hash, so that every host serves one file. */
const engagementAddress = (code: string, ...rest: readonly (string | undefined)[]): string =>
  ["#/e", code, ...rest]
    .filter((part) => part !== undefined)
    .map((part, place) => (place === 0 ? part : encodeURIComponent(part)))
    .join("/");

export const addressOf = {
  home: "#/",
  newEngagement: "#/new",
  settings: "#/settings",
  overview: (code: string) => engagementAddress(code),
  desk: (code: string, tab?: DeskTab) => engagementAddress(code, "desk", tab),
  inventory: (code: string, tab?: "applications" | "servers" | "dependencies" | "import") =>
    engagementAddress(code, "inventory", tab),
  /** `subject` is an application's id or `organisation`. */
  questionnaire: (code: string, subject?: string, questionId?: string) =>
    engagementAddress(code, "questionnaire", subject, questionId),
  grid: (code: string) => engagementAddress(code, "grid"),
  evidence: (code: string, attachmentId?: string) => engagementAddress(code, "evidence", attachmentId),
  /** Without an id, the choice of which to hold; `new` stands for one that nobody planned. */
  interview: (code: string, interviewId?: string) => engagementAddress(code, "interview", interviewId),
  results: (code: string, applicationId?: string) => engagementAddress(code, "results", applicationId),
  compare: (code: string, firstId: string, secondId?: string) =>
    engagementAddress(code, "compare", firstId, secondId),
  opinions: (code: string, applicationId?: string) => engagementAddress(code, "opinions", applicationId),
  portfolio: (code: string) => engagementAddress(code, "portfolio"),
  whatif: (code: string, applicationId?: string) => engagementAddress(code, "whatif", applicationId),
  scenarios: (code: string) => engagementAddress(code, "scenarios"),
  weights: (code: string) => engagementAddress(code, "weights"),
  waves: (code: string, tab?: WaveTab) => engagementAddress(code, "waves", tab),
  sizing: (code: string) => engagementAddress(code, "sizing"),
  businessCase: (code: string, tab?: CaseTab) => engagementAddress(code, "businessCase", tab),
  calibration: (code: string) => engagementAddress(code, "calibration"),
  findings: (code: string) => engagementAddress(code, "findings"),
  agreed: (code: string) => engagementAddress(code, "agreed"),
  options: (code: string, tab?: "paas" | "private" | "store") => engagementAddress(code, "options", tab),
  report: (code: string) => engagementAddress(code, "report"),
} as const;
