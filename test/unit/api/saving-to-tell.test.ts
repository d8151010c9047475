import { expect, test } from "vitest";
import { savingToTell } from "../../../src-renderer/api/saving-to-tell.ts";
import type { Saving } from "../../../src-renderer/api/saving-to-tell.ts";

const answer = (questionId: string, status: Saving["state"]["status"]): Saving => ({
  name: "answers.record",
  state: {
    status,
    error: status === "error" ? new Error(`${questionId} failed`) : null,
    variables: { applicationId: "portal", questionId },
  },
});
const renaming = (status: Saving["state"]["status"]): Saving => ({
  name: "applications.record",
  state: { status, error: status === "error" ? new Error("refused") : null, variables: {} },
});

test("nothing was changed: there is nothing to tell", () => {
  expect(savingToTell([])).toBeUndefined();
});

test("a change still on its way is told before one that was sent later and has arrived", () => {
  const slow = answer("APP-02", "pending");
  expect(savingToTell([slow, answer("APP-03", "success")])).toBe(slow);
});

test("an answer that failed is not hidden by another one's success", () => {
  const failed = answer("APP-02", "error");
  expect(savingToTell([failed, answer("APP-03", "success"), renaming("success")])).toBe(failed);
});

test("an answer that failed is forgotten once it is given again and saved", () => {
  const mended = answer("APP-02", "success");
  expect(savingToTell([answer("APP-02", "error"), mended])).toBe(mended);
});

test("of changes that were refused at a form only the last one counts", () => {
  const later = renaming("success");
  expect(savingToTell([renaming("error"), later])).toBe(later);
});
