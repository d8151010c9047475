import { hasWords, searchedWords } from "../../../src-shared/domain/search/search-words.ts";
import { helpTopics } from "../../components/help-topics.ts";
import type { HelpTopic } from "../../components/help-topics.ts";
import type { Article, Articles } from "./article.ts";

/** All that an article says, in its order. */
export const textsOf = ({ title, lead, parts }: Article): readonly string[] => [
  title,
  lead,
  ...parts.flatMap((part) => [
    part.title,
    ...(part.text ?? []),
    ...(part.steps ?? []),
    ...(part.terms ?? []).map(([term, meaning]) => `${term}: ${meaning}`),
  ]),
];

/** Articles that have every word, without regard to accents and case; those named by the words come first. */
export const findArticles = (articles: Articles, text: string): readonly HelpTopic[] => {
  const words = searchedWords(text);
  if (words.length === 0) return helpTopics;
  const isNamed = (topic: HelpTopic): boolean => hasWords([articles[topic].title], words);
  return helpTopics
    .filter((topic) => hasWords(textsOf(articles[topic]), words))
    .toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
};
