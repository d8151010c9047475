import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import type { CheckboxProps as AriaCheckboxProps } from "react-aria-components";

interface CheckboxProps extends Omit<AriaCheckboxProps, "className" | "style" | "children"> {
  readonly children?: ReactNode;
}

export const Checkbox = ({ children, ...props }: CheckboxProps): ReactNode => (
  <AriaCheckbox {...props} className="checkbox">
    {({ isSelected, isIndeterminate }) => (
      <>
        <span className="tick" aria-hidden="true">
          {isIndeterminate ? <Minus size={12} /> : isSelected && <Check size={12} />}
        </span>
        {children}
      </>
    )}
  </AriaCheckbox>
);
