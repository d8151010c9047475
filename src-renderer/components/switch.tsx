import type { ReactNode } from "react";
import { Switch as AriaSwitch } from "react-aria-components";

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Something that is on or off, and takes effect at once. */
export const Switch = ({ label, hint, ...props }: SwitchProps): ReactNode => (
  <AriaSwitch {...props} className="switch">
    <span className="switch-track" aria-hidden="true">
      <span className="switch-thumb" />
    </span>
    <span>
      {label}
      {hint !== undefined && <span className="field-hint"> {hint}</span>}
    </span>
  </AriaSwitch>
);
