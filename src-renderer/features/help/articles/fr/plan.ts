import type { Articles } from "../../article.ts";

export const plan = {
  waves: {
    title: "Vagues",
    lead: "Dans quel ordre partent les applications, avec combien de travail, et ce que cet ordre coûte.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Les applications pour lesquelles une cible est décidée ou en tête sont réparties en vagues. Ce qui doit partir ensemble part ensemble ; rien ne part avant ce dont il a besoin ; aucune vague ne prend plus de travail qu’elle ne peut, et rien ne bascule pendant un gel.",
          "Ce qui est souhaité est respecté autant que possible : une première vague petite et facile, les échéances, et dans une même vague les applications qui échangent entre elles. Sinon, une phrase le dit.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Sous Règles et calendrier, indiquez le premier jour, les jours de travail qu’une vague peut absorber et les gels.",
          "Glissez une application vers une autre vague. Au clavier : flèches jusqu’à l’application, flèche droite jusqu’à son menu, Entrée, puis la vague ; ou Entrée sur sa poignée, Tab jusqu’à une vague, Entrée.",
          "Lisez ce que le déplacement enfreindrait et rétablirait, puis déplacez ou laissez. Ctrl Z l’annule.",
        ],
      },
      {
        title: "Ce que cela veut dire",
        terms: [
          [
            "Impératif",
            "Une règle qu’aucun plan ne devrait enfreindre : partir ensemble, ordre, capacité, gels.",
          ],
          ["Souhaité", "Une règle dont l’infraction a un prix ; à décider avec le client."],
          ["Épingle", "Vous avez placé l’application là ; le plan l’y laisse."],
        ],
      },
    ],
    places: ["waves", "inventory"],
    related: ["portfolio", "undo"],
  },
  sizing: {
    title: "Dimensionnement",
    lead: "Combien d’hôtes demande le cloud privé, par site, et ce qui le décide.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Il est dimensionné pour les applications pour lesquelles le cloud privé est décidé ou en tête. Chaque ressource demande des hôtes ; celle qui en demande le plus décide, puis s’ajoutent les hôtes de réserve.",
          "L’hôte de base est un exemple jusqu’à ce que vous notiez celui du client, avec sa source. Les machines éteintes ne comptent pas ; elles sont listées, car ce à quoi elles appartiennent peut être retiré.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Choisissez de calculer d’après ce qui est alloué ou ce qui est utilisé.",
          "Modifiez une hypothèse : elle est enregistrée aussitôt et les hôtes suivent. Ctrl Z l’annule.",
          "Notez l’hôte du client et d’où viennent ses chiffres.",
        ],
      },
    ],
    places: ["sizing", "inventory"],
    related: ["waves", "businessCase"],
  },
  businessCase: {
    title: "Étude économique",
    lead: "Ce que partir coûte et économise par rapport à rester, sous quelles hypothèses, et ce que cela émet.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Toutes les applications qui ont des coûts, avec la cible décidée ou en tête. Les cas bas et haut mettent chaque hypothèse à son pire ou meilleur bout ; les barres montrent de quelle hypothèse le résultat dépend le plus.",
          "Chaque hypothèse a une plage, une unité, une source et un jour. Le carbone est celui de l’électricité, avec le jeu de facteurs que vous choisissez.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Sous Hypothèses, modifiez une valeur et notez qui le dit. Elle peut revenir à celle livrée avec l’application.",
          "Indiquez à quelle vitesse les applications partent, année par année.",
          "Sous Carbone, choisissez le jeu de facteurs et les pays.",
        ],
      },
      {
        title: "Ce que cela veut dire",
        terms: [
          [
            "Valeur actuelle nette",
            "Tout ce qui est économisé moins tout ce qui est dépensé, en monnaie d’aujourd’hui.",
          ],
          ["Rendement", "Ce qui est gagné pour ce qui est dépensé en chemin."],
          ["Coûte encore", "Machines et contrats qui ne peuvent finir avec le départ."],
        ],
      },
    ],
    places: ["businessCase", "sizing"],
    related: ["sizing", "scores"],
  },
  calibration: {
    title: "Étalonnage",
    lead: "Ce que valaient les prévisions et les estimations, une fois les applications parties.",
    parts: [
      {
        title: "Ce que vous voyez",
        text: [
          "Pour chaque application réalisée : ce qui était recommandé et avec quelle certitude, ce qui a été fait, et ce qu’il a fallu. Avec moins de dix résultats, rien n’est jugé ni corrigé.",
        ],
      },
      {
        title: "Comment faire",
        steps: [
          "Notez ce qui a été fait : application, cible, jour, jours passés et coût.",
          "Lisez le score de Brier : 0 est parfait, 0,25 vaut une pièce.",
        ],
      },
    ],
    places: ["calibration", "results"],
    related: ["verdicts", "waves"],
  },
} satisfies Partial<Articles>;
