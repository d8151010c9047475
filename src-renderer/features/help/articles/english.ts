import type { Articles } from "../article.ts";

export const english: Articles = {
  start: {
    title: "Start",
    lead: "Engagements on this machine, a new one, or the worked example.",
    parts: [
      {
        title: "What it is for",
        text: [
          "An engagement is one piece of work for one client: its inventory, its interviews, its answers, its results and its report. Each has a short code, which is part of every address.",
          "The worked example is an invented hospital group with forty applications. Nothing you do in it touches your own engagements.",
        ],
      },
      {
        title: "How",
        steps: [
          "Choose New engagement and give the client, a code and the language of the report.",
          "Or open the example, and let the tour lead you through it.",
          "An engagement opens with one click; the ones opened last stand first.",
        ],
      },
    ],
    places: ["home", "newEngagement", "settings"],
    related: ["overview", "import", "protection"],
  },
  overview: {
    title: "Overview",
    lead: "Where the engagement stands today, and what to do next.",
    parts: [
      {
        title: "What you see",
        text: [
          "The sentence at the top says what is due today. The figures below count applications, answers and verdicts; each leads to what it counts.",
          "Weak points name what most deserves work: answers that contradict each other, applications without an option left, close results, thin answers, open gates.",
          "Parked items are what came up in interviews. Tick one when it is dealt with, press its text to write it anew.",
        ],
      },
      {
        title: "How",
        steps: [
          "Continue takes you to the question that helps most, in an application that was begun.",
          "Choose a weak point to go to its cause.",
        ],
      },
    ],
    places: ["overview", "portfolio"],
    related: ["desk", "verdicts", "portfolio"],
  },
  desk: {
    title: "Plan and follow-up",
    lead: "Meetings, people, promises, days, and the list before you leave the site.",
    parts: [
      {
        title: "What you see",
        text: [
          "Interviews stand day by day. Two at once that want the same person are told, while you plan and afterwards. Beside each interview stands how many questions it still has to cover.",
          "Contacts are people at the client’s, with role and site. Deliverables are what we owe; decisions requested are what the client owes us. Days are planned and spent, by person.",
        ],
      },
      {
        title: "How",
        steps: [
          "Plan an interview: when, where, with whom, about which applications. The agenda follows from the role; take sections out or in.",
          "Export to a calendar writes a file that any calendar reads.",
          "Escape closes a form and keeps what you typed; Cancel drops it.",
          "Before leaving ticks itself: go through what is left while the people who know are next door.",
        ],
      },
    ],
    places: ["desk", "interview"],
    related: ["meeting", "saved", "undo"],
  },
  inventory: {
    title: "Inventory",
    lead: "Applications, the servers below them, and what needs what.",
    parts: [
      {
        title: "What you see",
        text: [
          "Two grids of any size, and dependencies as a table and as a drawing. An application gets a recommendation; a server belongs to an application or to none yet.",
          "How you look at a list, with its search, filters, order and columns, stays in the address. Keep it under a name to find it again.",
        ],
      },
      {
        title: "How",
        steps: [
          "Type into the search: it takes any words in any order, without regard to accents.",
          "Press Enter on an application to open it beside the grid.",
          "Select several rows to change them at once, or to give servers to an application.",
          "A rule gives servers to an application by their names; the preview shows which, and which are elsewhere already.",
        ],
      },
      {
        title: "Keys in a grid",
        terms: [
          ["Arrows", "walk the cells; Page Up and Page Down by a screen"],
          ["Enter", "opens the row"],
          ["F2 or typing", "changes the cell; Escape gives it up"],
          ["Space", "selects the row; with Shift, a range"],
          ["Ctrl C", "copies the selected rows for a spreadsheet"],
        ],
      },
    ],
    places: ["inventory", "import"],
    related: ["import", "grid", "results"],
  },
  import: {
    title: "Importing an inventory",
    lead: "RVTools workbooks, spreadsheets and lists, taken in with a preview.",
    parts: [
      {
        title: "What it reads",
        text: [
          "RVTools exports, Excel and CSV files in French or English, and Konveyor lists. Nothing is changed until you have seen the preview.",
          "Each complaint names the sheet, the row and the column and says what was expected. All complaints can be saved as a workbook to send back.",
        ],
      },
      {
        title: "How",
        steps: [
          "Drop the file, or choose it.",
          "Look at what each column was taken for, and correct it. Keep the choice for the client’s next file.",
          "Look at what is new, changed and gone, then import.",
          "An import is undone as one step, from the list of past imports or with Ctrl Z.",
        ],
      },
    ],
    places: ["import", "inventory"],
    related: ["inventory", "undo"],
  },
  question: {
    title: "One question at a time",
    lead: "Asking, answering and noting without leaving the keyboard.",
    parts: [
      {
        title: "What you see",
        text: [
          "The question with its guidance and what each answer means; at the side, why it is asked now and what the answers would change.",
          "An answer remembers who said it, in which interview, and how well it is shown. An answer taken from the organisation or from an archetype says so; answer here to depart from it.",
          "When two people recorded different answers, both stay until somebody chooses.",
        ],
      },
      {
        title: "Grades of evidence",
        terms: [
          ["A", "a document or a measurement was seen"],
          ["B", "two persons agree"],
          ["C", "one person said so"],
          ["D", "the consultant assumes it"],
        ],
      },
      {
        title: "How",
        steps: [
          "Answer with a digit, then press J for the next question. There is nothing to save.",
          "Nobody knows yet: press U. The question stays open, and can be asked again.",
          "It makes no sense here: press X and say why.",
          "Press ? to see every key.",
        ],
      },
    ],
    places: ["questionnaire", "grid"],
    related: ["meeting", "evidence", "scores", "saved"],
  },
  meeting: {
    title: "Holding an interview",
    lead: "An agenda, a clock, who speaks, what is parked, and what is read back.",
    parts: [
      {
        title: "How",
        steps: [
          "Choose a planned interview, or a new one. Say who is in the room and which applications you talk about.",
          "Begin. The bar above the questions shows the time, the place on the agenda and who speaks.",
          "Press P when somebody else speaks: what follows is theirs.",
          "Press + to park what came up, without leaving the question.",
          "Press V to hide what the client should not see on the projector.",
          "At the end, read the summary back, correct it, and close the interview.",
        ],
      },
      {
        title: "Good to know",
        text: [
          "A reload, a crash or a second window goes on with the same interview and the same clock.",
          "What an archetype has answered for an application counts as answered on its agenda.",
        ],
      },
    ],
    places: ["interview", "desk"],
    related: ["question", "desk"],
  },
  grid: {
    title: "Answers as a grid",
    lead: "Applications down, questions across: many answers at once.",
    parts: [
      {
        title: "What you see",
        text: [
          "Each cell is one answer with its grade; an empty cell is open. An answer in a lighter tone is inherited from an archetype, a group of applications that are alike.",
        ],
      },
      {
        title: "Keys",
        terms: [
          ["Arrows", "walk the cells; with Shift they select"],
          ["A digit", "answers a choice; Enter opens the cell"],
          ["Ctrl D", "copies the first cell of the selection down"],
          ["Ctrl C, Ctrl V", "copy and paste, also from a spreadsheet"],
          ["Delete", "takes answers back"],
        ],
      },
      {
        title: "How",
        steps: [
          "Paste from a spreadsheet: you see first what fits and what does not, cell by cell.",
          "Make an archetype for applications that are alike, answer once, and depart where one differs.",
        ],
      },
    ],
    places: ["grid", "questionnaire"],
    related: ["question", "undo"],
  },
  evidence: {
    title: "Evidence",
    lead: "Photos, screenshots and files that show what was said.",
    parts: [
      {
        title: "How",
        steps: [
          "Paste a picture at a question with Ctrl V, drop a file, or press E.",
          "Crop it and black out what nobody should see: the hidden parts are gone from the file before it is kept.",
          "Give a caption and the day of the fact, and say whether it goes into the report.",
          "In the gallery, filter by application, question, finding, or what has no caption.",
        ],
      },
      {
        title: "Good to know",
        text: [
          "Place, camera and author are taken out of pictures. The same file is kept once, however often it is added. Files are encrypted like everything else.",
        ],
      },
    ],
    places: ["evidence", "findings"],
    related: ["question", "report", "protection"],
  },
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
    related: ["scores", "gates", "verdicts", "compare"],
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
          "Choose the language, and a quick draft or the whole report.",
          "Build. You can go on working; the page says when it is ready, and the work can be cancelled.",
        ],
      },
      {
        title: "Good to know",
        text: [
          "Charts in the document are Word’s own and can be edited. Evidence marked for the report stands in an annex, with caption and day.",
          "The last page says which questionnaire, which version of the engine and which data the figures were computed from.",
        ],
      },
    ],
    places: ["report", "findings"],
    related: ["findings", "evidence", "verdicts"],
  },
  agreed: {
    title: "Weights and team",
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
          ["Proven", "no answer that is still open can change the first option"],
          ["Strong", "the first option leads by three points or more"],
          ["Leaning", "it leads by one point or more"],
          ["Open", "the lead is smaller, or nothing is known"],
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
};
