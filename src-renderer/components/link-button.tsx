import type { ReactNode } from "react";

interface LinkButtonProps {
  readonly href: string;
  readonly variant?: "plain" | "primary" | "quiet";
  readonly children: ReactNode;
}

/** Goes to another page, and looks like what most people press next. */
export const LinkButton = ({ href, variant = "plain", children }: LinkButtonProps): ReactNode => (
  <a href={href} className={`button ${variant}`}>
    {children}
  </a>
);
