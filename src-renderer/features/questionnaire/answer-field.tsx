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
  /** Under which text typed here is kept until it is on disk. */
  readonly draftKey: string;
  readonly applicationNames: readonly string[];
  /** Null takes the answer back: nothing is ticked any more. */
  readonly onAnswer: (value: AnswerValue | null) => void;
  readonly onDone: () => void;
}

/** The way to answer that fits the question's type. */
export const AnswerField = (props: AnswerFieldProps): ReactNode => {
  const { question, answer, labelledBy, applicationNames, onAnswer, onDone } = props;
  const value = answer?.state === "answered" ? answer.value : null;
  switch (question.type) {
    case "single":
    case "yesno":
    case "scale":
    case "multi":
      return <ChoiceField {...props} value={value} />;
    case "number":
      return <NumberAnswer {...{ question, labelledBy, onAnswer, onDone }} value={asNumber(value)} />;
    case "date":
      return <DateAnswer {...{ labelledBy, onAnswer, onDone }} value={asText(value)} />;
    case "text":
      return (
        <DraftText
          draftKey={props.draftKey}
          value={asText(value)}
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
          {...{ question, labelledBy, applicationNames }}
          value={rowsOf(value)}
          onAnswer={(rows) => {
            onAnswer(rows.length === 0 ? null : rows.map((row) => ({ ...row })));
          }}
        />
      );
  }
};

const asNumber = (value: AnswerValue | null): number | null => (typeof value === "number" ? value : null);
const asText = (value: AnswerValue | null): string => (typeof value === "string" ? value : "");

const ChoiceField = ({
  question,
  gates,
  labelledBy,
  value,
  onAnswer,
}: AnswerFieldProps & { readonly value: AnswerValue | null }): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
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
};
