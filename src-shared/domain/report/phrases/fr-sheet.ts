import type { VerdictLevel } from "../../../contract/results.ts";
import type { Format } from "../formatting.ts";
import type { enSheet } from "./en-sheet.ts";

export const frSheet = ({ counted, either, list, points }: Format): ReturnType<typeof enSheet> => {
  const levels: Readonly<Record<VerdictLevel, string>> = {
    proven: "prouvé",
    strong: "solide",
    leaning: "en tendance",
    open: "ouvert",
  };

  return {
    title: "Fiches des applications",
    intro:
      "Une fiche par application, par nom : ce que nous recommandons et avec quelle certitude, pourquoi, ce qui y fait obstacle, et ce qui nous ferait changer d’avis.",
    empty: "Aucune application n’a été enregistrée.",

    level: (level, conditional) => `${levels[level]}${condition(conditional)}`,
    verdict: (option, level, conditional) =>
      level === "open"
        ? `Ouvert : ${option} en tête, mais de peu.`
        : `${option} : ${levels[level]}${condition(conditional)}.`,
    noLeader: "Ouvert : aucune option en tête.",
    nothingKnown: "Ouvert : rien de connu ne départage encore les options.",
    allExcluded: "Aucune option ne reste : toutes sont exclues.",
    lead: (runnerUp, lead) =>
      lead < 0.05
        ? `À égalité avec ${runnerUp}, au dixième de point près.`
        : `Devance ${runnerUp} de ${points(lead)} ${either(lead, "point", "points")}.`,
    tied: (options) => `Ouvert : ${list(options)} à égalité.`,
    firstIn: (share) => `Première dans ${share} des tirages de la simulation.`,
    alone: "C’est la seule option qu’aucune condition n’exclut.",
    isProven: "Aucune réponse encore ouverte ne peut changer cela.",
    isProvenButDoubt:
      "Aucune réponse encore ouverte ne peut changer cela, mais d’autres poids ou une réponse fausse le peuvent, trop souvent pour le dire prouvé.",
    isProvenButGates: (count) =>
      `Aucune réponse ouverte ne peut changer l’ordre des scores, mais ${counted(count, "question ouverte peut encore exclure cette option", "questions ouvertes peuvent encore exclure cette option")} par une condition d’éligibilité.`,
    reversible: (count) =>
      `Non prouvé : ${counted(count, "question ouverte peut encore l’inverser", "questions ouvertes peuvent chacune l’inverser")}.`,
    together: "Non prouvé : aucune question ouverte ne l’inverse seule, mais plusieurs ensemble le peuvent.",
    conditions: (count) =>
      `Sous condition : ${counted(count, "condition d’éligibilité attend", "conditions d’éligibilité attendent")} une preuve, une réponse ou une action.`,
    basis: (coverage, openCount, assumptions) =>
      `${coverage} du poids est connu ; ${counted(openCount, "question ouverte", "questions ouvertes")}${
        assumptions === 0 ? "" : `, ${counted(assumptions, "hypothèse", "hypothèses")}`
      }.`,
    noOwnAnswers:
      "Aucune question sur cette application n’a de réponse : son résultat ne repose que sur l’organisation.",

    chart: (name) => `${name} : score de chaque option et son intervalle`,
    chartSays: (parts) => `Diagramme en barres avec intervalles. ${parts.join(" ; ")}.`,
    chartPart: (option, score, range, status) => `${option} ${score}, intervalle ${range}, ${status}`,
    option: "Option",
    score: "Score",
    range: "Intervalle",
    status: "État",

    why: (first, second) => `Pourquoi ${first} avant ${second}`,
    whyAlone: (first) => `Ce qui plaide pour ${first}`,
    whyNone: "Rien ne départage encore les deux premières options.",
    question: "Réponse ou mesure",
    answer: "Ce qui a été dit",
    grade: "Preuve",
    points: "Points",
    others: (count) => counted(count, "plus petite", "plus petites"),
    totalLead: (first) => `Avance : ${first}`,
    totalScore: "Score au-dessus de 50",
    measures: { cost: "Coût d’exploitation", effort: "Effort ponctuel", carbon: "Carbone" },
    measured: "mesuré, par rapport à Conserver",

    gates: "Conditions d’éligibilité",
    gatesNone: "Aucune n’exclut, n’attend ni ne demande rien.",
    gatesUndecided: (count, questions) =>
      `${counted(count, "condition reste indécise", "conditions restent indécises")} tant que ces questions n’ont pas de réponse : ${list(questions)}.`,

    next: "Ce qui nous ferait changer d’avis",
    nextProven:
      "Rien de ce qui peut encore être demandé : quelles que soient les réponses ouvertes, l’option en tête reste la même.",
    nextNone: "Aucune réponse seule : il en faudrait plusieurs ensemble pour changer l’option en tête.",
    nextNothingOpen: "Aucune question n’est ouverte.",
    next3: "Réponses qui pourraient changer le résultat, la plus utile d’abord.",
    nearestWeights: (option, moved, from, to) =>
      `${option} fait jeu égal dès que ${points(moved)} ${either(moved, "point", "points")} de poids sur cent ${either(moved, "passe", "passent")} de ${list(from)} à ${list(to)}.`,
    noWeights: "Avec ces réponses, aucun jeu de poids ne mettrait une autre option en tête.",
    answerChanges: (count, answers) =>
      `${counted(count, "réponse donnée le ferait seule, si elle était autre", "réponses données le feraient chacune seule, si elles étaient autres")} : ${list(answers)}.`,
    andOthers: (count) => counted(count, "autre", "autres"),
    noAnswerChange: "Aucune réponse donnée ne le ferait seule, si elle était autre.",
    worth: "Valeur",
    canReverse: "Peut inverser",

    assumptions: "Hypothèses",
    assumptionsIntro: (count) =>
      `${counted(count, "réponse de niveau D est une hypothèse", "réponses de niveau D sont des hypothèses")} à confirmer :`,
    contradictions: "Contradictions",
    saidBy: (who) => `déclaré par : ${who}`,
    recordedBy: (who) => `noté par ${who}`,

    decision: "Décision",
    decided: (option, by, on) => `${option}, décidé le ${on}${by === "" ? "" : ` (${by})`}.`,
    follows: "Conforme au verdict.",
    differs: (verdict) => `Diffère du verdict (${verdict}).`,
    differsNoLeader: "Le verdict ne désigne aucune option.",
    reason: (reason) => `Motif : ${reason}`,
    undecided: "Pas encore de décision.",

    noFacts: "Rien n’est enregistré à son sujet hormis son nom.",
    facts: {
      code: "Code",
      owner: "Propriétaire",
      criticality: "Criticité",
      environment: "Environnement",
      users: "Utilisateurs",
      site: "Site",
      listing: "Application du magasin envisagée",
    },
    needs: (names) => `Dépend de : ${list(names)}.`,
    neededBy: (names) => `Nécessaire à : ${list(names)}.`,
  };
};

const condition = (conditional: boolean): string => (conditional ? ", sous condition" : "");
