import type { storeMatches as english } from "../en/store-matches.ts";
import type { TranslationOf } from "../translation.ts";

export const storeMatches: TranslationOf<typeof english> = {
  title: "Applications du magasin qui pourraient prendre le relais",
  toStore: "Le magasin",
  sentence_zero: "Aucune de celles à proposer ne couvre assez des {{total}} capacités exigées.",
  sentence_one:
    "{{count}}, qu’aucune condition n’exclut, couvre au moins 40 % des {{total}} capacités exigées.",
  sentence_many:
    "{{count}}, qu’aucune condition n’exclut, couvrent au moins 40 % des {{total}} capacités exigées.",
  sentence_other:
    "{{count}}, qu’aucune condition n’exclut, couvrent au moins 40 % des {{total}} capacités exigées.",
  nothingRequired:
    "Personne n’a encore noté ce que l’application doit savoir faire : la couverture est inconnue.",
  toRequired: "Les capacités exigées se modifient dans l’inventaire.",
  noListing: "Aucune entrée du magasin ne peut être proposée ici.",
  sample: "échantillon, inventé",
  coverage: "couvre {{share}} ({{class}})",
  classes: { full: "presque tout", most: "l’essentiel", some: "une partie", none: "trop peu" },
  eligible: "aucune condition n’y fait obstacle",
  conditional_one: "{{count}} condition attend une preuve ou une action",
  conditional_many: "{{count}} conditions attendent une preuve ou une action",
  conditional_other: "{{count}} conditions attendent une preuve ou une action",
  excluded: "exclue par : {{gates}}",
  evidence: "{{share}} de ses faits sont prouvés",
  missing: "Ne propose pas : {{capabilities}}.",
  suspended_one: "{{count}} entrée est suspendue : sa preuve a expiré.",
  suspended_many: "{{count}} entrées sont suspendues : leur preuve a expiré.",
  suspended_other: "{{count}} entrées sont suspendues : leur preuve a expiré.",
  required: {
    title: "Capacités exigées",
    none: "aucune notée",
    weight: "Poids : {{capability}}",
    remove: "Retirer {{capability}}",
    other: "Une autre",
    add: "Ajouter",
    hint: "Ce qu’une application du magasin devrait couvrir. Le résultat de l’application montre quelles entrées du magasin le font.",
  },
};
