import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useUiStore } from "../stores/ui-store.ts";

interface PageHeaderProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** What can be done here, the most usual last. */
  readonly children?: ReactNode;
}

/** The page's name, which is also the window's, one line below it, and what can be done. */
export const PageHeader = ({ title, subtitle, children }: PageHeaderProps): ReactNode => {
  const heading = useArrivalFocus();
  useEffect(() => {
    document.title = `${title} · Canopy Assess`;
  }, [title]);
  return (
    <header className="page-head">
      <div className="page-head-words">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {subtitle !== undefined && <p>{subtitle}</p>}
      </div>
      {children !== undefined && <div className="page-head-actions">{children}</div>}
    </header>
  );
};

/** After a move to another page its name takes the focus, so that it is read and Tab goes on from there. */
const useArrivalFocus = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Asked once, on arrival: a later move elsewhere must not pull the focus back here.
    if (useUiStore.getState().hasNavigated) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
};
