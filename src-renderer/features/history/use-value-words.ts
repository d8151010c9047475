import { useTranslation } from "react-i18next";
import { OptionId } from "../../../src-shared/contract/content.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { Statement } from "../../../src-shared/contract/answers.ts";
import type { HistoryChange } from "../../../src-shared/contract/history.ts";
import { useNames } from "./use-names.ts";
import { Day, LocalisedText } from "../../../src-shared/contract/text.ts";
import type { OpenEngagement } from "../../api/engagement-context.ts";
import { answerText } from "../../components/answer-text.ts";
import { useAnswerWords } from "../../components/use-answer-words.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";

/** Longer texts are cut: the place itself shows them whole. */
const shownLength = 280;

/** Longer lists are counted. */
const listedLength = 4;

/** Facts that only the program reads. */
const inner: ReadonlySet<string> = new Set(["id", "clientId", "sha256"]);

const optionFields: ReadonlySet<string> = new Set(["optionId", "recommended", "executed"]);
const isOption = (field: string, value: string): value is OptionId =>
  optionFields.has(field) && OptionId.safeParse(value).success;

interface ValueWords {
  readonly before: string;
  readonly after: string;
}

/** What a change replaced, and by what, as a person reads it. Of a thing with many facts, those that differ. */
export const useValueWords = (
  engagement: OpenEngagement,
  pack: Pack | undefined,
): ((change: HistoryChange) => ValueWords) => {
  const { t } = useTranslation(["comfort", "recorded", "common"]);
  const nameOf = useNames(engagement);
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

  const listText = (field: string, values: readonly unknown[]): string =>
    values.length <= listedLength && values.every((one) => typeof one === "string")
      ? format.list(values.map((one) => stringText(field, one)))
      : t("values.entries", { count: values.length });

  const stringText = (field: string, value: string): string => {
    if (isOption(field, value)) return t(`common:options.${value}`);
    if (Day.safeParse(value).success) return format.day(value);
    return t(`recorded:codes.${field}.${value}`, { defaultValue: nameOf(value) });
  };

  const plainText = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === "") return t("values.none");
    if (typeof value === "boolean") return t(value ? "values.yes" : "values.no");
    if (typeof value === "number") return format.number(value, Number.isInteger(value) ? 0 : 2);
    if (typeof value === "string") return stringText(field, value);
    if (Array.isArray(value)) return listText(field, value);
    const text = LocalisedText.safeParse(value);
    return text.success ? text.data[language] || t("values.none") : t("values.several");
  };

  const factsText = (value: unknown, other: unknown): string => {
    const facts = factsOf(value);
    const others = factsOf(other);
    return Object.keys({ ...others, ...facts })
      .filter((key) => JSON.stringify(facts[key]) !== JSON.stringify(others[key]))
      .filter((key) => !inner.has(key) && Object.hasOwn(facts, key) && isSaid(facts[key]))
      .map((key) =>
        t("values.fact", {
          key: t(`recorded:fields.${key}`, { defaultValue: key }),
          value: plainText(key, facts[key]),
        }),
      )
      .join("\n");
  };

  const textOf = (change: HistoryChange, value: unknown, other: unknown): string => {
    if (value === null || value === undefined) return "";
    if (change.entityType === "answer" && change.field === "statement") {
      return statementText(value, change.questionId);
    }
    const text = typeof value === "object" ? factsText(value, other) : plainText(change.field, value);
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
