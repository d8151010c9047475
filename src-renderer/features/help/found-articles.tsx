import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { marksIn, searchedWords } from "../../../src-shared/domain/search/search-words.ts";
import { snippetOf } from "../../../src-shared/domain/search/snippet.ts";
import { MarkedText } from "../../components/marked-text.tsx";
import type { HelpTopic } from "../../components/help-topics.ts";
import type { Article, Articles } from "./article.ts";
import { findArticles, textsOf } from "./find-articles.ts";

interface FoundArticlesProps {
  readonly articles: Articles;
  readonly text: string;
  readonly onOpen: (topic: HelpTopic) => void;
}

/** The articles that have the words searched for; all of them while nothing is typed. */
export const FoundArticles = ({ articles, text, onOpen }: FoundArticlesProps): ReactNode => {
  const { t } = useTranslation("help");
  const words = searchedWords(text);
  const found = findArticles(articles, text);
  return (
    <>
      <output className="dim small">
        {found.length === 0 ? t("nothing") : t("count", { count: found.length })}
      </output>
      <ul className="rows help-list">
        {found.map((topic) => {
          const { title } = articles[topic];
          const passage = passageOf(articles[topic], words);
          return (
            <li key={topic}>
              <button
                type="button"
                className="link-like"
                onClick={() => {
                  onOpen(topic);
                }}
              >
                <span className="strong">
                  <MarkedText text={title} marks={marksIn(title, words)} />
                </span>
                <span className="mid small">
                  <MarkedText text={passage.text} marks={passage.marks} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** The first passage with one of the words; what it is about where none has. */
const passageOf = (article: Article, words: readonly string[]) => {
  const [, ...texts] = textsOf(article);
  const hit = words.length === 0 ? undefined : texts.find((one) => marksIn(one, words).length > 0);
  return hit === undefined ? { text: article.lead, marks: [] } : snippetOf(hit, words);
};
