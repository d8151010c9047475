import type { Articles } from "../../article.ts";

export const plan = {
  waves: {
    title: "Waves",
    lead: "In which order the applications move, with how much work, and what the order costs.",
    parts: [
      {
        title: "What you see",
        text: [
          "Applications that are decided for an option, or for which one leads, are put into waves. What must move together does; nothing moves before what it needs; no wave takes more work than it can, nor is anything switched over during a freeze.",
          "What had better hold is kept where it can be: a small and easy first wave, deadlines, and applications that talk to each other in one wave. Where it is not kept, a sentence says so.",
        ],
      },
      {
        title: "How",
        steps: [
          "Under Rules and calendar, set the first day, the days of work that a wave can take, and the freezes.",
          "Drag an application to another wave. With the keyboard: arrow keys to the application, right arrow to its menu, Enter, and choose the wave; or Enter on its grip, Tab to a wave, Enter.",
          "Read what the move would break and mend, then move it or leave it. Ctrl Z takes it back.",
        ],
      },
      {
        title: "What it means",
        terms: [
          ["Must", "A rule that no plan should break: moving together, order, capacity, freezes."],
          ["Should", "A rule that costs something when it is broken; decide with the client."],
          ["Pin", "You put the application there; the plan leaves it."],
        ],
      },
    ],
    places: ["waves", "inventory"],
    related: ["portfolio", "undo"],
  },
  sizing: {
    title: "Sizing",
    lead: "How many hosts the private cloud needs, by site, and what decides that.",
    parts: [
      {
        title: "What you see",
        text: [
          "It is sized for the applications that are decided for the private cloud, or for which it leads. Each resource asks for hosts; the one that asks for most decides, then spare hosts are added.",
          "The host it is built from is a sample until you write down the client’s own, with its source. Machines that are switched off are not counted; they are listed, since what they belong to may be retired.",
        ],
      },
      {
        title: "How",
        steps: [
          "Choose whether to reckon from what is allocated or from what is used.",
          "Change an assumption: it is recorded at once and the hosts follow. Ctrl Z takes it back.",
          "Write down the client’s own host and where its figures come from.",
        ],
      },
    ],
    places: ["sizing", "inventory"],
    related: ["waves", "businessCase"],
  },
  businessCase: {
    title: "Business case",
    lead: "What moving costs and saves against staying, on which assumptions, and what it emits.",
    parts: [
      {
        title: "What you see",
        text: [
          "Every application with costs, moved to what is decided or leads. The low and the high case put every assumption at its worse or better end; the bars show which assumption the result hangs on most.",
          "Each assumption has a span, a unit, a source and a day. Carbon is that of electricity, with the set of factors that you choose.",
        ],
      },
      {
        title: "How",
        steps: [
          "Under Assumptions, change a value and say who says so. It can go back to what the app ships with.",
          "Set how fast applications move, year by year.",
          "Under Carbon, choose the set of factors and the countries.",
        ],
      },
      {
        title: "What it means",
        terms: [
          ["Net present value", "All that is saved less all that is spent, in today’s money."],
          ["Return", "What is gained for what is spent on the way."],
          ["Costs on", "Machines and contracts that cannot be ended with the move."],
        ],
      },
    ],
    places: ["businessCase", "sizing"],
    related: ["sizing", "scores"],
  },
  calibration: {
    title: "Calibration",
    lead: "How good forecasts and estimates were, once applications have moved.",
    parts: [
      {
        title: "What you see",
        text: [
          "For each application that was carried out: what was recommended and how sure that was, what was done, and what it took. With fewer than ten outcomes, nothing is judged and nothing is corrected.",
        ],
      },
      {
        title: "How",
        steps: [
          "Record what was done: application, option, day, days taken and cost.",
          "Read the Brier score: 0 is perfect, 0.25 is a coin.",
        ],
      },
    ],
    places: ["calibration", "results"],
    related: ["verdicts", "waves"],
  },
} satisfies Partial<Articles>;
