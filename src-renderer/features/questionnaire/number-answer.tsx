import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Input, NumberField } from "react-aria-components";
import type { Question } from "../../../src-shared/contract/content.ts";
import { isWithin } from "./bounds.ts";
import { useAnswerWords } from "../../components/use-answer-words.ts";
import { RecordedElsewhere } from "./recorded-elsewhere.tsx";

interface NumberAnswerProps {
  readonly question: Question;
  readonly value: number | null;
  readonly labelledBy: string;
  /** Null: the field was emptied. */
  readonly onAnswer: (value: number | null) => void;
  /** Enter: the figure is given, on to the next question. */
  readonly onDone: () => void;
}

/**
 * A figure with its unit, recorded when the field is left or Enter is pressed. A figure out of bounds stays
 * as it was typed and says so: moving it to the nearest bound would record what nobody said.
 */
export const NumberAnswer = ({
  question,
  value,
  labelledBy,
  onAnswer,
  onDone,
}: NumberAnswerProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const words = useAnswerWords();
  const { bounds, unit } = question;
  const entry = useFigure(value);
  const { figure } = entry;
  const isRefused = !Number.isNaN(figure) && !isWithin(figure, bounds);
  const range = bounds && { min: words.number(bounds.min), max: words.number(bounds.max) };
  const { elsewhere } = entry;
  return (
    <NumberField
      className="number-answer"
      aria-labelledby={labelledBy}
      value={figure}
      isInvalid={isRefused}
      formatOptions={{ maximumFractionDigits: 3 }}
      onBlur={entry.stopTyping}
      onChange={(typed) => {
        entry.setFigure(typed);
        if (Number.isNaN(typed)) onAnswer(null);
        else if (isWithin(typed, bounds)) onAnswer(typed);
      }}
    >
      <div className="number-answer-field">
        <Input
          onInput={entry.startTyping}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.currentTarget.blur();
            onDone();
          }}
        />
        {unit !== undefined && <span className="unit">{words.unit(unit)}</span>}
      </div>
      {range && !isRefused && <span className="field-hint">{t("number.range", range)}</span>}
      {range && isRefused && (
        <span role="alert" className="field-error">
          {t("number.outOfRange", range)}
        </span>
      )}
      {elsewhere !== undefined && (
        <RecordedElsewhere
          recorded={elsewhere === null ? "" : words.number(elsewhere)}
          onTake={() => {
            entry.settle(elsewhere);
            onAnswer(elsewhere);
          }}
        />
      )}
    </NumberField>
  );
};

/** The figure in the field. What another window records replaces it, unless another is being typed. */
const useFigure = (value: number | null) => {
  const [figure, setFigure] = useState(value ?? Number.NaN);
  const [seen, setSeen] = useState(value);
  const [isTyping, setIsTyping] = useState(false);
  const [elsewhere, setElsewhere] = useState<number | null>();
  if (value !== seen) {
    setSeen(value);
    const isOwn = Object.is(value ?? Number.NaN, figure);
    if (!isOwn && isTyping) setElsewhere(value);
    else if (!isOwn) setFigure(value ?? Number.NaN);
  }
  return {
    figure,
    elsewhere,
    setFigure,
    startTyping: () => {
      setIsTyping(true);
    },
    stopTyping: () => {
      setIsTyping(false);
    },
    settle: (chosen: number | null) => {
      setFigure(chosen ?? Number.NaN);
      setElsewhere(undefined);
    },
  };
};
