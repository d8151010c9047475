import type { Format } from "../formatting.ts";
import type { enAnnexes } from "./en-annexes.ts";

export const frAnnexes = ({ counted, list }: Format): ReturnType<typeof enAnnexes> => ({
  findings: {
    none: "Aucun constat n’est enregistré.",
    findings: "Constats",
    concerns: (names) => `Concerne : ${list(names)}.`,
    questions: (names) => `Questions : ${list(names)}.`,
    actions: "Actions",
    actionsTable: "Actions, par échéance",
    noActions: "Aucune action n’est enregistrée.",
    action: "Action",
    owner: "Responsable",
    due: "Échéance",
    effort: "Jours",
    state: "État",
    noDate: "à fixer",
    noOwner: "à nommer",
    total: (days, count) =>
      `${counted(count, "action ouverte", "actions ouvertes")}, ${counted(days, "jour", "jours")} de travail`,
  },

  annexes: {
    gates: "Texte et statut juridique des conditions",
    gatesIntro:
      "Les conditions de la matrice des conditions d’éligibilité. Aucun texte officiel n’a été lu directement : faire confirmer par un juriste ce qui est marqué ainsi avant de s’y fier.",
    effect: "Effet",
    appliesTo: "Options",
    legalStatus: "Statut juridique",
    sources: "Sources",
    evidence: "Preuve",
    stamp: "Pour retrouver ces chiffres",
    stampIntro:
      "Les scores découlent des réponses, des profils de cible, des coûts, du référentiel et des poids. Les mêmes données donnent les mêmes chiffres.",
    stampItem: "Élément",
    stampValue: "Valeur",
    pack: "Référentiel",
    engine: "Moteur",
    weightProfile: "Profil de poids",
    ownWeights: "Propres à la mission",
    inputHash: "SHA-256 des données",
    reportDay: "Jour du rapport",
    answerCount: "Réponses",
    simulation: (draws, seed) =>
      `Les parts de premières places viennent de ${draws} tirages d’un générateur à graine (Mersenne Twister, graine ${seed}) : à chaque tirage, les poids varient autour de ceux convenus, une réponse peut être fausse aussi souvent que le dit son niveau de preuve, et une question ouverte prend l’une quelconque de ses réponses.`,
    noSimulation:
      "Aucune simulation n’a été nécessaire : les verdicts reposent sur les avances et des bornes exactes.",
    packNote: "Note des auteurs du référentiel",
    glossary: "Glossaire",
    term: "Terme",
    answers: "Toutes les réponses",
    answersIntro:
      "Chaque réponse avec son niveau de preuve, qui l’a donnée et la note prise. Là où des déclarations se contredisent, toutes figurent, celle retenue d’abord.",
    noAnswers: "Aucune réponse n’est enregistrée.",
    organisation: "Organisation",
    question: "Question",
    answer: "Réponse",
    gradeShort: "Pr.",
    source: "Source",
    noOwnAnswers: (names) => `Sans réponse propre : ${list(names)}.`,
  },
});
