import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Answer, AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Gate, Question } from "../../../src-shared/contract/content.ts";
import { useLanguage } from "../../components/use-language.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import { choicesOf, chosenValues, toggled } from "./choices.ts";
import { DateAnswer } from "./date-answer.tsx";
import { NumberAnswer } from "./number-answer.tsx";
import { TableAnswer } from "./table-answer.tsx";
import { rowsOf } from "./table-rows.ts";
import { DraftText } from "./text-answer.tsx";

export interface AnswerFieldProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly gates: readonly Gate[];
  readonly labelledBy: string;
  readonly applicationNames: readonly string[];
  /** Null takes the answer back: nothing is ticked any more. */
  readonly onAnswer: (value: AnswerValue | null) => void;
  readonly onDone: () => void;
}

/** The way to answer that fits the question's type. */
export const AnswerField = ({
  question,
  answer,
  gates,
  labelledBy,
  applicationNames,
  onAnswer,
  onDone,
}: AnswerFieldProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const value = answer?.state === "answered" ? answer.value : null;
  const common = { question, labelledBy, onAnswer, onDone };
  switch (question.type) {
    case "single":
    case "yesno":
    case "scale":
    case "multi":
      return (
        <ChoiceCards
          choices={choicesOf(question, gates, language, t("between"))}
          chosen={chosenValues(value)}
          severalAllowed={question.type === "multi"}
          labelledBy={labelledBy}
          onChoose={(chosen) => {
            onAnswer(toggled(question, value, chosen));
          }}
        />
      );
    case "number":
      return <NumberAnswer {...common} value={typeof value === "number" ? value : null} />;
    case "date":
      return <DateAnswer {...common} value={typeof value === "string" ? value : ""} />;
    case "text":
      return (
        <DraftText
          value={typeof value === "string" ? value : ""}
          label={{ "aria-labelledby": labelledBy }}
          rows={4}
          maxLength={20_000}
          onWrite={(text) => {
            onAnswer(text.trim() === "" ? null : text);
          }}
        />
      );
    case "table":
      return (
        <TableAnswer
          {...common}
          value={rowsOf(value)}
          applicationNames={applicationNames}
          onAnswer={(rows) => {
            onAnswer(rows.length === 0 ? null : rows.map((row) => ({ ...row })));
          }}
        />
      );
  }
};
