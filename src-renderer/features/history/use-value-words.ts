import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { Statement } from "../../../src-shared/contract/answers.ts";
import type { HistoryChange } from "../../../src-shared/contract/history.ts";
import { LocalisedText } from "../../../src-shared/contract/text.ts";
import { answerText } from "../../components/answer-text.ts";
import { useAnswerWords } from "../../components/use-answer-words.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";

/** Longer texts are cut: the place itself shows them whole. */
const shownLength = 280;

interface ValueWords {
  readonly before: string;
  readonly after: string;
}

/** What a change replaced, and by what, as a person reads it. Of a thing with many facts, those that differ. */
export const useValueWords = (pack: Pack | undefined): ((change: HistoryChange) => ValueWords) => {
  const { t } = useTranslation("comfort");
  const language = useLanguage();
  const format = useFormat();
  const answerWords = useAnswerWords();

  const statementText = (value: unknown, questionId: string | null): string => {
    const statement = Statement.safeParse(value);
    const question = pack?.questions.find(({ id }) => id === questionId);
    if (!statement.success || !question) return "";
    const { state, grade, reason } = statement.data;
    if (state === "unknown") return t("values.unknown");
    if (state === "not_applicable") return [t("values.notApplicable"), reason].filter(Boolean).join(", ");
    const said = answerText(question, statement.data.value, answerWords);
    return grade === null ? said : t("values.graded", { said, grade });
  };

  const plainText = (value: unknown): string => {
    if (value === null || value === undefined || value === "") return t("values.none");
    if (typeof value === "boolean") return t(value ? "values.yes" : "values.no");
    if (typeof value === "number") return format.number(value, Number.isInteger(value) ? 0 : 2);
    if (typeof value === "string") return value;
    const text = LocalisedText.safeParse(value);
    if (text.success) return text.data[language] || t("values.none");
    return Array.isArray(value) ? t("values.entries", { count: value.length }) : t("values.several");
  };

  const factsText = (value: unknown, other: unknown): string => {
    const facts = factsOf(value);
    const others = factsOf(other);
    return Object.keys({ ...others, ...facts })
      .filter((key) => JSON.stringify(facts[key]) !== JSON.stringify(others[key]))
      .filter((key) => Object.hasOwn(facts, key) && isSaid(facts[key]))
      .map((key) =>
        t("values.fact", { key: t(`fields.${key}`, { defaultValue: key }), value: plainText(facts[key]) }),
      )
      .join("\n");
  };

  const textOf = (change: HistoryChange, value: unknown, other: unknown): string => {
    if (value === null || value === undefined) return "";
    if (change.entityType === "answer" && change.field === "statement") {
      return statementText(value, change.questionId);
    }
    const text = typeof value === "object" ? factsText(value, other) : plainText(value);
    return text.length > shownLength ? `${text.slice(0, shownLength)} …` : text;
  };

  return (change) => ({
    before: textOf(change, change.before, change.after),
    after: textOf(change, change.after, change.before),
  });
};

/** Facts of an import lie one level deeper, beside the key of their source. */
const factsOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) return {};
  const facts = "facts" in value ? value.facts : value;
  return typeof facts === "object" && facts !== null ? { ...facts } : {};
};

const isSaid = (fact: unknown): boolean =>
  fact !== null && fact !== undefined && fact !== "" && !(Array.isArray(fact) && fact.length === 0);
