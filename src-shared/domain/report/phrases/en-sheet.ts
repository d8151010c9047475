import type { VerdictLevel } from "../../../contract/results.ts";
import type { Format } from "../formatting.ts";

/** The sentences of an application's sheet. */
export const enSheet = ({ counted, either, list, points }: Format) => {
  const levels: Readonly<Record<VerdictLevel, string>> = {
    proven: "proven",
    strong: "strong",
    leaning: "leaning",
    open: "open",
  };

  return {
    title: "Application sheets",
    intro:
      "One sheet per application, by name: what we recommend and how sure we are, why, what stands in the way, and what would change our mind.",
    empty: "No application has been recorded.",

    /** For tables, where the option stands in its own cell. */
    level: (level: VerdictLevel, conditional: boolean) => `${levels[level]}${condition(conditional)}`,
    verdict: (option: string, level: VerdictLevel, conditional: boolean) =>
      level === "open"
        ? `Open: ${option} leads, but narrowly.`
        : `${option}: ${levels[level]}${condition(conditional)}.`,
    noLeader: "Open: no option leads.",
    nothingKnown: "Open: nothing is known yet that separates the options.",
    allExcluded: "No option remains: gates exclude all of them.",
    lead: (runnerUp: string, lead: number) =>
      lead < 0.05
        ? `It is level with ${runnerUp} to a tenth of a point.`
        : `It leads ${runnerUp} by ${points(lead)} ${either(lead, "point", "points")}.`,
    tied: (options: readonly string[]) => `Open: ${list(options)} are level.`,
    firstIn: (share: string) => `It comes first in ${share} of the draws of the simulation.`,
    alone: "It is the only option that no gate excludes.",
    isProven: "No answer still open can change this.",
    isProvenButDoubt:
      "No answer still open can change this, but other weights or a mistaken answer can, too often to call it proven.",
    isProvenButGates: (count: number) =>
      `No answer still open can change the order of the scores, but ${counted(count, "open question", "open questions")} can still exclude this option through a gate.`,
    reversible: (count: number) =>
      `Not proven: ${counted(count, "open question can", "open questions can each")} still reverse it.`,
    together: "Not proven: no single open question reverses it, but several together can.",
    conditions: (count: number) =>
      `It is conditional: ${counted(count, "gate waits", "gates wait")} for evidence, an answer or an action.`,
    basis: (coverage: string, openCount: number, assumptions: number) =>
      `${coverage} of the weight is known; ${counted(openCount, "question is", "questions are")} open${
        assumptions === 0
          ? ""
          : ` and ${counted(assumptions, "answer is an assumption", "answers are assumptions")}`
      }.`,
    noOwnAnswers:
      "No question about this application has been answered: its result rests on the organisation alone.",

    chart: (name: string) => `${name}: score of each option with its range`,
    chartSays: (parts: readonly string[]) => `Bar chart with ranges. ${parts.join("; ")}.`,
    chartPart: (option: string, score: string, range: string, status: string) =>
      `${option} ${score}, range ${range}, ${status}`,
    option: "Option",
    score: "Score",
    range: "Range",
    status: "Status",

    why: (first: string, second: string) => `Why ${first} before ${second}`,
    whyAlone: (first: string) => `What speaks for ${first}`,
    whyNone: "Nothing yet separates the two first options.",
    question: "Answer or measure",
    answer: "What was said",
    grade: "Grade",
    points: "Points",
    others: (count: number) => counted(count, "smaller one", "smaller ones"),
    totalLead: (first: string) => `Lead of ${first}`,
    totalScore: "Score above 50",
    measures: { cost: "Running cost", effort: "One-off effort", carbon: "Carbon" },
    measured: "measured, relative to staying",

    gates: "Gates",
    gatesNone: "No gate excludes an option, waits or asks for anything.",
    gatesUndecided: (count: number, questions: readonly string[]) =>
      `${counted(count, "gate is", "gates are")} undecided until these questions are answered: ${list(questions)}.`,

    next: "What would change our mind",
    nextProven:
      "Nothing that can still be asked: whatever the open answers, the leading option stays the same.",
    nextNone: "No single answer: only several together could change the leading option.",
    nextNothingOpen: "No question is open.",
    next3: "Answers that could change the result, most valuable first.",
    nearestWeights: (option: string, moved: number, from: readonly string[], to: readonly string[]) =>
      `${option} catches up once ${points(moved)} ${either(moved, "point", "points")} of weight in a hundred ${either(moved, "moves", "move")} from ${list(from)} to ${list(to)}.`,
    noWeights: "As the answers stand, no weights at all would put another option first.",
    answerChanges: (count: number, answers: readonly string[]) =>
      `${counted(count, "recorded answer would", "recorded answers would each")} do so alone, if ${either(count, "it were", "they were")} another: ${list(answers)}.`,
    andOthers: (count: number) => `${count} more`,
    noAnswerChange: "No recorded answer would do so alone, if it were another.",
    worth: "Worth",
    canReverse: "Can reverse",

    assumptions: "Assumptions",
    assumptionsIntro: (count: number) =>
      `${counted(count, "answer of grade D is an assumption", "answers of grade D are assumptions")} to be confirmed:`,
    contradictions: "Contradictions",
    saidBy: (who: string) => `said by ${who}`,
    recordedBy: (who: string) => `recorded by ${who}`,

    decision: "Decision",
    decided: (option: string, by: string, on: string) =>
      `${option}, decided ${by === "" ? "" : `by ${by} `}on ${on}.`,
    follows: "It follows the verdict.",
    differs: (verdict: string) => `It differs from the verdict (${verdict}).`,
    differsNoLeader: "The verdict names no option.",
    reason: (reason: string) => `Reason: ${reason}`,
    undecided: "Not decided yet.",

    noFacts: "Nothing is recorded about it beyond its name.",
    facts: {
      code: "Code",
      owner: "Owner",
      criticality: "Criticality",
      environment: "Environment",
      users: "Users",
      site: "Site",
      listing: "Store application considered",
    },
    needs: (names: readonly string[]) => `Depends on ${list(names)}.`,
    neededBy: (names: readonly string[]) => `Needed by ${list(names)}.`,
  };
};

const condition = (conditional: boolean): string => (conditional ? ", conditional" : "");
