import type { ReactNode } from "react";
import { DateField } from "../../components/date-field.tsx";

interface DateAnswerProps {
  readonly value: string;
  readonly labelledBy: string;
  readonly onAnswer: (day: string) => void;
  readonly onDone: () => void;
}

/** A day; a half-typed one is not recorded, and an emptied one takes nothing back. */
export const DateAnswer = ({ value, labelledBy, onAnswer, onDone }: DateAnswerProps): ReactNode => (
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the parts of the day inside are what is typed in
  <div
    className="date-answer"
    onKeyDown={(event) => {
      if (event.key === "Enter") onDone();
    }}
  >
    <DateField
      label=""
      isLabelHidden
      labelledBy={labelledBy}
      value={value}
      onChange={(day) => {
        if (day !== "") onAnswer(day);
      }}
    />
  </div>
);
