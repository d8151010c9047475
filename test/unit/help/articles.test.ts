import { describe, expect, test } from "vitest";
import { helpTopics, topicOf } from "../../../src-renderer/components/help-topics.ts";
import type { Articles } from "../../../src-renderer/features/help/article.ts";
import { english } from "../../../src-renderer/features/help/articles/english.ts";
import { french } from "../../../src-renderer/features/help/articles/french.ts";
import { findArticles, textsOf } from "../../../src-renderer/features/help/find-articles.ts";
import { pageSources } from "../../harness/page-sources.ts";

const shapeOf = (articles: Articles): unknown =>
  helpTopics.map((topic) => {
    const { parts, places, related } = articles[topic];
    const sizes = parts.map(({ text = [], steps = [], terms = [] }) => [
      text.length,
      steps.length,
      terms.length,
    ]);
    return { topic, sizes, places, related };
  });

describe("the articles of the help", () => {
  test("are the same in both languages, part by part", () => {
    expect(Object.keys(french).toSorted()).toEqual(Object.keys(english).toSorted());
    expect(shapeOf(french)).toEqual(shapeOf(english));
  });

  test("lead to other articles, never to themselves", () => {
    for (const topic of helpTopics) {
      expect(english[topic].related.length).toBeGreaterThan(0);
      expect(english[topic].related).not.toContain(topic);
    }
  });

  test("say something in each part, and have names that differ", () => {
    for (const articles of [english, french]) {
      expect(new Set(helpTopics.map((topic) => articles[topic].title)).size).toBe(helpTopics.length);
      const texts = helpTopics.flatMap((topic) => textsOf(articles[topic]));
      expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    }
  });

  test("are typeset as the screens are", () => {
    const all = [english, french].flatMap((articles) =>
      helpTopics.flatMap((topic) => textsOf(articles[topic])),
    );
    expect(all.filter((text) => /\p{L}'\p{L}|\.\.\./u.test(text))).toEqual([]);
    // A term and its meaning are put together with a plain colon for the search only.
    const prose = Object.values(french).flatMap(({ title, lead, parts }) => [
      title,
      lead,
      ...parts.flatMap((part) => [
        part.title,
        ...(part.text ?? []),
        ...(part.steps ?? []),
        ...(part.terms ?? []).flat(),
      ]),
    ]);
    expect(prose.filter((text) => / [;:?!%»]|« |["“”]/u.test(text))).toEqual([]);
  });
});

test("every screen has its article", () => {
  const routes = pageSources(".tsx").find(({ path }) => path === "routes.tsx")?.text ?? "";
  const pages = [...routes.matchAll(/path="\/e\/:code\/([\w-]+)/gu)].map(([, page = ""]) => page);
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((page) => topicOf(`/e/DEMO-GHT/${page}`) === "overview")).toEqual([]);
  expect(topicOf("/e/DEMO-GHT")).toBe("overview");
  expect(topicOf("/e/DEMO-GHT/inventory/import")).toBe("import");
  expect(topicOf("/settings")).toBe("settings");
  expect(topicOf("/")).toBe("start");
});

test("a search disregards accents and case, and puts the article of that name first", () => {
  expect(findArticles(french, "PREUVES")[0]).toBe("evidence");
  expect(findArticles(french, "echap")).toContain("desk");
  expect(findArticles(english, "gates")[0]).toBe("gates");
  expect(findArticles(english, "ctrl z")).toContain("undo");
  expect(findArticles(english, "zeppelin")).toEqual([]);
  expect(findArticles(english, "  ")).toEqual(helpTopics);
});
