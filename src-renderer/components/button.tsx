import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { ButtonProps as AriaButtonProps } from "react-aria-components";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "style"> {
  /** One primary button per screen: what most people do next. */
  readonly variant?: "plain" | "primary" | "quiet";
  readonly className?: string;
}

export const Button = ({ variant = "plain", className = "", ...props }: ButtonProps): ReactNode => (
  <AriaButton {...props} className={`button ${variant} ${className}`} />
);
