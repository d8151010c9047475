import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Comment } from "../../../src-shared/contract/findings.ts";
import { PersonId } from "../../../src-shared/contract/ids.ts";
import { threadsAbout, threadsOf, waitsFor } from "../../../src-shared/domain/review/threads.ts";

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const comment = (number: number, replyTo: number | null = null): Comment => ({
  id: idOf(number),
  about: { kind: "section", id: "decision" },
  replyTo: replyTo === null ? null : idOf(replyTo),
  text: `Remark ${number}`,
  resolved: false,
  writtenBy: null,
  assignedTo: null,
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

const waits = (one: Comment, id: PersonId): boolean => waitsFor({ comment: one, replies: [] }, id);

test("a thread waits for whom it was given to, until it is resolved", () => {
  const ada = PersonId.parse("0192f0aa-0000-7000-8000-0000000000a1");
  const given = { ...comment(1), assignedTo: ada };
  expect(waits(given, ada)).toBe(true);
  expect(waits(given, PersonId.parse("0192f0aa-0000-7000-8000-0000000000a2"))).toBe(false);
  expect(waits({ ...given, resolved: true }, ada)).toBe(false);
  expect(waits(comment(1), ada)).toBe(false);
});

test("what is said about a place is what is about that very place", () => {
  const here = { kind: "application", id: idOf(9) } as const;
  const comments = [comment(1), { ...comment(2), about: here }, { ...comment(3, 2), about: here }];
  expect(threadsAbout(comments, here).map((thread) => [thread.comment.text, thread.replies.length])).toEqual([
    ["Remark 2", 1],
  ]);
});
