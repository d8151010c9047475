import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FieldError, Input, NumberField } from "react-aria-components";
import type { Question } from "../../../src-shared/contract/content.ts";

interface NumberAnswerProps {
  readonly question: Question;
  readonly value: number | null;
  readonly labelledBy: string;
  readonly onAnswer: (value: number) => void;
  /** Enter: the figure is given, on to the next question. */
  readonly onDone: () => void;
}

/** A figure with its unit; it is recorded when the field is left or Enter is pressed. */
export const NumberAnswer = ({
  question,
  value,
  labelledBy,
  onAnswer,
  onDone,
}: NumberAnswerProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { bounds, unit } = question;
  return (
    <NumberField
      className="number-answer"
      aria-labelledby={labelledBy}
      defaultValue={value ?? Number.NaN}
      {...(bounds ? { minValue: bounds.min, maxValue: bounds.max } : {})}
      formatOptions={{ maximumFractionDigits: 3 }}
      onChange={(figure) => {
        if (!Number.isNaN(figure) && figure !== value) onAnswer(figure);
      }}
    >
      <div className="number-answer-field">
        <Input
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.currentTarget.blur();
            onDone();
          }}
        />
        {unit !== undefined && <span className="unit">{t(`units.${unit}`, { defaultValue: unit })}</span>}
      </div>
      {bounds && (
        <span className="field-hint">{t("number.range", { min: bounds.min, max: bounds.max })}</span>
      )}
      <FieldError />
    </NumberField>
  );
};
