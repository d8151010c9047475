import type { ReactNode } from "react";
import { behindText } from "../../components/behind.ts";
import type { Behind } from "../../components/behind.ts";
import { useBehindHref } from "../../components/use-behind-href.ts";

interface FigureLinkProps {
  readonly behind: Behind;
  /** What a screen reader says, where the figure alone would not be understood. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A figure that opens into the answers behind it. */
export const FigureLink = ({ behind, label, children }: FigureLinkProps): ReactNode => {
  const hrefOf = useBehindHref();
  return (
    <a
      className="figure-link"
      href={hrefOf(behind)}
      data-behind={behindText(behind)}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      {children}
    </a>
  );
};
