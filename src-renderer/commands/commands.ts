/** Something that can be done from anywhere: by the palette, by its key, by a menu. */
export interface Command {
  readonly id: CommandId;
  /** As it is written beside the command; Ctrl stands for ⌘ on a Mac. */
  readonly keys?: string;
  /** Whether it needs an engagement on the screen. */
  readonly inEngagement: boolean;
  readonly group: "do" | "go" | "look";
}

const list = [
  { id: "undo", keys: "Ctrl Z", inEngagement: true, group: "do" },
  { id: "redo", keys: "Ctrl Shift Z", inEngagement: true, group: "do" },
  { id: "history", keys: "Ctrl H", inEngagement: true, group: "do" },
  { id: "newEngagement", inEngagement: false, group: "do" },
  { id: "import", inEngagement: true, group: "do" },
  { id: "backup", inEngagement: false, group: "do" },
  { id: "keys", keys: "?", inEngagement: false, group: "do" },
  { id: "overview", inEngagement: true, group: "go" },
  { id: "desk", inEngagement: true, group: "go" },
  { id: "inventory", inEngagement: true, group: "go" },
  { id: "questionnaire", inEngagement: true, group: "go" },
  { id: "grid", inEngagement: true, group: "go" },
  { id: "interview", inEngagement: true, group: "go" },
  { id: "evidence", inEngagement: true, group: "go" },
  { id: "results", inEngagement: true, group: "go" },
  { id: "portfolio", inEngagement: true, group: "go" },
  { id: "findings", inEngagement: true, group: "go" },
  { id: "report", inEngagement: true, group: "go" },
  { id: "agreed", inEngagement: true, group: "go" },
  { id: "options", inEngagement: true, group: "go" },
  { id: "home", inEngagement: false, group: "go" },
  { id: "settings", inEngagement: false, group: "go" },
  { id: "themeLight", inEngagement: false, group: "look" },
  { id: "themeDark", inEngagement: false, group: "look" },
  { id: "themeSystem", inEngagement: false, group: "look" },
  { id: "languageEn", inEngagement: false, group: "look" },
  { id: "languageFr", inEngagement: false, group: "look" },
  { id: "densityComfortable", inEngagement: false, group: "look" },
  { id: "densityCompact", inEngagement: false, group: "look" },
  { id: "singleKeysOn", inEngagement: false, group: "look" },
  { id: "singleKeysOff", inEngagement: false, group: "look" },
] as const;

export type CommandId = (typeof list)[number]["id"];

/** Every command there is, in the order in which they are listed. */
export const commands: readonly Command[] = list;
