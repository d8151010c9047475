import type { scenarios as english } from "../en/scenarios.ts";
import type { TranslationOf } from "../translation.ts";

export const scenarios: TranslationOf<typeof english> = {
  title: "Scénarios",
  subtitle: "Ce qui a été essayé et gardé sous un nom. Rien n’en compte avant d’être enregistré.",
  loading: "Comparaison…",
  try: "Essayer",
  none: "Aucun scénario : essayez d’autres poids, conditions ou réponses, et gardez-les sous un nom.",
  kept: "Scénarios gardés",
  most: "Cochez-en jusqu’à quatre pour les comparer.",
  compareOne: "Comparer {{name}}",
  name: "Nom",
  open: "Ouvrir",
  openOne: "Ouvrir {{name}}",
  remove: "Retirer",
  counts: "Applications par option",
  leaders: "Quelle option est en tête",
  differing_one: "{{count}} application sur {{total}} diffère de ce qui est enregistré.",
  differing_many: "{{count}} applications sur {{total}} diffèrent de ce qui est enregistré.",
  differing_other: "{{count}} applications sur {{total}} diffèrent de ce qui est enregistré.",
  showAll: "Montrer toutes les applications",
  copyTable: "Copier comme tableau",
  copied: "Tableau copié",
  isOther: "autre que l’enregistré",
};
