import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Comment } from "../../../src-shared/contract/findings.ts";
import { returnedComments } from "../../../src-shared/domain/review/returned-comments.ts";
import type { WordComment } from "../../../src-shared/domain/review/returned-comments.ts";

const known = (id: string, text: string, more: Partial<Comment> = {}): Comment => ({
  id,
  about: { kind: "section", id: "decision" },
  replyTo: null,
  text,
  resolved: false,
  writtenBy: null,
  assignedTo: null,
  author: "Ada Fleury",
  writtenAt: "2026-11-24T09:00:00.000Z",
  ...more,
});

const inWord = (text: string, more: Partial<WordComment> = {}): WordComment => ({
  author: "Ada Fleury",
  text,
  writtenAt: "2026-11-24T09:00:00.000Z",
  isResolved: false,
  replyTo: null,
  bookmark: null,
  ...more,
});

const returnedFrom = (found: readonly WordComment[], comments: readonly Comment[]) => {
  let last = 0;
  return returnedComments(found, comments, {
    newId: () => `new-${(last += 1)}`,
    placeOf: (bookmark) => ({ kind: "section", id: bookmark ?? "decision" }),
  });
};

test("a new comment stands where it was written, under the name of who wrote it", () => {
  const { added, known: count } = returnedFrom(
    [inWord("Shorten it."), inWord("And this?", { author: "Jean Petit", bookmark: "risks" })],
    [known("k-1", "Shorten it.")],
  );
  expect(count).toBe(1);
  expect(added).toMatchObject([
    { about: { id: "risks" }, replyTo: null, text: "And this?", writtenBy: "Jean Petit", resolved: false },
  ]);
});

test("a reply goes to the comment it answers, known or as new as itself", () => {
  const { added } = returnedFrom(
    [
      inWord("Shorten it."),
      inWord("Done.", { replyTo: 0 }),
      inWord("New.", { bookmark: "risks" }),
      inWord("Yes.", { replyTo: 2 }),
    ],
    [known("k-1", "Shorten it.", { about: { kind: "application", id: "app" } })],
  );
  expect(added).toMatchObject([
    { text: "Done.", replyTo: "k-1", about: { kind: "application", id: "app" } },
    { id: "new-2", text: "New.", replyTo: null },
    { text: "Yes.", replyTo: "new-2", about: { id: "risks" } },
  ]);
});

test("what was settled in the document is settled, and nothing is opened again or taken back", () => {
  const settled = known("k-2", "Old.", { resolved: true });
  const { added, resolved } = returnedFrom(
    [inWord("Shorten it.", { isResolved: true }), inWord("Old.")],
    [known("k-1", "Shorten it."), settled, known("k-3", "Deleted in Word.")],
  );
  expect(added).toEqual([]);
  expect(resolved.map(({ id }) => id)).toEqual(["k-1"]);
});

test("spaces, line ends and composed accents that a program changed make no new comment", () => {
  const { added } = returnedFrom(
    [inWord("E\u0301te\u0301 :\n trop\u00A0long"), inWord("Twice"), inWord("Twice")],
    [known("k-1", "Été : trop long\u0007"), known("k-2", "Twice")],
  );
  expect(added.map(({ text }) => text)).toEqual(["Twice"]);
});

test("whatever came back, taken in once more it brings nothing", () => {
  const someComments = fc.array(
    fc.record({
      text: fc.constantFrom("One", "Two", "Three"),
      author: fc.constantFrom("Ada Fleury", "Jean Petit"),
      isResolved: fc.boolean(),
      isReply: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(someComments, (drawn) => {
      const found = drawn.map(({ isReply, ...comment }, place) =>
        inWord(comment.text, { ...comment, replyTo: isReply && place > 0 ? place - 1 : null }),
      );
      const first = returnedFrom(found, [known("k-1", "One")]);
      const then: Comment[] = [
        known("k-1", "One", { resolved: first.resolved.length > 0 }),
        ...first.added.map((one) => ({
          ...one,
          author: one.writtenBy,
          writtenAt: "2026-11-24T09:00:00.000Z",
        })),
      ];
      const second = returnedFrom(found, then);
      expect(second.added).toEqual([]);
      expect(second.resolved).toEqual([]);
    }),
  );
});
