import type { Format } from "../formatting.ts";
import type { enSteering } from "./en-steering.ts";

export const frSteering = ({ counted, either, list }: Format): ReturnType<typeof enSteering> => ({
  readiness: {
    title: "Préparation de l’organisation",
    none: (dimensions) =>
      `Aucune question qui évalue l’organisation n’a de réponse : aucune de ses ${counted(dimensions, "dimension", "dimensions")} n’a de niveau. Les poser dans les entretiens avec la DSI, la sécurité et les finances.`,
    answered: (known, all) =>
      known === all
        ? `Les ${all} dimensions de l’organisation sont évaluées.`
        : `${known} des ${all} dimensions de l’organisation ${either(known, "est évaluée", "sont évaluées")}.`,
    extremes: (strongest, weakest) =>
      `La plus avancée est « ${strongest[0]} », avec ${strongest[1]} sur 4 ; la moins avancée « ${weakest[0]} », avec ${weakest[1]}.`,
    radar: "Niveau de chaque dimension, de 0 à 4",
    radarSays: (parts) => `Graphique en radar. ${parts.join(" ; ")}.`,
    today: "Aujourd’hui",
    unknown: "non évaluée",
    table: "Les dimensions, leur niveau et ce qui est engagé",
    dimension: "Dimension",
    level: "Niveau",
    gap: "Écart",
    answers: "Réponses",
    of: (some, all) => `${some} sur ${all}`,
    grade: "Preuve",
    actions: "Actions",
    note: (highest) =>
      `Niveau : moyenne des échelles répondues, de 0 à ${highest}. Écart : distance à ${highest}. Preuve : niveau de la réponse la moins sûre. Actions : celles qui sont ouvertes et découlent d’un constat sur ces questions.`,
  },

  risks: {
    title: "Risques et réversibilité",
    register: "Constats",
    counted: ({ high, low, medium }) =>
      `${counted(high + medium + low, "constat", "constats")} : ${list(
        [
          [high, "de gravité élevée"],
          [medium, "de gravité moyenne"],
          [low, "de gravité faible"],
        ].flatMap(([count, severity]) => (count === 0 ? [] : [`${count} ${severity}`])),
      )}.`,
    concentration: "Concentration",
    notConcentrated:
      "Aucune application ne serait hébergée par un même opérateur du magasin, du PaaS et du cloud privé.",
    concentrated: (count, share) =>
      `${counted(count, "application", "applications")} (${share}) ${either(count, "dépendrait", "dépendraient")} de qui exploite le magasin, le PaaS et le cloud privé : une panne ou un litige ${either(count, "l’atteint", "les atteint toutes")}.`,
    noneVital: "Aucune n’est vitale.",
    vital: (count, names) => `${either(count, "Une est vitale", `${count} sont vitales`)} : ${list(names)}.`,
    leaving: "Repartir",
    nothingLeaves: "Aucune option n’est encore en tête ni décidée : il n’y a rien à quitter.",
    exitTable: "Comment chaque option se quitte",
    exit: "Sortie",
    exitState: "État de la condition de sortie",
    exits: {
      store:
        "Export des données dans un format documenté, essayé une fois avant la signature ; délais de préavis, de transition et de récupération au contrat.",
      paas: "Sources, construction et configuration conservées par le client ; une construction essayée sur un autre environnement du même genre.",
      private:
        "Machines exportées en images et données recopiées ; adresses et certificats au nom du client.",
      retain: "Rien ne se quitte ; la fin de support de ce qui reste est la date à surveiller.",
      retire: "Données archivées dans un format lisible avant l’arrêt des machines.",
    },
    exitHeld: "Rien en attente",
    exitOpen: (count) => `En attente pour ${counted(count, "application", "applications")}`,
    dataAct: "Ce que le règlement sur les données donne au client",
    dataActIntro:
      "Lu dans des sources secondaires, non dans le texte officiel : faire confirmer par un juriste avant de s’y fier.",
    dataActTable: "Changer de fournisseur, règlement européen sur les données, chapitre VI",
    rule: "Règle",
    since: "S’applique",
    dataActRules: [
      ["Préavis avant le changement : deux mois au plus", "depuis le 12 septembre 2025"],
      ["Transition avec l’aide de l’ancien fournisseur : 30 jours au plus", "depuis le 12 septembre 2025"],
      ["Récupération des données ensuite : 30 jours au moins", "depuis le 12 septembre 2025"],
      ["Frais de changement : à prix coûtant jusque-là, aucun ensuite", "à partir du 12 janvier 2027"],
      [
        "Sortie de données pour utiliser deux fournisseurs en parallèle : à prix coûtant",
        "depuis le 12 septembre 2025",
      ],
    ],
  },

  sensitivity: {
    title: "Poids et sensibilité",
    none: "Aucune application n’est évaluée : il n’y a rien à mettre à l’épreuve.",
    weightsAre: "Les poids qui ont compté, qui les a acceptés et comment ils ont été trouvés figurent au",
    nearest: "Combien peu devrait changer",
    nearestReads: (moved, firm) =>
      `${moved === 0 ? "Aucun changement des poids ne permet à une autre option de rejoindre celle qui est en tête." : `Pour ${counted(moved, "application", "applications")}, un changement des poids permet à une autre option de rejoindre celle qui est en tête ; les plus proches d’abord.`}${firm === 0 || moved === 0 ? "" : ` Pour ${either(firm, "l’autre", `les ${firm} autres`)}, aucun.`}`,
    nearestTable: "Le moindre changement des poids qui permet à une autre option de rejoindre la première",
    leads: "En tête",
    wouldLead: "La rejoint",
    moved: "Poids déplacé",
    mostly: "Surtout par",
    change: (criterion, isMore) => `${isMore ? "plus" : "moins"} de « ${criterion} »`,
    equal: "Si chaque critère comptait autant",
    equalReads: (same, all) =>
      same === all
        ? `La même option serait en tête pour ${either(all, "l’application", `les ${all} applications`)}.`
        : `La même option serait en tête pour ${same} des ${counted(all, "application", "applications")}.`,
    equalTable: "Applications pour lesquelles une autre option serait en tête à poids égaux",
    equally: "À poids égaux",
    ahead: "Avance, points",
    opinions: "Seconds avis",
    opinionsRead:
      "D’autres méthodes connues, sur les mêmes valeurs et les mêmes poids. Là où elles diffèrent, la page « Seconds avis » de l’application nomme le critère qui les sépare.",
    opinionsTable: "Applications pour lesquelles une autre méthode met la même option en tête",
    method: "Méthode",
    agrees: "Même première option",
    methods: {
      topsis: "TOPSIS",
      vikor: "VIKOR",
      promethee2: "PROMETHEE II",
      wsm: "Somme pondérée, étirée du pire au meilleur",
    },
  },

  nextSteps: {
    title: "Prochaines étapes",
    decisions: "Les décisions à prendre d’abord :",
    table: "Actions ouvertes, par échéance",
    overdue: "En retard",
    within: (days) => `Sous ${days} jours`,
    later: "Plus tard",
    undated: "Sans date",
    closed: (done, dropped) =>
      `Non listées : ${list([
        ...(done === 0 ? [] : [counted(done, "action faite", "actions faites")]),
        ...(dropped === 0 ? [] : [counted(dropped, "abandonnée", "abandonnées")]),
      ])}.`,
  },
});
