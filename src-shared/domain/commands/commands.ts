import type { LocalisedText } from "../../contract/text.ts";

/**
 * Something that can be done from anywhere. This one register is what the palette, the sheet of keys and
 * the menus of the desktop are made from.
 */
export interface Command {
  readonly id: CommandId;
  readonly label: LocalisedText;
  /** As it is written beside the command; Ctrl stands for ⌘ on a Mac. */
  readonly keys?: string;
  /** Whether it needs an engagement on the screen. */
  readonly inEngagement: boolean;
  /** Keys that a browser has for itself: only the menu of the desktop hears them. */
  readonly menuKeys?: string;
  /** The one host that can do it; in a browser the browser itself can. */
  readonly only?: "desktop";
  readonly group: "do" | "go" | "look";
}

const list = [
  {
    id: "palette",
    label: { en: "Find or do", fr: "Chercher ou agir" },
    keys: "Ctrl K",
    inEngagement: false,
    group: "do",
  },
  {
    id: "undo",
    label: { en: "Undo", fr: "Annuler" },
    keys: "Ctrl Z",
    inEngagement: true,
    group: "do",
  },
  {
    id: "redo",
    label: { en: "Redo", fr: "Rétablir" },
    keys: "Ctrl Shift Z",
    inEngagement: true,
    group: "do",
  },
  {
    id: "history",
    label: { en: "History", fr: "Historique" },
    keys: "Ctrl H",
    inEngagement: true,
    group: "do",
  },
  {
    id: "newEngagement",
    label: { en: "New engagement", fr: "Nouvelle mission" },
    inEngagement: false,
    group: "do",
  },
  {
    id: "import",
    label: { en: "Import an inventory", fr: "Importer un inventaire" },
    inEngagement: true,
    group: "do",
  },
  {
    id: "backup",
    label: { en: "Back up all data", fr: "Sauvegarder toutes les données" },
    inEngagement: false,
    group: "do",
  },
  {
    id: "newWindow",
    label: { en: "New window", fr: "Nouvelle fenêtre" },
    menuKeys: "Ctrl N",
    inEngagement: false,
    group: "do",
  },
  {
    id: "openFile",
    label: { en: "Open a file", fr: "Ouvrir un fichier" },
    keys: "Ctrl O",
    inEngagement: false,
    group: "do",
  },
  {
    id: "forgetRecent",
    label: { en: "Forget what was opened recently", fr: "Oublier ce qui a été ouvert récemment" },
    inEngagement: false,
    group: "do",
  },
  { id: "help", label: { en: "Help", fr: "Aide" }, keys: "F1", inEngagement: false, group: "do" },
  {
    id: "tour",
    label: { en: "Tour of the worked example", fr: "Visite de l’exemple complet" },
    inEngagement: false,
    group: "do",
  },
  { id: "keys", label: { en: "Keys", fr: "Touches" }, keys: "?", inEngagement: false, group: "do" },
  { id: "overview", label: { en: "Overview", fr: "Vue d’ensemble" }, inEngagement: true, group: "go" },
  { id: "desk", label: { en: "Plan and follow-up", fr: "Plan et suivi" }, inEngagement: true, group: "go" },
  { id: "inventory", label: { en: "Inventory", fr: "Inventaire" }, inEngagement: true, group: "go" },
  {
    id: "questionnaire",
    label: { en: "Questionnaire", fr: "Questionnaire" },
    inEngagement: true,
    group: "go",
  },
  {
    id: "grid",
    label: { en: "Grid", fr: "Grille" },
    inEngagement: true,
    group: "go",
  },
  {
    id: "interview",
    label: { en: "Interview", fr: "Entretien" },
    inEngagement: true,
    group: "go",
  },
  { id: "evidence", label: { en: "Evidence", fr: "Preuves" }, inEngagement: true, group: "go" },
  {
    id: "results",
    label: { en: "Applications", fr: "Applications" },
    inEngagement: true,
    group: "go",
  },
  {
    id: "opinions",
    label: { en: "Second opinions", fr: "Seconds avis" },
    inEngagement: true,
    group: "go",
  },
  { id: "portfolio", label: { en: "Portfolio", fr: "Parc" }, inEngagement: true, group: "go" },
  { id: "whatif", label: { en: "What if", fr: "Et si" }, inEngagement: true, group: "go" },
  { id: "scenarios", label: { en: "Scenarios", fr: "Scénarios" }, inEngagement: true, group: "go" },
  {
    id: "findings",
    label: { en: "Findings", fr: "Constats" },
    inEngagement: true,
    group: "go",
  },
  { id: "waves", label: { en: "Waves", fr: "Vagues" }, inEngagement: true, group: "go" },
  { id: "sizing", label: { en: "Sizing", fr: "Dimensionnement" }, inEngagement: true, group: "go" },
  {
    id: "businessCase",
    label: { en: "Business case", fr: "Étude économique" },
    inEngagement: true,
    group: "go",
  },
  { id: "calibration", label: { en: "Calibration", fr: "Étalonnage" }, inEngagement: true, group: "go" },
  {
    id: "report",
    label: { en: "Report", fr: "Rapport" },
    inEngagement: true,
    group: "go",
  },
  { id: "weights", label: { en: "Weights", fr: "Poids" }, inEngagement: true, group: "go" },
  {
    id: "agreed",
    label: { en: "Frame and team", fr: "Cadre et équipe" },
    inEngagement: true,
    group: "go",
  },
  {
    id: "options",
    label: { en: "Options and store", fr: "Cibles et magasin" },
    inEngagement: true,
    group: "go",
  },
  {
    id: "home",
    label: { en: "All engagements", fr: "Toutes les missions" },
    inEngagement: false,
    group: "go",
  },
  { id: "settings", label: { en: "Settings", fr: "Réglages" }, inEngagement: false, group: "go" },
  {
    id: "zoomIn",
    label: { en: "Larger", fr: "Agrandir" },
    menuKeys: "Ctrl +",
    inEngagement: false,
    only: "desktop",
    group: "look",
  },
  {
    id: "zoomOut",
    label: { en: "Smaller", fr: "Diminuer" },
    menuKeys: "Ctrl -",
    inEngagement: false,
    only: "desktop",
    group: "look",
  },
  {
    id: "zoomReset",
    label: { en: "Original size", fr: "Taille d’origine" },
    menuKeys: "Ctrl 0",
    inEngagement: false,
    only: "desktop",
    group: "look",
  },
  { id: "themeLight", label: { en: "Light theme", fr: "Thème clair" }, inEngagement: false, group: "look" },
  { id: "themeDark", label: { en: "Dark theme", fr: "Thème sombre" }, inEngagement: false, group: "look" },
  {
    id: "themeSystem",
    label: { en: "Theme as the system", fr: "Thème du système" },
    inEngagement: false,
    group: "look",
  },
  { id: "languageEn", label: { en: "English", fr: "English (anglais)" }, inEngagement: false, group: "look" },
  {
    id: "languageFr",
    label: { en: "Français (French)", fr: "Français" },
    inEngagement: false,
    group: "look",
  },
  {
    id: "densityComfortable",
    label: { en: "Comfortable density", fr: "Densité confortable" },
    inEngagement: false,
    group: "look",
  },
  {
    id: "densityCompact",
    label: { en: "Compact density", fr: "Densité compacte" },
    inEngagement: false,
    group: "look",
  },
  {
    id: "singleKeysOn",
    label: { en: "Single keys on", fr: "Activer les touches simples" },
    inEngagement: false,
    group: "look",
  },
  {
    id: "singleKeysOff",
    label: { en: "Single keys off", fr: "Désactiver les touches simples" },
    inEngagement: false,
    group: "look",
  },
] as const;

export type CommandId = (typeof list)[number]["id"];

/** Every command there is, in the order in which they are listed. */
export const commands: readonly Command[] = list;

/** The command of an id that came from elsewhere; undefined where there is none. */
export const findCommand = (id: unknown): Command | undefined =>
  commands.find((command) => command.id === id);
