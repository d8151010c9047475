import { describe, expect, test } from "vitest";
import type { Condition, Question } from "../../../src-shared/contract/content.ts";
import {
  createSituation,
  isInPlay,
  isOpen,
  supposing,
} from "../../../src-shared/domain/questionnaire/situation.ts";
import type { StandingAnswer } from "../../../src-shared/domain/questionnaire/situation.ts";

const text = { en: "Text", fr: "Texte" };
const single = (id: string, applicable_when?: Condition): [string, Question] => [
  id,
  {
    id,
    dimension: "X",
    scope: "application",
    type: "single",
    text,
    guidance: text,
    role: "fit",
    sources: [],
    ...(applicable_when && { applicable_when }),
  },
];

/** APP-02 waits for APP-01, APP-03 for APP-02. */
const questions = new Map([
  single("APP-01"),
  single("APP-02", { q: "APP-01", is: ["yes"] }),
  single("APP-03", { q: "APP-02", is: ["yes"] }),
]);

const said = (value: string): StandingAnswer => ({ state: "answered", value, grade: "B" });
const state = (of: "unknown" | "not_applicable"): StandingAnswer => ({ state: of, value: null, grade: null });
const situationOf = (answers: Readonly<Record<string, StandingAnswer>>) =>
  createSituation(questions, new Map(Object.entries(answers)));

describe("a question", () => {
  test("without a condition applies", () => {
    expect(situationOf({}).applies("APP-01")).toBe("yes");
  });

  test("may apply while the answer that decides it is open, and is asked meanwhile", () => {
    const situation = situationOf({});
    expect(situation.applies("APP-02")).toBe("unknown");
    expect(isInPlay(situation, "APP-02")).toBe(true);
    expect(isOpen(situation, "APP-02")).toBe(true);
  });

  test("is switched off by way of another question, whatever was answered to that one", () => {
    const situation = situationOf({ "APP-01": said("no"), "APP-02": said("yes"), "APP-03": said("yes") });
    expect(situation.applies("APP-02")).toBe("no");
    expect(situation.applies("APP-03")).toBe("no");
  });

  test("is switched off when a person says that the question before it does not apply", () => {
    const situation = situationOf({ "APP-01": said("yes"), "APP-02": state("not_applicable") });
    expect(situation.applies("APP-02")).toBe("no");
    expect(situation.applies("APP-03")).toBe("no");
    expect(isOpen(situation, "APP-02")).toBe(false);
  });

  test("stays open when a person says that nobody knows", () => {
    const situation = situationOf({ "APP-01": state("unknown") });
    expect(isOpen(situation, "APP-01")).toBe(true);
    expect(situation.applies("APP-02")).toBe("unknown");
  });

  test("that was answered counts, even while it is open whether it applies", () => {
    const situation = situationOf({ "APP-02": said("yes") });
    expect(situation.applies("APP-03")).toBe("yes");
  });

  test("that the pack does not have never applies", () => {
    expect(situationOf({ "APP-99": said("yes") }).applies("APP-99")).toBe("no");
  });

  test("in a circle of conditions decides nothing, and nothing hangs", () => {
    const circle = new Map([
      single("APP-01", { q: "APP-02", is: ["yes"] }),
      single("APP-02", { q: "APP-01", is: ["yes"] }),
    ]);
    expect(createSituation(circle, new Map()).applies("APP-01")).toBe("unknown");
  });

  test("can be supposed to be answered without changing what was said", () => {
    const situation = situationOf({});
    expect(supposing(situation, "APP-03", "yes").valueOf("APP-03")).toBe("yes");
    expect(situation.valueOf("APP-03")).toBeUndefined();
  });
});
