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
} satisfies Partial<Articles>;
