import type { review as english } from "../en/review.ts";
import type { TranslationOf } from "../translation.ts";

/** Le chemin d’un rapport, du projet à la copie émise. */
export const review: TranslationOf<typeof english> = {
  title: "Relecture",
  states: {
    draft: "Projet",
    inReview: "En relecture",
    changesRequested: "À reprendre",
    approved: "Approuvé",
    issued: "Émis",
    reopened: "Rouvert",
  },
  explain: {
    draft:
      "Chacun y travaille. Envoyé en relecture, il va à un responsable de mission qui n’en est pas le seul auteur.",
    inReview: "Un responsable le lit, le commente, puis l’approuve ou le renvoie.",
    changesRequested: "Il est revenu. Reprenez ce qui est demandé, puis renvoyez-le en relecture.",
    approved:
      "Un responsable répond de ce qu’il dit. L’émettre produit le document et le garde, octet pour octet.",
    issued: "Le client l’a reçu. Ce qui change désormais ira dans la version {{version}}.",
  },
  comparing: "Comparaison avec ce qui a été envoyé",
  changedMark: "Changé depuis",
  changed_one: "Depuis, {{count}} partie dit autre chose : {{parts}}.",
  changed_many: "Depuis, {{count}} de parties disent autre chose : {{parts}}.",
  changed_other: "Depuis, {{count}} parties disent autre chose : {{parts}}.",
  reopened: "Ce qui a été approuvé ne vaut plus : renvoyez-le en relecture.",
  same: "Il dit toujours la même chose.",
  note: "Mot d’accompagnement",
  noteHint: "Qui demande une reprise dit laquelle.",
  steps: {
    submit: "Envoyer en relecture",
    requestChanges: "Demander une reprise",
    approve: "Approuver",
    issue: "Émettre la version {{version}}",
  },
  working: "Lecture du rapport",
  refused: "{{step}} : {{reason}}",
  past: "Ce qui s’est passé",
  done: {
    submit: "Envoyé en relecture",
    requestChanges: "Reprise demandée",
    approve: "Approuvé",
    issue: "Émis",
  },
  by: "{{author}}, {{when}}",
  save: "Enregistrer la copie émise",
  saveNamed: "Enregistrer {{file}}",
};
