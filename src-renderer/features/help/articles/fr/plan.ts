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
} satisfies Partial<Articles>;
