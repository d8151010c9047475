import type { HelpTopic } from "../../components/help-topics.ts";

/** A screen that an article leads to. */
export type HelpPlace =
  | "home"
  | "newEngagement"
  | "settings"
  | "overview"
  | "desk"
  | "inventory"
  | "import"
  | "questionnaire"
  | "grid"
  | "interview"
  | "evidence"
  | "results"
  | "portfolio"
  | "whatif"
  | "scenarios"
  | "weights"
  | "findings"
  | "waves"
  | "sizing"
  | "businessCase"
  | "calibration"
  | "report"
  | "agreed"
  | "options";

interface Part {
  readonly title: string;
  /** Paragraphs. */
  readonly text?: readonly string[];
  /** What to do, in order. */
  readonly steps?: readonly string[];
  /** What each key, grade or level means. */
  readonly terms?: readonly (readonly [term: string, meaning: string])[];
}

/** One article of the help, in one language. */
export interface Article {
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly lead: string;
  readonly parts: readonly Part[];
  readonly places: readonly HelpPlace[];
  readonly related: readonly HelpTopic[];
}

export type Articles = Readonly<Record<HelpTopic, Article>>;
