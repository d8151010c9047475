import type { ReactElement, ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";

/** More words for what is focused or pointed at; never the only place where they stand. */
export const Tooltip = ({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactElement;
}): ReactNode => (
  <TooltipTrigger delay={400}>
    {children}
    <AriaTooltip className="tooltip" offset={6}>
      {text}
    </AriaTooltip>
  </TooltipTrigger>
);
