import type { Question } from "../../src-shared/contract/content.ts";
import type { Hit } from "../../src-shared/contract/search.ts";
import { Language } from "../../src-shared/contract/text.ts";
import { hasWords, marksIn, searchedWords } from "../../src-shared/domain/search/search-words.ts";
import { snippetOf } from "../../src-shared/domain/search/snippet.ts";
import type { Content, FoundThing, Store } from "../ports.ts";
import { requirePack } from "./content.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface SearchServiceDeps {
  readonly content: Content;
  readonly store: Store;
}

/** Finds what was recorded and what the pack asks, in both languages. */
export const createSearchService = ({ content, store }: SearchServiceDeps): HandlersFor<"search.list"> => ({
  "search.list": async ({ engagementId, text, limit }) => {
    const { pack } = await requireEngagement(store.read, engagementId);
    const words = searchedWords(text);
    if (words.length === 0) return [];
    const { language } = await store.read.readSettings();
    const { questions } = requirePack(content, pack);
    const found = await store.read.search(engagementId, words, limit);
    const questionById = new Map<string, Question>(questions.map((question) => [question.id, question]));
    const recorded = found.map((thing) =>
      hitOf(thing, questionById.get(thing.questionId ?? ""), language, words),
    );
    const asked = questions.filter((question) => isFound(question, text, words)).slice(0, limit);
    return [...asked.map((question) => questionHit(question, language, words)), ...recorded];
  },
});

const isFound = (question: Question, text: string, words: readonly string[]): boolean => {
  if (question.id.toLowerCase().startsWith(text.trim().toLowerCase())) return true;
  const { short, text: asks, guidance, why } = question;
  const texts = [asks, guidance, short, why].flatMap((part) => (part ? [part.en, part.fr] : []));
  return hasWords([question.id, ...texts], words);
};

const questionHit = (question: Question, language: Language, words: readonly string[]): Hit => {
  const title = `${question.id} ${question.text[language]}`;
  // Found by a word of the other language, it shows the words that were found.
  const other = Language.options.find((one) => one !== language);
  const own = snippetOf(question.guidance[language], words);
  const foreign = other && snippetOf(question.guidance[other], words);
  const titleMarks = marksIn(title, words);
  const isForeign = own.marks.length === 0 && titleMarks.length === 0 && foreign?.marks.length;
  const guidance = isForeign ? foreign : own;
  return {
    kind: "question",
    id: question.id,
    title,
    titleMarks,
    snippet: guidance.text,
    snippetMarks: guidance.marks,
    applicationId: null,
    applicationName: "",
    questionId: question.id,
  };
};

const hitOf = (
  thing: FoundThing,
  question: Question | undefined,
  language: Language,
  words: readonly string[],
): Hit => {
  const { kind, id, applicationId, applicationName, questionId } = thing;
  const asks = question ? `${question.id} ${(question.short ?? question.text)[language]}` : "";
  const title = kind === "answer" ? asks : thing.title[language];
  const { text: snippet, marks: snippetMarks } = snippetOf(thing.text, words);
  return {
    kind,
    id,
    title,
    titleMarks: marksIn(title, words),
    snippet,
    snippetMarks,
    applicationId,
    applicationName: kind === "application" ? "" : applicationName,
    questionId,
  };
};
