import { addressOf } from "../../components/addresses.ts";

/** Where the tour leads, by what the worked example holds. */
export interface TourPlaces {
  readonly code: string;
  /** An application about which nothing is known yet, and a choice to answer about it. */
  readonly unknownId: string;
  readonly questionId: string;
  /** One with a clear winner that stays conditional. */
  readonly conditionalId: string;
}

export interface TourStep {
  readonly id: "inventory" | "question" | "evidence" | "result" | "weak" | "desk" | "report" | "find";
  readonly address: (places: TourPlaces) => string;
  /** The element that the step is about. */
  readonly target: string;
  /** Whether what the step asks for was done: by the address, or by what is on the screen. */
  readonly isDone: (address: string) => boolean;
}

const isThere = (selector: string): boolean => document.querySelector(selector) !== null;

const hasQuery = (address: string, name: string): boolean =>
  (new URLSearchParams(address.split("?")[1]).get(name) ?? "") !== "";

const question = ({ code, unknownId, questionId }: TourPlaces): string =>
  addressOf.questionnaire(code, unknownId, questionId);

/** Each asks for one thing, on the real screen, and sees when it was done. */
export const tourSteps: readonly TourStep[] = [
  {
    id: "inventory",
    address: ({ code }) => addressOf.inventory(code),
    target: ".list-tools .search-field",
    isDone: (address) => hasQuery(address, "applications.search"),
  },
  {
    id: "question",
    address: question,
    target: ".question-answer",
    isDone: () => isThere(".question-answer .answer-card[aria-checked='true']"),
  },
  {
    id: "evidence",
    address: question,
    target: ".evidence-strip",
    isDone: () => isThere("[role=dialog]"),
  },
  {
    id: "result",
    address: ({ code, conditionalId }) => addressOf.results(code, conditionalId),
    target: ".verdict-figures",
    isDone: (address) => hasQuery(address, "behind"),
  },
  {
    id: "weak",
    address: ({ code }) => addressOf.portfolio(code),
    target: ".weak-list",
    isDone: (address) => hasQuery(address, "weak"),
  },
  {
    id: "desk",
    address: ({ code }) => addressOf.desk(code),
    target: ".desk .tabs-list",
    isDone: (address) => address.includes("/desk/leaving"),
  },
  {
    id: "report",
    address: ({ code }) => addressOf.report(code),
    target: ".report-build",
    isDone: () => isThere('.report-build input[value="quick"]:checked'),
  },
  {
    id: "find",
    address: ({ code }) => addressOf.overview(code),
    target: ".palette-button",
    isDone: () => isThere(".palette"),
  },
];
