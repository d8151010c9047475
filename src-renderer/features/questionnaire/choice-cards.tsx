import type { ReactNode } from "react";
import type { GateEffect } from "../../../src-shared/contract/content.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { useRovingFocus } from "../../components/roving-focus.ts";
import { GateHint } from "./gate-hint.tsx";

export interface Choice {
  readonly value: string | number;
  readonly label: string;
  /** The key that gives this answer; none beyond the ninth. */
  readonly keyName: string | undefined;
  readonly hint: GateEffect | undefined;
  /** Between two anchors of a scale: it has no words of its own. */
  readonly isBetween?: boolean;
}

interface ChoiceCardsProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly (string | number)[];
  readonly severalAllowed: boolean;
  readonly labelledBy: string;
  readonly onChoose: (value: string | number) => void;
}

/**
 * Answers as cards. Arrow keys move the focus without answering, because each answer is recorded at once
 * and passing over one must not leave a trace; Space, Enter, a click or the card's own key answer.
 */
export const ChoiceCards = ({
  choices,
  chosen,
  severalAllowed,
  labelledBy,
  onChoose,
}: ChoiceCardsProps): ReactNode => {
  const firstChosen = Math.max(
    choices.findIndex(({ value }) => chosen.includes(value)),
    0,
  );
  const roving = useRovingFocus(firstChosen);
  return (
    <div
      className="answer-cards"
      role={severalAllowed ? "group" : "radiogroup"}
      aria-labelledby={labelledBy}
      {...roving.groupProps}
    >
      {choices.map(({ value, label, keyName, hint, isBetween }, place) => (
        <button
          key={value}
          type="button"
          role={severalAllowed ? "checkbox" : "radio"}
          aria-checked={chosen.includes(value)}
          className={`answer-card ${isBetween ? "between" : ""}`}
          {...roving.stopProps(place)}
          onClick={() => {
            onChoose(value);
          }}
        >
          {keyName === undefined ? <span /> : <KeyHint>{keyName}</KeyHint>}
          <span>{label}</span>
          {hint && <GateHint effect={hint} />}
        </button>
      ))}
    </div>
  );
};
