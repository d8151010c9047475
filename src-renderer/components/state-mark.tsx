import type { ReactNode } from "react";

export type State = "conditional" | "excluded" | "open" | "conflict" | "saved" | "offline";

/** Half circle, barred circle, dashed circle, two arrows, tick, struck signal on a 12 px field. */
const drawings: Readonly<Record<State, ReactNode>> = {
  conditional: (
    <>
      <circle cx="6" cy="6" r="4.8" />
      <path d="M6 1.2a4.8 4.8 0 0 1 0 9.6z" fill="currentColor" stroke="none" />
    </>
  ),
  excluded: (
    <>
      <circle cx="6" cy="6" r="4.8" />
      <path d="m2.6 9.4 6.8-6.8" />
    </>
  ),
  open: <circle cx="6" cy="6" r="4.8" strokeDasharray="2.2 1.6" />,
  conflict: <path d="M1 4h9M7.5 1.5 10 4M11 8H2m2.5 2.5L2 8" />,
  saved: <path d="m1.5 6.5 3 3 6-7" />,
  offline: <path d="M1 1l10 10M2 10.5v-2M5 10.5V6m3 4.5V8m3 2.5V1.5" />,
};

/** A state's sign and its word: the sign never stands alone. */
export const StateMark = ({
  state,
  children,
}: {
  readonly state: State;
  readonly children: ReactNode;
}): ReactNode => (
  <span className={`state ${state}`}>
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {drawings[state]}
    </svg>
    {children}
  </span>
);
