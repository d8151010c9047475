import type { Articles } from "../../article.ts";

export const ideas = {
  scores: {
    title: "How scores are reckoned",
    lead: "From answers to points, so that you can explain it to the client.",
    parts: [
      {
        title: "In a client’s words",
        text: [
          "Each option starts at 50 points, which means that nothing is known. Each answer moves it up or down: by how much that answer speaks for or against the option, compared with the other answers that were possible, times what the criterion weighs.",
          "A question that is not answered adds nothing, for or against. So an empty questionnaire gives 50 to every option, and recommends none.",
          "All contributions add up exactly to the score. The chart of what speaks for an option shows them one by one.",
        ],
      },
      {
        title: "Range and coverage",
        terms: [
          ["Range", "the lowest and the highest score that the open questions still allow"],
          ["Coverage", "the share of the weight on which the answers speak; more answers, narrower range"],
          ["Lead", "how many points the first option is ahead of the next"],
        ],
      },
      {
        title: "Costs, effort, carbon",
        text: [
          "Where these were measured or estimated they count as criteria of their own, against the cost of staying. Where they were not, they take no weight.",
        ],
      },
    ],
    places: ["results", "agreed"],
    related: ["gates", "verdicts", "results"],
  },
  gates: {
    title: "Gates",
    lead: "Rules that exclude an option or make it conditional, before any score.",
    parts: [
      {
        title: "In a client’s words",
        text: [
          "Some things are not a matter of points. If the law wants health data in a certified place, an option without the certificate is out, however well it scores.",
          "A gate looks at answers and at facts about the option. Each names its source, and says what would lift it.",
        ],
      },
      {
        title: "What a gate can say",
        terms: [
          ["Passes", "nothing stands in the way"],
          ["Excludes", "the option is out, and stays in sight with the reason"],
          ["Open", "an answer or a fact is missing: the option is conditional until it is there"],
          ["Condition", "the option stays, and something has to be done first"],
        ],
      },
    ],
    places: ["results", "options", "portfolio"],
    related: ["scores", "verdicts", "options"],
  },
  verdicts: {
    title: "How sure a verdict is",
    lead: "Proven, strong, leaning or open; each possibly conditional.",
    parts: [
      {
        title: "The four levels",
        terms: [
          [
            "Proven",
            "no answer that is still open can change the first option, and it comes first in at least 80 % of the draws",
          ],
          ["Strong", "it comes first in at least 80 % of the draws, and leads by three points or more"],
          ["Leaning", "it comes first in at least 60 % of the draws, or leads by one point or more"],
          ["Open", "neither, or nothing is known"],
        ],
      },
      {
        title: "What a draw is",
        text: [
          "Nobody knows weights to the point, and an answer is as sure as its evidence. So the app reckons the result thousands of times: each time it moves the weights a little around what was agreed, takes some answers for the one beside them (more often the weaker their evidence), and fills open questions with any possible answer. How often an option comes first is its share.",
          "In a large portfolio the draws take some seconds. Until then its verdicts rest on open answers and leads alone, and the portfolio says how many are still being reckoned.",
        ],
      },
      {
        title: "What the result shows of it",
        terms: [
          [
            "How sure",
            "the share of draws in which each option comes first, second and so on; whose priorities would put another one first",
          ],
          [
            "What would change our mind",
            "how much weight would have to move before another option draws level, and which single answers, if they were another, would put another option first",
          ],
        ],
      },
      {
        title: "Conditional",
        text: [
          "A verdict is conditional while a gate of its option is open or a condition is pending. The result names what is missing.",
        ],
      },
      {
        title: "What makes an outcome weak",
        text: [
          "Answers that contradict each other; no option left; a lead below one point; answers to less than a fifth of the weight; an open gate; a decision that departs from the verdict; assumptions. The portfolio orders them by weight.",
          "To make it stronger, ask what Ask next names, settle conflicts, and replace assumptions by documents.",
        ],
      },
    ],
    places: ["portfolio", "results"],
    related: ["scores", "gates", "question"],
  },
  saved: {
    title: "What offline and saved mean",
    lead: "Nothing waits for a network, and saved means on the disk.",
    parts: [
      {
        title: "Saved",
        text: [
          "The line at the bottom says Saved and the time only once the change is on the disk of this machine. There is no button to save.",
          "If the disk is full or cannot be written, the line says so, and the answer keeps its place on the screen until there is room.",
          "Text that is being typed is kept as you type, encrypted with the rest. After a crash it is there again.",
        ],
      },
      {
        title: "Offline",
        text: [
          "Everything runs on this machine. The app fetches nothing from a network: no fonts, no maps, no updates behind your back. It works the same in a cellar and on a plane.",
        ],
      },
    ],
    places: ["settings"],
    related: ["protection", "undo"],
  },
  protection: {
    title: "Where data lie and how they are protected",
    lead: "One encrypted folder on this machine, with copies you can restore.",
    parts: [
      {
        title: "Where",
        text: [
          "All engagements lie in one folder, which Settings names. One program at a time opens it; a second one is told who was first.",
        ],
      },
      {
        title: "How they are protected",
        text: [
          "The database and every file in it are encrypted. The key is kept by the key store of the system, by a passphrase, or in a file that only you can read; Settings says which.",
          "Every change is written to a log that can only grow. The check in Settings finds what was altered.",
        ],
      },
      {
        title: "Copies",
        text: [
          "On each day of work the app keeps a copy of the database by itself, the last seven. A backup made by hand holds the evidence as well: put it on another disk before you leave the site.",
          "A backup opens only with the key of its folder. Keep the key or the passphrase apart from it.",
        ],
      },
    ],
    places: ["settings", "desk"],
    related: ["saved", "settings"],
  },
  undo: {
    title: "Undo and history",
    lead: "Every change can be taken back, and nothing disappears.",
    parts: [
      {
        title: "How",
        steps: [
          "Ctrl Z takes back your last change; Ctrl Shift Z does it again. In a text field they work on what you type.",
          "After a deletion, the line at the bottom offers to bring it back.",
          "Ctrl H opens the history: who changed what, when. An earlier value can be restored from there.",
        ],
      },
      {
        title: "Good to know",
        text: [
          "What somebody else changed since is not touched, and you are told. An undo is one more entry of the log, so it can be seen and undone too.",
        ],
      },
    ],
    places: ["overview"],
    related: ["saved", "question"],
  },
} satisfies Partial<Articles>;
