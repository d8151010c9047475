import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Question } from "../../../src-shared/contract/content.ts";
import { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { TriedAnswer } from "../../../src-shared/contract/what-if.ts";
import { possibleAnswers } from "../../../src-shared/domain/questionnaire/possible-answers.ts";
import { answerText } from "../../components/answer-text.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { Button } from "../../components/button.tsx";
import { MultiPicker } from "../../components/multi-picker.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { Select } from "../../components/select.tsx";
import { useAnswerWords } from "../../components/use-answer-words.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { Trying } from "./trying.ts";

interface AnswerControlsProps extends Trying {
  /** Null: all of them. */
  readonly applicationId: string | null;
}

/** Answers supposed: any question that counts, any answer that it can have. */
export const AnswerControls = ({ applicationId, pack, trial, onTry }: AnswerControlsProps): ReactNode => {
  const { t } = useTranslation("whatIf");
  const language = useLanguage();
  const questions = pack.questions.filter(countsOn);
  const nameOf = ({ id, short, text }: Question): string => `${id} ${short?.[language] ?? text[language]}`;
  const change = (at: number, answer: TriedAnswer | null): void => {
    onTry({ ...trial, answers: trial.answers.toSpliced(at, 1, ...(answer ? [answer] : [])) });
  };
  return (
    <section className="card" aria-labelledby="try-answers">
      <header>
        <h2 id="try-answers">{t("answers")}</h2>
      </header>
      <ul className="plain-list try-answers">
        {trial.answers.map((answer, at) => {
          const question = pack.questions.find(({ id }) => id === answer.questionId);
          if (!question) return null;
          return (
            <li key={`${answer.applicationId ?? "all"} ${answer.questionId}`}>
              <SupposedAnswer
                question={question}
                label={nameOf(question)}
                value={answer.value}
                onChange={(value) => {
                  change(at, { ...answer, value });
                }}
              />
              <Button
                variant="quiet"
                aria-label={t("removeOne", { question: nameOf(question) })}
                onPress={() => {
                  change(at, null);
                }}
              >
                {t("remove")}
              </Button>
            </li>
          );
        })}
      </ul>
      <ApplicationPicker
        label={t("addAnswer")}
        searchLabel={t("findQuestion")}
        emptyText={t("noQuestion")}
        look="field"
        value={null}
        items={questions
          .filter(({ id }) => trial.answers.every(({ questionId }) => questionId !== id))
          .map((question) => ({ id: question.id, name: nameOf(question) }))}
        onChange={(questionId) => {
          const question = questions.find(({ id }) => id === questionId);
          const [first] = question ? possibleAnswers(question, []) : [];
          const own = applicationId === null ? null : ApplicationId.parse(applicationId);
          // What the whole organisation says is no application's own.
          const of = question?.scope === "organisation" ? null : own;
          onTry({
            ...trial,
            answers: [...trial.answers, { applicationId: of, questionId, value: first ?? null }],
          });
        }}
      />
    </section>
  );
};

/** It has answers to choose from, and scores or decides gates. */
const countsOn = (question: Question): boolean =>
  possibleAnswers(question, []).length > 0 &&
  (Object.keys(question.feeds ?? {}).length > 0 || (question.gates ?? []).length > 0);

interface SupposedAnswerProps {
  readonly question: Question;
  readonly label: string;
  readonly value: TriedAnswer["value"];
  readonly onChange: (value: TriedAnswer["value"]) => void;
}

const SupposedAnswer = ({ question, label, value, onChange }: SupposedAnswerProps): ReactNode => {
  const { t } = useTranslation("whatIf");
  const words = useAnswerWords();
  const language = useLanguage();
  if (question.type === "number") {
    return (
      <NumberField
        label={label}
        value={typeof value === "number" ? value : Number.NaN}
        {...(question.bounds ? { minValue: question.bounds.min, maxValue: question.bounds.max } : {})}
        onChange={(number) => {
          onChange(Number.isNaN(number) ? null : number);
        }}
      />
    );
  }
  if (question.type === "multi") {
    const chosen = Array.isArray(value) ? value.filter((choice) => typeof choice === "string") : [];
    return (
      <MultiPicker
        label={label}
        placeholder={t("unanswered")}
        items={(question.options ?? []).map((option) => ({ id: option.value, name: option.label[language] }))}
        value={chosen}
        onChange={(choices) => {
          onChange(choices.length === 0 ? null : choices);
        }}
      />
    );
  }
  const items = possibleAnswers(question, []).map((answer) => ({
    id: JSON.stringify(answer),
    label: answerText(question, answer, words),
    answer,
  }));
  return (
    <Select
      label={label}
      items={[...items, { id: "null", label: t("unanswered") }]}
      value={JSON.stringify(value)}
      onChange={(id) => {
        onChange(items.find((item) => item.id === id)?.answer ?? null);
      }}
    />
  );
};
