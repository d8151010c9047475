import { useEffect } from "react";
import type { ReactNode } from "react";

interface PageHeaderProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly children?: ReactNode;
}

/** The page's name, which is also the window's, one line below it, and what can be done. */
export const PageHeader = ({ title, subtitle, children }: PageHeaderProps): ReactNode => {
  useEffect(() => {
    document.title = `${title} · Canopy Assess`;
  }, [title]);
  return (
    <header className="page-head">
      <div className="page-head-words">
        <h1>{title}</h1>
        {subtitle !== undefined && <p className="dim">{subtitle}</p>}
      </div>
      <div className="page-head-actions">{children}</div>
    </header>
  );
};
