import type { Articles } from "../../article.ts";

export const outcome = {
  results: {
    title: "The result of an application",
    lead: "What is recommended, how sure that is, and what it rests on.",
    parts: [
      {
        title: "What you see",
        text: [
          "The sentence at the top is the verdict. Below, each option with its score and its range, the gates that exclude it or make it conditional, and what speaks for and against.",
          "Every figure opens into the answers behind it, and each answer leads to its question and back.",
          "Ask next names the question whose answer could change the result most. When it says that none can, you may stop.",
        ],
      },
      {
        title: "How",
        steps: [
          "Choose a figure to see where it comes from.",
          "Record the decision: the option chosen, by whom, when, and why if it is not the one recommended.",
          "Compare with another application to see where the difference lies.",
        ],
      },
    ],
    places: ["results", "portfolio"],
    related: ["scores", "gates", "verdicts", "compare", "opinions"],
  },
  compare: {
    title: "Comparing two applications",
    lead: "Side by side: scores, gates, and the answers that differ.",
    parts: [
      {
        title: "How",
        steps: [
          "Choose the two applications at the top.",
          "Read where the points differ first: the criteria are ordered by difference.",
          "Choose a figure or an answer to see what it rests on, and come back with the link at the top.",
        ],
      },
    ],
    places: ["portfolio", "results"],
    related: ["results", "scores"],
  },
  opinions: {
    title: "Second opinions",
    lead: "What other methods make of the same answers, and whether two consultants say the same.",
    parts: [
      {
        title: "What you see",
        text: [
          "Four textbook methods rank the options that no gate excludes, by the same criteria and weights as we do. What differs is the method, and nothing else.",
          "Where a method says otherwise, a sentence names the criterion that makes it. AWS’s priority and Konveyor’s risk are there for clients who know them.",
          "These methods see neither gates, nor open questions, nor evidence. They never change a recommendation.",
        ],
      },
      {
        title: "Agreement between consultants",
        steps: [
          "Two consultants answer the same five to ten applications, each on their own laptop.",
          "Bring both into this engagement; both answers are kept.",
          "Questions marked “reword it” are understood differently: make the wording of their answers clearer.",
        ],
      },
    ],
    places: ["results"],
    related: ["results", "verdicts", "scores"],
  },
  portfolio: {
    title: "Portfolio",
    lead: "All applications: where they go, how well they fit, what is weak.",
    parts: [
      {
        title: "What you see",
        text: [
          "How many applications go to each option; value against fit; which criterion speaks for what; which gates bite. The list below has the weakest result first.",
          "Each option has one shape, one letter and one pattern, the same on screen, in charts and in the report.",
        ],
      },
      {
        title: "How",
        steps: [
          "Choose a part of a chart, or a filter, to narrow everything on the page. The address keeps it; Back takes it back.",
          "Each chart turns into a table, and is copied or saved as a picture.",
          "Keep a view under a name to find it again.",
        ],
      },
    ],
    places: ["portfolio", "results"],
    related: ["verdicts", "results", "report"],
  },
  whatif: {
    title: "What if, and scenarios",
    lead: "What the figures would be with other weights, gates or answers, without recording anything.",
    parts: [
      {
        title: "What you see",
        text: [
          "At the left what you try, at the right what it makes of verdicts, scores and ranks, beside what is recorded. What is tried is marked as such, and never counts.",
          "The address holds what is tried: copy it, and whoever opens it on this machine sees the same.",
        ],
      },
      {
        title: "How",
        steps: [
          "Move a weight, set a gate aside, or suppose an answer. One press brings back what is recorded.",
          "Keep what you tried as a scenario, under a name.",
          "Under Scenarios, tick up to four to see them side by side, and copy the comparison as a picture or a table.",
        ],
      },
    ],
    places: ["whatif", "scenarios"],
    related: ["weights", "verdicts", "results"],
  },
  findings: {
    title: "Findings and actions",
    lead: "What you noticed, what it rests on, and who does what about it.",
    parts: [
      {
        title: "How",
        steps: [
          "Write a finding: how grave, what was seen, which applications and questions it rests on.",
          "Add actions with an owner, an effort and a day. Tick them off in place.",
          "Add pictures to a finding as to a question.",
        ],
      },
      {
        title: "Good to know",
        text: [
          "Findings and actions go into the report. What you write in one language stands in both until it is translated.",
        ],
      },
    ],
    places: ["findings", "report"],
    related: ["report", "evidence", "undo"],
  },
  report: {
    title: "The report",
    lead: "A Word document that the client can edit.",
    parts: [
      {
        title: "How",
        steps: [
          "Look at what is missing first: the page names it, and leads there.",
          "Choose the language, and a quick draft, the whole report, some of its parts, or its figures for a spreadsheet or a program.",
          "Settle what is open between you: comment on a part, an application or a finding, reply, resolve. A copy for a review carries these comments in Word’s margin; a client’s copy never does.",
          "What a reviewer wrote in Word comes back: drop the file, look at what is new, comments and sentences that were changed, and take it over. What is known already is left as it is.",
          "Rewrite the sentences that the client should read otherwise. Your words stay when figures are worked out again, and are marked when the facts under them change.",
          "Send it to review. A lead who is not the only author approves it or asks for changes; once approved it is issued, and that copy is kept as it is.",
          "Build. You can go on working; the page says when it is ready, and the work can be cancelled.",
        ],
      },
      {
        title: "Good to know",
        text: [
          "Charts in the document are Word’s own and can be edited. Evidence marked for the report stands in an annex, with caption and day.",
          "What was approved and says something else since is a draft again: the page names the parts. Only an approved or issued report goes without the watermark.",
          "Before the visit, send the questionnaire as a workbook: what the client filled in comes back here, and is looked at before it is recorded.",
          "The last page says which questionnaire, which version of the engine and which data the figures were computed from.",
        ],
      },
    ],
    places: ["report", "findings"],
    related: ["findings", "evidence", "verdicts"],
  },
  weights: {
    title: "Weights",
    lead: "How much each criterion counts, how that was found, and who agreed to it.",
    parts: [
      {
        title: "Ways to find them",
        terms: [
          ["Sliders", "Set the points directly; the others give way in proportion, unless you hold them."],
          [
            "Swing weighting",
            "Say what a step from the worst to the best is worth in each criterion. It asks for what is at stake, not for what sounds important.",
          ],
          [
            "In pairs (AHP)",
            "Compare two criteria at a time. A ratio above 0.10 says that the comparisons contradict each other.",
          ],
        ],
      },
      {
        title: "How",
        steps: [
          "Find weights with the client, and watch which applications would change option.",
          "Record them with who agreed. Scores, report and simulation use them from then on; undo takes them back.",
        ],
      },
    ],
    places: ["weights", "agreed"],
    related: ["agreed", "scores", "whatif"],
  },
  agreed: {
    title: "Frame and team",
    lead: "What was agreed with the client: priorities, people, sites, frame.",
    parts: [
      {
        title: "What you see",
        text: [
          "Weights say how much each criterion counts. They belong to the client: note who agreed them and when. Changing them changes every score at once.",
          "Here too are the team, the sites, the languages, the classification and the dates of the engagement.",
        ],
      },
      {
        title: "How",
        steps: [
          "Choose a profile of weights; the app proposes one from the organisation’s own drivers.",
          "Write down who agreed to it. The report prints it.",
        ],
      },
    ],
    places: ["agreed", "options"],
    related: ["scores", "options"],
  },
  options: {
    title: "Options and store",
    lead: "What is known about PaaS, private cloud and store applications, and what shows it.",
    parts: [
      {
        title: "What you see",
        text: [
          "Facts about an option, such as countries of hosting or certificates, decide gates. Every fact begins as unknown, and unknown never passes a gate.",
          "A fact counts while its document is valid. After the day on which the document ends, it is unknown again.",
        ],
      },
      {
        title: "How",
        steps: [
          "Change a fact, and name the document that shows it, with its reference and its last day.",
          "In the store, look up a listing and what it covers.",
        ],
      },
    ],
    places: ["options", "agreed"],
    related: ["gates"],
  },
  settings: {
    title: "Settings",
    lead: "Language, display, keys, your name, and the data on this machine.",
    parts: [
      {
        title: "How",
        steps: [
          "Write your name: it stands beside what you record.",
          "Choose language, theme and density. They change at once, and in every window.",
          "Switch single keys off if you dictate or if letters are pressed by accident.",
          "Make a backup, or check the data: every recorded change is read and verified.",
        ],
      },
    ],
    places: ["settings", "home"],
    related: ["protection", "saved"],
  },
} satisfies Partial<Articles>;
