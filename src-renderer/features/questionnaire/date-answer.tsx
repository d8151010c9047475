import { useState } from "react";
import type { ReactNode } from "react";

interface DateAnswerProps {
  readonly value: string;
  readonly labelledBy: string;
  readonly onAnswer: (day: string) => void;
  readonly onDone: () => void;
}

/** A day; a half-typed one is not recorded. */
export const DateAnswer = ({ value, labelledBy, onAnswer, onDone }: DateAnswerProps): ReactNode => {
  const [day, setDay] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setDay(value);
  }
  return (
    <input
      type="date"
      className="date-answer"
      aria-labelledby={labelledBy}
      value={day}
      onChange={({ target }) => {
        setDay(target.value);
        if (target.value !== "") onAnswer(target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") onDone();
      }}
    />
  );
};
