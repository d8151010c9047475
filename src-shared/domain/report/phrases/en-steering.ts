import type { OptionId } from "../../../contract/content.ts";
import type { Finding } from "../../../contract/findings.ts";
import type { MethodOpinion } from "../../../contract/second-opinions.ts";
import type { Format } from "../formatting.ts";

/** The words of readiness, risks, sensitivity and next steps. */
export const enSteering = ({ counted, either, list }: Format) => ({
  readiness: {
    title: "Readiness of the organisation",
    none: (dimensions: number) =>
      `No question that rates the organisation has been answered, so none of its ${counted(dimensions, "dimension", "dimensions")} has a level. Ask them in the interviews with the CIO, security and finance.`,
    answered: (known: number, all: number) =>
      known === all
        ? `All ${all} dimensions of the organisation have been rated.`
        : `${known} of the ${all} dimensions of the organisation ${either(known, "has", "have")} been rated.`,
    extremes: (strongest: readonly [string, string], weakest: readonly [string, string]) =>
      `Strongest is “${strongest[0]}” with ${strongest[1]} of 4, weakest “${weakest[0]}” with ${weakest[1]}.`,
    radar: "Level of each dimension, from 0 to 4",
    radarSays: (parts: readonly string[]) => `Radar chart. ${parts.join("; ")}.`,
    today: "Today",
    unknown: "not rated",
    table: "Dimensions, how far they are, and what is under way",
    dimension: "Dimension",
    level: "Level",
    gap: "Gap",
    answers: "Answered",
    of: (some: number, all: number) => `${some} of ${all}`,
    grade: "Grade",
    actions: "Actions",
    note: (highest: string) =>
      `Level: mean of the scales answered, 0 to ${highest}. Gap: distance to ${highest}. Grade: the least sure of the answers. Actions: open ones that follow from a finding about these questions.`,
  },

  risks: {
    title: "Risks and reversibility",
    register: "Findings",
    counted: ({ high, low, medium }: Readonly<Record<Finding["severity"], number>>) =>
      `${counted(high + medium + low, "finding", "findings")}: ${list(
        [
          [high, "high"],
          [medium, "medium"],
          [low, "low"],
        ].flatMap(([count, severity]) => (count === 0 ? [] : [`${count} ${severity}`])),
      )}.`,
    concentration: "Concentration",
    notConcentrated:
      "No application would be hosted by one provider of the store, the PaaS and the private cloud.",
    concentrated: (count: number, share: string) =>
      `${counted(count, "application", "applications")} (${share}) would depend on whoever runs the store, the PaaS and the private cloud: a fault or a dispute there touches all of them.`,
    noneVital: "None of them is vital.",
    vital: (count: number, names: readonly string[]) =>
      `${either(count, "One of them is vital", `${count} of them are vital`)}: ${list(names)}.`,
    leaving: "Leaving again",
    nothingLeaves: "No option leads or is decided yet, so there is nothing to leave.",
    exitTable: "How each option is left",
    exit: "Way out",
    exitState: "State of the exit gate",
    exits: {
      store:
        "Export of the data in a documented format, tried once before the contract is signed; dates of notice, transition and retrieval in the contract.",
      paas: "Source, build and configuration kept by the client; a build tried on another runtime of the same kind.",
      private:
        "Machines exported as images and data copied back; addresses and certificates in the client’s name.",
      retain: "Nothing is left; the end of support of what stays is the date to watch.",
      retire: "Data archived in a readable format before the machines are switched off.",
    } satisfies Record<OptionId, string>,
    exitHeld: "Nothing pending",
    exitOpen: (count: number) => `Pending for ${counted(count, "application", "applications")}`,
    dataAct: "What the Data Act gives a customer",
    dataActIntro:
      "Read in secondary sources, not in the official text: have counsel confirm before relying on it.",
    dataActTable: "Switching between providers, EU Data Act, chapter VI",
    rule: "Rule",
    since: "Applies",
    dataActRules: [
      ["Notice before switching: two months at most", "since 12 September 2025"],
      ["Transition with the help of the old provider: 30 days at most", "since 12 September 2025"],
      ["Retrieval of the data afterwards: 30 days at least", "since 12 September 2025"],
      ["Charges for switching: at cost until then, none from then on", "from 12 January 2027"],
      ["Egress for using two providers in parallel: at cost", "since 12 September 2025"],
    ] as readonly (readonly [string, string])[],
  },

  sensitivity: {
    title: "Weights and sensitivity",
    none: "No application has been assessed, so there is nothing to put to the test.",
    weightsAre: "The weights that counted, who agreed to them and how they were found stand in",
    nearest: "How little would have to change",
    nearestReads: (moved: number, firm: number) =>
      `${moved === 0 ? "No change of the weights lets another option catch up." : `For ${counted(moved, "application", "applications")} some change of the weights lets another option catch up; the closest come first.`}${firm === 0 || moved === 0 ? "" : ` For the other ${firm}, none does.`}`,
    nearestTable: "Least change of the weights that lets another option catch up",
    leads: "Leads",
    wouldLead: "Catches up",
    moved: "Weight moved",
    mostly: "Mostly by",
    change: (criterion: string, isMore: boolean) => `${isMore ? "more" : "less"} ${criterion}`,
    equal: "If every criterion counted the same",
    equalReads: (same: number, all: number) =>
      same === all
        ? `The same option would lead for ${either(all, "the application", `all ${all} applications`)}.`
        : `The same option would lead for ${same} of ${counted(all, "application", "applications")}.`,
    equalTable: "Applications for which another option would lead with equal weights",
    equally: "With equal weights",
    ahead: "Ahead by, points",
    opinions: "Second opinions",
    opinionsRead:
      "Other methods that the literature knows, on the same values and weights. Where they disagree, the page “Second opinions” of the application names the criterion that makes them.",
    opinionsTable: "Applications for which another method puts the same option first",
    method: "Method",
    agrees: "Same first option",
    methods: {
      topsis: "TOPSIS",
      vikor: "VIKOR",
      promethee2: "PROMETHEE II",
      wsm: "Weighted sum, stretched from worst to best",
    } satisfies Record<MethodOpinion["method"], string>,
  },

  nextSteps: {
    title: "Next steps",
    decisions: "The decisions to take first:",
    table: "Open actions, by when they are due",
    overdue: "Overdue",
    within: (days: number) => `Within ${days} days`,
    later: "Later",
    undated: "Without a date",
    closed: (done: number, dropped: number) =>
      `Not listed: ${list([
        ...(done === 0 ? [] : [counted(done, "action that is done", "actions that are done")]),
        ...(dropped === 0 ? [] : [counted(dropped, "that was dropped", "that were dropped")]),
      ])}.`,
  },
});
