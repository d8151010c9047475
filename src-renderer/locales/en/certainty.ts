export const certainty = {
  ranks: {
    title: "How sure",
    note: "{{draws}} draws · in colour: first rank, then the others, fading",
    option: "Option",
    rank: "Rank {{rank}}",
    confidence: "With its own weights",
    band: "90 % of scores",
    sentence:
      "{{option}} comes first in {{share}} of draws (± {{error}} points) around the agreed weights, answers as sure as their evidence; in {{unagreed}} if no weights were agreed.",
    chooser:
      "{{option}} would be the choice of someone for whom {{criterion}} weighs about {{theirs}}, not {{agreed}}: then first in {{confidence}} of draws.",
  },
  change: {
    title: "What would change our mind",
    nearest_one:
      "{{option}} catches up once {{points}} point of weight in a hundred moves from {{from}} to {{to}}.",
    nearest_other:
      "{{option}} catches up once {{points}} points of weight in a hundred move from {{from}} to {{to}}.",
    noWeights: "No weights at all would put another option first, as the answers stand.",
    criterion: "Criterion",
    now: "agreed",
    from: "turns at",
    catchesUp: "then level",
    answers_one: "One answer that would, if it were another:",
    answers_other: "{{count}} answers that would, each alone, if they were another:",
    answer: "{{from}} → {{to}}: {{option}} (evidence {{grade}})",
    nobody: "no option leads",
    more_one: "and one more",
    more_other: "and {{count}} more",
    noAnswer: "No single answer, if it were another, would put another option first.",
  },
};
