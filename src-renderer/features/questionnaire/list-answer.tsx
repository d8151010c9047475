import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import { useLanguage } from "../../components/use-language.ts";
import { answerText } from "../../components/answer-text.ts";
import { isWithin } from "./bounds.ts";
import { choicesOf } from "./choices.ts";
import type { PlannedQuestion } from "./question-plan.ts";
import { parseFigure } from "./table-rows.ts";
import { useAnswerWords } from "../../components/use-answer-words.ts";

interface ListAnswerProps {
  readonly planned: PlannedQuestion;
  readonly name: string;
  readonly href: string;
  readonly onAnswer: (value: AnswerValue | null) => void;
}

/** The answer as a cell: a choice, a figure, a day or a line of text. Several choices and tables open in full. */
export const ListAnswer = (props: ListAnswerProps): ReactNode => {
  const { question } = props.planned;
  switch (question.type) {
    case "single":
    case "yesno":
    case "scale":
      return <ChoiceAnswer {...props} />;
    case "number":
      return <NumberCell {...props} />;
    case "text":
    case "date":
      return <TextCell {...props} />;
    case "multi":
    case "table":
      return <LongAnswer {...props} />;
  }
};

const recordedValue = ({ answer }: PlannedQuestion): AnswerValue | null =>
  answer?.state === "answered" ? answer.value : null;

const ChoiceAnswer = ({ planned, name, onAnswer }: ListAnswerProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const choices = choicesOf(planned.question, [], language, t("between"));
  const value = recordedValue(planned);
  return (
    <select
      aria-label={`${t("answer")}, ${name}`}
      value={typeof value === "string" || typeof value === "number" ? String(value) : ""}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => String(choice.value) === target.value);
        onAnswer(chosen?.value ?? null);
      }}
    >
      <option value="">{t("noAnswer")}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={String(choice.value)}>
          {choice.keyName === undefined ? choice.label : `${choice.keyName} · ${choice.label}`}
        </option>
      ))}
    </select>
  );
};

const NumberCell = ({ planned, name, onAnswer }: ListAnswerProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { number, unit } = useAnswerWords();
  const { question } = planned;
  const value = recordedValue(planned);
  const written = typeof value === "number" ? number(value) : "";
  const [typed, setTyped] = useState(written);
  const figure = parseFigure(typed);
  const isRejected = typed.trim() !== "" && (figure === undefined || !isWithin(figure, question.bounds));
  const commit = (): void => {
    if (!isRejected && typed !== written) onAnswer(figure ?? null);
  };
  return (
    <span className="list-typed">
      <input
        className="num"
        inputMode="decimal"
        aria-label={`${t("answer")}, ${name}`}
        aria-invalid={isRejected}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
        }}
      />
      {question.unit !== undefined && <span className="unit">{unit(question.unit)}</span>}
      {isRejected && question.bounds && (
        <span role="alert" className="field-error">
          {t("number.outOfRange", { min: number(question.bounds.min), max: number(question.bounds.max) })}
        </span>
      )}
    </span>
  );
};

/** A line of text or a day. */
const TextCell = ({ planned, name, onAnswer }: ListAnswerProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const value = recordedValue(planned);
  const written = typeof value === "string" ? value : "";
  const [typed, setTyped] = useState(written);
  const commit = (): void => {
    if (typed !== written) onAnswer(typed.trim() === "" ? null : typed);
  };
  return (
    <span className="list-typed">
      <input
        type={planned.question.type === "date" ? "date" : "text"}
        aria-label={`${t("answer")}, ${name}`}
        placeholder={t("noAnswer")}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
        }}
      />
    </span>
  );
};

const LongAnswer = ({ planned, name, href }: ListAnswerProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const words = useAnswerWords();
  const text = answerText(planned.question, recordedValue(planned), words);
  return (
    <a href={href}>
      <span className="visually-hidden">{name} </span>
      {text === "" ? t("noAnswer") : text}
    </a>
  );
};
