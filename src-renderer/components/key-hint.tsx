import type { ReactNode } from "react";

/** The key that does what stands beside it. Readers are told by `aria-keyshortcuts` on the control. */
export const KeyHint = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <kbd className="key-hint" aria-hidden="true">
    {children}
  </kbd>
);
