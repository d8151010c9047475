import type { ReviewState } from "../../../contract/reviews.ts";
import type { OptionId } from "../../../contract/content.ts";
import type { Format } from "../formatting.ts";
import { enAnnexes } from "./en-annexes.ts";
import { enEvidence } from "./en-evidence.ts";
import { enPlans } from "./en-plans.ts";
import { enSheet } from "./en-sheet.ts";
import { enSteering } from "./en-steering.ts";
import { enTerms } from "./en-terms.ts";

/** The report's own words in English. French has the same shape: a phrase that is missing does not compile. */
export const en = (format: Format) => {
  const { counted, either, list } = format;
  const applications = (count: number): string => counted(count, "application", "applications");
  const recommendations = (count: number): string => counted(count, "recommendation", "recommendations");
  const doing: Readonly<Record<OptionId, (count: number) => string>> = {
    store: (count) => `replace ${count} with ${either(count, "a store application", "store applications")}`,
    paas: (count) => `put ${count} on the PaaS`,
    private: (count) => `move ${count} to the private cloud`,
    retain: (count) => `keep ${count} where ${either(count, "it is", "they are")}`,
    retire: (count) => `retire ${count}`,
  };

  return {
    ...enTerms,
    sheet: enSheet(format),
    evidence: enEvidence,

    cover: {
      kind: "Cloud-readiness assessment",
      engagement: "Engagement",
      application: "Application",
      version: "Version",
      versionOf: (day: string, hash: string) => `${day}, data ${hash}`,
      state: "State",
      states: {
        draft: "Draft",
        inReview: "Draft in review",
        changesRequested: "Draft to be changed",
        approved: "Approved",
        issued: "Issued",
      } satisfies Record<ReviewState, string>,
      approvedBy: (state: string, by: string, on: string) => `${state}, approved on ${on} by ${by}`,
      numberedVersionOf: (version: number, day: string, hash: string) => `${version}, ${day}, data ${hash}`,
      classification: "Classification",
      date: "Date",
      authors: "Authors",
      representatives: "Client representatives",
      notRecorded: "Not recorded",
    },
    marks: {
      watermark: "DRAFT",
      demonstration: "Demonstration: invented content",
      draftOf: (day: string) => `Draft of ${day}`,
      finalOf: (version: number, day: string) => `Version ${version}, ${day}`,
    },

    decision: {
      title: "What we recommend",
      nothingAssessed:
        "No recommendation can be made yet: no application has been recorded in this engagement.",
      noneRecommended: (total: number) =>
        `No recommendation can be made yet: for ${either(total, "the only application", `all ${total} applications`)} the verdict is open.`,
      recommended: (count: number, total: number, byOption: readonly (readonly [OptionId, number])[]) =>
        `We recommend an option for ${count === total ? `all ${applications(total)}` : `${count} of the ${applications(total)}`}: ${list(
          byOption.map(([option, applicationCount]) => doing[option](applicationCount)),
        )}.`,
      proven: (count: number) =>
        count === 0
          ? "None of these recommendations is proven yet: answers still open can change each of them."
          : `${counted(count, "recommendation is", "recommendations are")} proven: no answer still open can change the order of ${either(count, "its", "their")} scores.`,
      conditional: (count: number) =>
        `${counted(count, "recommendation holds", "recommendations hold")} on condition only: evidence has to be shown, a question answered or an action taken first.`,
      open: (count: number) =>
        `For ${count === 1 ? "one application" : applications(count)} the verdict is open: what is known does not separate the leading options.`,
      firstIn: (mean: string, least: string, name: string) =>
        `In the simulation the recommended options come first in ${mean} of draws on average, least often for ${name} (${least}).`,
      byOption: "Recommendations by option and by how sure they are",
      option: "Option",
      applications: "Applications",
      ofWhichConditional: "of which conditional",
      ofWhichDecided: "of which decided",
      openVerdict: "Open verdict",
      total: "Total",
      uncertainties: "What is least certain",
      noUncertainty: "No open verdict, missing evidence, contradiction or thin coverage stands out.",
      openVerdicts: (count: number) => counted(count, "verdict is open", "verdicts are open"),
      openVerdictsMost: (question: string, count: number) =>
        `The question worth asking first is most often “${question}” (${applications(count)}).`,
      evidenceMissing: (count: number) =>
        `${counted(count, "recommendation waits", "recommendations wait")} for evidence or for an answer`,
      evidenceMost: (gate: string, count: number) =>
        `Evidence is missing most often here: ${gate} (${applications(count)}).`,
      awaitedMost: (question: string, count: number) =>
        `The answer most often missing: “${question}” (${applications(count)}).`,
      contradictions: (count: number) =>
        counted(count, "answer is contradicted by another", "answers are contradicted by others"),
      contradictionsWhere: (names: readonly string[]) => `Applications concerned: ${list(names)}.`,
      thin: (count: number, share: string) =>
        `${counted(count, "application rests", "applications rest")} on less than ${share} of the weight`,
      thinWhere: (names: readonly string[]) => `${list(names)}.`,
      assumptions: (share: string) => `${share} of the answers are assumptions`,
      assumptionsWhere: (count: number) => `Nobody confirmed them; they touch ${applications(count)}.`,
      andMore: (count: number) => counted(count, "other", "others"),
      requested: "Decisions requested",
      requestedTable: "Decisions requested from the client",
      request: "Decision",
      concerns: "Concerns",
      who: "Who",
      byWhen: "By",
      toSet: "date to be set",
      toName: "to be named",
      confirm: (count: number) =>
        `Confirm or reject ${either(count, "the recommendation", `the ${count} recommendations`)} that ${either(count, "is", "are")} proven or strong and not yet decided`,
      produce: (evidence: string) => `Have produced: ${evidence}`,
      settle: (count: number) =>
        `Say which statement is right where ${counted(count, "answer is", "answers are")} contradicted`,
      answerGates: (questions: readonly string[]) =>
        `Answer, or name who can, the questions that decide which gates apply, first of all: ${list(questions)}`,
      noRequest: "No decision is requested: every recommendation has been decided and nothing is pending.",
      taken: (count: number, different: number) =>
        `${counted(count, "decision has", "decisions have")} been taken already${
          different === 0
            ? ""
            : `; ${different} ${either(different, "differs", "differ")} from the verdict, with the reason on its sheet`
        }.`,
    },

    basis: {
      title: "Mandate, method and data",
      mandate: "Mandate and scope",
      asked: (client: string, title: string) => `${client}. ${title}.`,
      period: (starts: string, ends: string) => `The engagement runs from ${starts} to ${ends}.`,
      periodFrom: (starts: string) => `The engagement started on ${starts}.`,
      covers: (applicationCount: number, servers: number, sites: number, dependencies: number) =>
        `It covers ${list([
          applications(applicationCount),
          counted(servers, "server", "servers"),
          counted(sites, "site", "sites"),
          counted(dependencies, "dependency between applications", "dependencies between applications"),
        ])}.`,
      costed: (costed: number) =>
        costed === 0
          ? "No cost was recorded, so the scores rest on answers alone."
          : `Costs were recorded for ${applications(costed)}; they enter the score as ratios to staying.`,
      met: "Who was met",
      metTable: "Interviews held",
      metNobody:
        "No interview has been recorded. Answers without a named interview come from documents or imports.",
      day: "Day",
      site: "Site",
      subject: "Subject",
      present: "Present",
      consultants: "Consultants",
      method: "Method",
      methodOptions: (options: readonly string[]) =>
        `For each application five options are compared: ${list(options)}.`,
      methodGates:
        "Gates come first. A gate excludes an option, makes it conditional until evidence is shown, or asks for an action. An unknown fact never passes a gate.",
      methodScore:
        "Options that remain are scored from 50, which means that nothing is known. Each answer moves an option up or down according to how well the answer fits it; the weights below say how much each criterion counts. Differences between options matter, not the height of a score. A score is not a probability.",
      methodRange:
        "A question without an answer widens the range between the lowest and the highest score that its answers could lead to. It never counts as good or bad.",
      methodVerdict:
        "A verdict is proven when no answer still open can change which option scores highest among those not excluded; strong when the lead is at least 3 points and the option comes first in at least 80% of the draws of the simulation; leaning from 1 point or 60% of draws; open below. It is conditional while a gate of the leading option waits for evidence, an answer or an action.",
      weights: (profile: string) => `Weights of the criteria: profile “${profile}”`,
      ownWeights: (found: string) => `Weights of the criteria, agreed for this engagement (${found})`,
      foundBy: {
        profile: "from a profile",
        sliders: "set directly",
        swing: "swing weighting",
        ahp: "pairwise comparison, AHP",
      },
      ownWeightsNotAgreed:
        "These weights were worked out for this engagement. Nobody has agreed to them yet: confirm them before deciding.",
      criterion: "Criterion",
      weight: "Weight",
      weightsAgreed: (day: string, people: readonly string[]) =>
        `Agreed on ${day}${people.length === 0 ? "" : ` by ${list(people)}`}.`,
      weightsNotAgreed:
        "These weights are the pack’s starting point. Nobody has agreed to them yet: confirm them before deciding.",
      quality: "Quality of the data",
      coverage: (mean: string, lowest: string, highest: string) =>
        `On average ${mean} of the weight is answered or measured, from ${lowest} to ${highest} per application.`,
      noAnswers: "No answer has been recorded.",
      gradesTable: "Answers by evidence grade",
      grade: "Grade",
      meaning: "Meaning",
      answers: "Answers",
      shareOfAnswers: "Share",
      noGrade: "Without a grade",
      unknown: (count: number) =>
        counted(count, "question was asked and nobody knew", "questions were asked and nobody knew"),
      notApplicable: (count: number) =>
        counted(count, "was set aside as not applicable", "were set aside as not applicable"),
      conflicts: (count: number) => counted(count, "answer is contradicted", "answers are contradicted"),
      flagged: (count: number) => counted(count, "is flagged for review", "are flagged for review"),
    },

    portfolio: {
      title: "Portfolio",
      empty: "No application has been recorded: there is no portfolio to show.",
      disposition: "Leading option",
      dispositionChart: "Applications by leading option",
      dispositionSays: (parts: readonly string[]) => `Bar chart. ${parts.join("; ")}.`,
      undecided: "No option leads",
      dispositionReads: (leading: number, open: number) =>
        `${counted(leading, "application has", "applications have")} a leading option, whatever the certainty; ${open === 0 ? "none" : open} of these ${either(open, "leads", "leads")} too narrowly for a recommendation.`,
      list: "All applications",
      listTable: "Verdict, score, range and coverage of each application",
      application: "Application",
      verdict: "Verdict",
      score: "Score",
      range: "Range",
      lead: "Lead",
      firstIn: "First in",
      coverage: "Coverage",
      page: "Page",
      listNote:
        "Score and range are those of the leading option; lead is the distance in points to the next option that is not excluded; “first in” is the share of the simulation’s draws in which it comes first.",
      open: "Open verdicts, and the question that would close them",
      openTable: "Open verdicts",
      noOpen: "No verdict is open.",
      between: "Between",
      askFirst: "Ask first",
      worth: "Worth",
      canReverse: "Can reverse",
      nothingSingle: "No single answer separates them; several together can.",
      noQuestion: "No open question is left: the options are that close.",
      worthNote:
        "Worth: points the best option gains on average once the answer is known. Can reverse: share of the possible answers after which another option leads.",
    },

    gates: {
      title: "Eligibility gates",
      empty: "No application has been recorded: there is no gate to show.",
      nothing: "No gate excludes an option, waits or asks for anything.",
      intro: (gateCount: number, exclusions: number) =>
        `${counted(gateCount, "gate excludes an option, lacks evidence or asks", "gates exclude an option, lack evidence or ask")} for an action in at least one application; ${counted(exclusions, "application has", "applications have")} at least one option excluded.`,
      legend: (excluded: string, evidence: string, action: string, undecided: string) =>
        `Letters name the options concerned: S store application, P PaaS, V private cloud, T stay, R retire. ${excluded} on dark: excluded. ${evidence} on grey: the gate applies and its evidence has not been shown. ${action} on light: an action is asked for. ${undecided}: an unanswered question decides whether the gate applies. Empty: it passes or does not apply.`,
      matrix: (part: string) => `Gates by application${part}`,
      part: (number: number, total: number) => ` (${number} of ${total})`,
      holding: "Gates that hold recommendations back",
      holdingTable: "Gates that ask for evidence or an action on a leading option",
      undecided: (questions: readonly string[]) =>
        `Whether further gates apply depends on questions nobody has answered yet: ${list(questions)}.`,
      waiting: (question: string, count: number) => `${question} (${applications(count)})`,
      state: "State",
      states: {
        excluded: "Excludes",
        evidence: "Evidence",
        undecided: "Undecided",
        action: "Action",
        warning: "Warns",
      },
      holdingNone: "No gate holds a leading option back.",
      gate: "Gate",
      recommendations: "Applications",
      lift: "What would lift it",
      liftByAnswers: (questions: readonly string[]) => `A different answer to ${list(questions)}`,
      liftByAnswering: (questions: readonly string[]) => `An answer to ${list(questions)}`,
      liftNone: "Nothing the pack knows of",
    },

    ...enAnnexes(format),
    ...enPlans(format),
    ...enSteering(format),

    recommendations,
    applications,
  };
};

export type Phrases = ReturnType<typeof en>;
