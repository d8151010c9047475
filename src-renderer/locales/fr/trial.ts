import type { trial as english } from "../en/trial.ts";
import type { TranslationOf } from "../translation.ts";

export const trial: TranslationOf<typeof english> = {
  points: "{{points}} points",
  hold: "figer",
  holdOne: "Figer le poids de {{criterion}}",
  option: "Option",
  application: "Application",
  recorded: "Enregistré",
  tried: "Essayé",
  change: "Écart",
  lead: "Avance",
  noOption: "aucune option",
  verdict: "{{option}} : {{level}}",
  verdictConditional: "{{option}} : {{level}}, sous condition",
  byLeads: "D’après les seules avances : le degré de certitude n’est pas encore calculé.",
  simulate: "Calculer le degré de certitude",
  simulating: "Calcul du degré de certitude de chaque verdict",
  words: {
    weight: "{{criterion}} {{from}} → {{to}}",
    gate: "écartée : {{gate}}",
    answer: "{{question}} : {{answer}}",
    answerOf: "{{application}}, {{question}} : {{answer}}",
    open: "sans réponse",
  },
  counts: {
    title: "Options avant et après",
    sentence_one: "{{count}} application sur {{total}} changerait d’option.",
    sentence_many: "{{count}} applications sur {{total}} changeraient d’option.",
    sentence_other: "{{count}} applications sur {{total}} changeraient d’option.",
  },
  flips: {
    title: "Quelles applications changeraient",
    sentence_one: "{{count}} application mène ailleurs.",
    sentence_many: "{{count}} applications mènent ailleurs, les plus nettes d’abord.",
    sentence_other: "{{count}} applications mènent ailleurs, les plus nettes d’abord.",
    more_one: "et {{count}} de plus, dans le tableau",
    more_many: "et {{count}} de plus, dans le tableau",
    more_other: "et {{count}} de plus, dans le tableau",
  },
};
