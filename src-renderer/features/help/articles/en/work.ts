import type { Articles } from "../../article.ts";

export const work = {
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
          "Columns for how busy machines are, such as “CPU usage (%)”, count as measured and size the targets. Where a heading names no unit, the whole column is read one way and the preview says which.",
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
} satisfies Partial<Articles>;
