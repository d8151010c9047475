export const certainty = {
  ranks: {
    title: "Avec quelle certitude",
    note: "{{draws}} tirages · en couleur : premier rang, puis les autres, de plus en plus clairs",
    option: "Option",
    rank: "Rang {{rank}}",
    confidence: "Avec ses propres poids",
    band: "90 % des scores",
    sentence:
      "{{option}} : premier rang dans {{share}} des tirages (± {{error}} points) autour des poids convenus, avec des réponses aussi sûres que leurs preuves ; dans {{unagreed}} si aucun poids n’était convenu.",
    chooser:
      "{{option}} : le choix de qui donnerait à « {{criterion}} » un poids d’environ {{theirs}} au lieu de {{agreed}} ; premier rang alors dans {{confidence}} des tirages.",
  },
  change: {
    title: "Ce qui nous ferait changer d’avis",
    nearest_one:
      "{{option}} fait jeu égal dès que {{points}} point de poids sur cent passe de {{from}} à {{to}}.",
    nearest_many:
      "{{option}} fait jeu égal dès que {{points}} points de poids sur cent passent de {{from}} à {{to}}.",
    nearest_other:
      "{{option}} fait jeu égal dès que {{points}} points de poids sur cent passent de {{from}} à {{to}}.",
    noWeights: "Avec ces réponses, aucun jeu de poids ne mettrait une autre option en tête.",
    criterion: "Critère",
    now: "convenu",
    from: "bascule à",
    catchesUp: "alors à égalité",
    answers_one: "Une réponse le ferait, si elle était autre :",
    answers_many: "{{count}} réponses le feraient, chacune seule, si elles étaient autres :",
    answers_other: "{{count}} réponses le feraient, chacune seule, si elles étaient autres :",
    answer: "{{from}} → {{to}} : {{option}} (preuve {{grade}})",
    nobody: "aucune option en tête",
    more_one: "et une autre",
    more_many: "et {{count}} autres",
    more_other: "et {{count}} autres",
    noAnswer: "Aucune réponse, si elle était autre, ne mettrait seule une autre option en tête.",
  },
};
