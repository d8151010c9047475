import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

/** Says what is missing and offers the next step. */
export const EmptyState = ({ title, text, children }: EmptyStateProps): ReactNode => (
  <div className="empty">
    <h2>{title}</h2>
    {text !== undefined && <p className="read">{text}</p>}
    {children}
  </div>
);
