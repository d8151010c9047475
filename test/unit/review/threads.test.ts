import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Comment } from "../../../src-shared/contract/findings.ts";
import { threadsOf } from "../../../src-shared/domain/review/threads.ts";

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const comment = (number: number, replyTo: number | null = null): Comment => ({
  id: idOf(number),
  about: { kind: "section", id: "decision" },
  replyTo: replyTo === null ? null : idOf(replyTo),
  text: `Remark ${number}`,
  resolved: false,
  writtenBy: null,
  author: "Ada Fleury",
  writtenAt: "2026-11-24T09:00:00.000Z",
});

const told = (comments: readonly Comment[]) =>
  threadsOf(comments).map((thread) => [thread.comment.text, thread.replies.map(({ text }) => text)]);

test("replies, and replies to replies, follow the comment that they are about", () => {
  expect(told([comment(1), comment(2), comment(3, 1), comment(4, 3), comment(5, 2)])).toEqual([
    ["Remark 1", ["Remark 3", "Remark 4"]],
    ["Remark 2", ["Remark 5"]],
  ]);
});

test("a reply to what is not there begins a thread", () => {
  expect(told([comment(3, 9), comment(4, 3)])).toEqual([["Remark 3", ["Remark 4"]]]);
});

test("whatever replies to whatever, each comment is in one thread once", () => {
  const someComments = fc
    .array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), { maxLength: 10 })
    .map((replies) => replies.map((replyTo, number) => comment(number, replyTo)));
  fc.assert(
    fc.property(someComments, (comments) => {
      const all = threadsOf(comments).flatMap((thread) => [thread.comment, ...thread.replies]);
      expect(all.map(({ id }) => id).toSorted()).toEqual(comments.map(({ id }) => id).toSorted());
    }),
  );
});
