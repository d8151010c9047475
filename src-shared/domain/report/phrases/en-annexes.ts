import type { Format } from "../formatting.ts";

/** The words of the findings and of the annexes. */
export const enAnnexes = ({ counted, list }: Format) => ({
  findings: {
    none: "No finding has been recorded.",
    findings: "Findings",
    concerns: (names: readonly string[]) => `Concerns: ${list(names)}.`,
    questions: (names: readonly string[]) => `Questions: ${list(names)}.`,
    actions: "Actions",
    actionsTable: "Actions, by due date",
    noActions: "No action has been recorded.",
    action: "Action",
    owner: "Owner",
    due: "Due",
    effort: "Days",
    state: "State",
    noDate: "to be set",
    noOwner: "to be named",
    total: (days: number, count: number) =>
      `${counted(count, "open action", "open actions")}, ${counted(days, "day", "days")} of effort`,
  },

  annexes: {
    gates: "Gate texts and their legal status",
    gatesIntro:
      "The gates of the matrix of eligibility gates. No statute was read in its official text: have counsel confirm what is marked so before relying on it.",
    effect: "Effect",
    appliesTo: "Options",
    legalStatus: "Legal status",
    sources: "Sources",
    evidence: "Evidence",
    stamp: "How to obtain these figures again",
    stampIntro:
      "The scores are a function of the answers, the option profiles, the costs, the questionnaire pack and the weights. The same input gives the same figures.",
    stampItem: "Item",
    stampValue: "Value",
    pack: "Questionnaire pack",
    engine: "Engine",
    weightProfile: "Weight profile",
    ownWeights: "Of this engagement",
    inputHash: "SHA-256 of the inputs",
    reportDay: "Day of the report",
    answerCount: "Answers",
    simulation: (draws: string, seed: string) =>
      `Shares of first places come from ${draws} draws of a seeded generator (Mersenne Twister, seed ${seed}): in each draw the weights vary around those agreed, an answer may be mistaken as often as its evidence grade says, and an open question takes any of its answers.`,
    noSimulation: "No simulation was needed: verdicts rest on leads and exact bounds.",
    packNote: "Note of the pack’s authors",
    glossary: "Glossary",
    term: "Term",
    answers: "All answers",
    answersIntro:
      "Each answer with its evidence grade, who said it and the note taken. Where statements contradict each other all of them are given, the one in force first.",
    noAnswers: "No answer has been recorded.",
    organisation: "Organisation",
    question: "Question",
    answer: "Answer",
    gradeShort: "Gr.",
    source: "Source",
    noOwnAnswers: (names: readonly string[]) => `Without an answer of their own: ${list(names)}.`,
  },
});
