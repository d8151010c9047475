import type { ReactNode } from "react";
import { OptionId } from "../../src-shared/contract/content.ts";
import { OptionBar } from "../components/option-bar.tsx";
import { OptionName } from "../components/option-name.tsx";
import { StateMark } from "../components/state-mark.tsx";
import type { State } from "../components/state-mark.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

const roles = [
  "canvas",
  "surface",
  "sunken",
  "hover",
  "selected",
  "ink",
  "ink-2",
  "ink-3",
  "line",
  "line-2",
  "control",
  "primary",
  "focus",
  "link",
] as const;
const states: readonly State[] = ["conditional", "excluded", "open", "conflict", "saved", "offline"];

export const ColourSection = (): ReactNode => (
  <Specimens title="Colour">
    <Specimen title="roles">
      {roles.map((role) => (
        <p key={role} className="row small">
          <span className="design-swatch" style={{ background: `var(--color-${role})` }} />
          {role}
        </p>
      ))}
    </Specimen>
    <Specimen title="option-name, option-mark">
      {OptionId.options.map((optionId) => (
        <p key={optionId}>
          <OptionName optionId={optionId} />
        </p>
      ))}
    </Specimen>
    <Specimen title="state-mark">
      {states.map((state) => (
        <p key={state}>
          <StateMark state={state}>{state}</StateMark>
        </p>
      ))}
    </Specimen>
    <Specimen title="option-bar">
      <OptionBar parts={OptionId.options.map((optionId, place) => ({ optionId, count: 5 - place }))} />
      <OptionBar
        parts={[
          { optionId: "private", count: 2 },
          { optionId: null, count: 1 },
        ]}
      />
    </Specimen>
  </Specimens>
);
