import type { LocalisedText } from "../../contract/text.ts";

/** A key of the interview: it means something while a question is on the screen. */
export interface InterviewKey {
  readonly does: string;
  readonly keys: readonly string[];
  readonly label: LocalisedText;
}

const list = [
  { does: "answer", keys: ["1 – 9"], label: { en: "Answer", fr: "Répondre" } },
  { does: "next", keys: ["J"], label: { en: "Next question", fr: "Question suivante" } },
  { does: "previous", keys: ["K"], label: { en: "Previous question", fr: "Question précédente" } },
  {
    does: "best",
    keys: ["B"],
    label: { en: "Most useful next question", fr: "Question la plus utile ensuite" },
  },
  {
    does: "section",
    keys: ["Ctrl ↑", "Ctrl ↓"],
    label: { en: "Next or previous section", fr: "Rubrique suivante ou précédente" },
  },
  { does: "note", keys: ["N"], label: { en: "Note", fr: "Note" } },
  {
    does: "evidence",
    keys: ["E"],
    label: {
      en: "Add a photo, screenshot or file as evidence",
      fr: "Ajouter une photo, une capture ou un fichier comme preuve",
    },
  },
  {
    does: "grade",
    keys: ["G"],
    label: { en: "Evidence grade, then A to D", fr: "Niveau de preuve, puis A à D" },
  },
  { does: "who", keys: ["P"], label: { en: "Who said it", fr: "Qui l’a dit" } },
  { does: "flag", keys: ["F"], label: { en: "Flag or unflag", fr: "Signaler ou non" } },
  { does: "unknown", keys: ["U"], label: { en: "Not known yet", fr: "Pas encore connu" } },
  {
    does: "notApplicable",
    keys: ["X"],
    label: { en: "Not applicable, with a reason", fr: "Sans objet, avec un motif" },
  },
  {
    does: "park",
    keys: ["+"],
    label: { en: "Note something for later", fr: "Noter un point à reprendre" },
  },
  {
    does: "projector",
    keys: ["V"],
    label: {
      en: "Projector: hide what the answer is worth",
      fr: "Projecteur : masquer ce que vaut la réponse",
    },
  },
  {
    does: "leave",
    keys: ["Esc"],
    label: {
      en: "Out of a field, so that keys answer again",
      fr: "Sortir d’un champ, pour que les touches répondent",
    },
  },
] as const;

/** All of them, in the order in which they are shown. */
export const interviewKeys: readonly InterviewKey[] = list;

type Does = (typeof list)[number]["does"];

/** What a single key can do; a digit, a section and Escape are heard otherwise. */
export type InterviewDeed = Exclude<Does, "answer" | "section" | "leave">;

const isDeed = (does: Does): does is InterviewDeed =>
  does !== "answer" && does !== "section" && does !== "leave";

const deedByKey: ReadonlyMap<string, InterviewDeed> = new Map(
  list.flatMap(({ does, keys }) =>
    isDeed(does) ? keys.map((key): [string, InterviewDeed] => [key.toLowerCase(), does]) : [],
  ),
);

/** What a key does on a question, without regard to case; undefined where it does nothing. */
export const deedOf = (key: string): InterviewDeed | undefined => deedByKey.get(key.toLowerCase());

/** The key that does something, as it is written beside it. */
export const keyOf = (does: InterviewDeed): string => list.find((one) => one.does === does)?.keys[0] ?? "";
