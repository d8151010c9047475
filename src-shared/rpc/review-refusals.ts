import { z } from "zod";

/** Why a person may not send a report on. */
export const ReviewRefusal = z.enum([
  /** It does not follow on where the report stands. */
  "outOfTurn",
  /** Nobody knows who it is. */
  "unnamed",
  "notLead",
  /** Nobody else has recorded anything that the report says. */
  "onlyAuthor",
  "noNote",
  /** The report no longer says what was approved. */
  "changed",
]);
export type ReviewRefusal = z.output<typeof ReviewRefusal>;

/** Each in a sentence that says what would let them. */
export const refusalSentences: Readonly<Record<"en" | "fr", Readonly<Record<ReviewRefusal, string>>>> = {
  en: {
    outOfTurn: "The report does not stand where this step follows on; look at its review again.",
    unnamed: "Write your name in the settings first: whoever sends a report on stands by it.",
    notLead: "Only an engagement lead does this; roles are set under Frame and team.",
    onlyAuthor: "Everything this report says was recorded by you alone: somebody else has to approve it.",
    noNote: "Say what has to be changed.",
    changed: "The report says something else than what was approved: send it to review again.",
  },
  fr: {
    outOfTurn: "Le rapport n’en est pas à l’étape qui précède celle-ci ; regardez de nouveau sa relecture.",
    unnamed: "Écrivez d’abord votre nom dans les réglages : qui fait avancer un rapport en répond.",
    notLead: "Seul un responsable de mission le fait ; les rôles se règlent sous Cadre et équipe.",
    onlyAuthor: "Tout ce que dit ce rapport a été noté par vous seul : une autre personne doit l’approuver.",
    noNote: "Dites ce qui est à reprendre.",
    changed: "Le rapport ne dit plus ce qui a été approuvé : envoyez-le de nouveau en relecture.",
  },
};
