/** Applications of the worked example: one full of answers, one about which nothing is known, one between. */
export const analoire = "01f2233d-c763-55bb-a19f-caa6bdec9e7e";
export const videosoins = "29e9ef75-f2ae-5edc-acd7-da422af10cd2";
export const radiotheque = "99f463b7-6a13-5604-a62e-31c7f2224f22";
const interview = "f6552276-02d8-5c2d-986f-c34958c1d106";

const engagementPlaces = [
  "",
  "/desk/plan",
  "/desk/contacts",
  "/desk/commitments",
  "/desk/days",
  "/desk/leaving",
  "/inventory",
  "/inventory/servers",
  "/inventory/dependencies",
  "/inventory/import",
  "/questionnaire",
  "/questionnaire/organisation/ORG-02",
  // A conflict, a table, a scale, a text, a figure, a day; a question that is not asked; all of them as a list.
  `/questionnaire/${analoire}/APP-26`,
  `/questionnaire/${analoire}/APP-24`,
  `/questionnaire/${videosoins}/APP-05`,
  `/questionnaire/${videosoins}/APP-01`,
  `/questionnaire/${videosoins}/INF-19`,
  `/questionnaire/${videosoins}/APP-35`,
  `/questionnaire/${videosoins}/APP-99`,
  `/questionnaire/${radiotheque}/list`,
  "/grid",
  "/interview",
  "/interview/new",
  `/interview/${interview}`,
  "/evidence",
  "/results",
  `/results/${radiotheque}`,
  `/results/${videosoins}`,
  `/compare/${radiotheque}`,
  `/compare/${radiotheque}/${analoire}`,
  `/opinions/${radiotheque}`,
  `/opinions/${videosoins}`,
  "/portfolio",
  "/whatif",
  `/whatif/${radiotheque}`,
  "/scenarios",
  "/weights",
  "/findings",
  "/agreed",
  "/options",
  "/options/private",
  "/options/store",
  "/sizing",
  "/businessCase",
  "/businessCase/assumptions",
  "/businessCase/carbon",
  "/calibration",
  "/waves",
  "/waves/groups",
  "/waves/rules",
  "/report",
  "/nowhere",
  // Over the screens: what was done, the search over everything, the keys.
  "/portfolio Control+h",
  "/portfolio Control+k",
  "/portfolio ?",
] as const;

/** What a screen is called in the name of a file, on every system. */
export const fileNameOf = (place: string): string =>
  place.replace("?", "keys").replaceAll(/[/ ]/gu, "_") || "home";

/**
 * Every screen, in the worked example, by what follows the `#/` of its address, and where something is opened
 * over it, the keys that do so. What is asked of each of them (accessible.e2e.ts, layout.e2e.ts) is asked of
 * those named here: a new screen is added to this list.
 */
export const places: readonly string[] = [
  "",
  "new",
  "settings",
  ...engagementPlaces.map((place) => `e/DEMO-GHT${place}`),
];
