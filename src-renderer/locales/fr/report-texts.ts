import type { reportTexts as english } from "../en/report-texts.ts";
import type { TranslationOf } from "../translation.ts";

export const reportTexts: TranslationOf<typeof english> = {
  title: "Dans vos propres mots",
  explain:
    "Chaque phrase est écrite à partir des faits. Réécrivez ce que le client doit lire autrement : vos mots restent quand les chiffres sont recalculés, et sont signalés quand les faits qu’ils disent changent.",
  place: "Partie ou fiche d’application",
  findPlace: "Chercher une partie ou une application",
  noPlace: "Rien de ce nom.",
  choose: "Choisir ce qu’on réécrit",
  kinds: { section: "partie du rapport", application: "fiche d’application" },
  reading: "Rédaction des phrases du rapport",
  none: "Il n’y a ici aucune phrase à réécrire : seulement des tableaux et des figures.",
  list: "Phrases",
  rewrite: "Réécrire",
  rewriteNamed: "Réécrire : {{text}}",
  text: "Vos mots",
  hint: "Une ligne vide commence un nouveau paragraphe.",
  record: "Prendre ces mots",
  cancel: "Annuler",
  own: "{{author}}, {{when}}",
  stale: "Les faits ont changé depuis",
  computed: "Ce que le rapport lui-même dit maintenant",
  keep: "Toujours juste",
  keepNamed: "Toujours juste : {{text}}",
  reset: "Revenir aux mots du rapport",
  resetNamed: "Revenir aux mots du rapport : {{text}}",
};
