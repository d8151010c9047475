import type { ReactNode } from "react";
import type { OptionId } from "../../src-shared/contract/content.ts";

/** Square, triangle, circle, diamond, cross on a 12 px field: told apart without any colour. */
export const optionShape: Readonly<Record<OptionId, string>> = {
  store: "M1.5 1.5h9v9h-9z",
  paas: "M6 1 11.4 10.6H.6z",
  private: "M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8z",
  retain: "M6 .2 11.8 6 6 11.8.2 6z",
  retire: "M2.6.8 6 4.2 9.4.8l1.8 1.8L7.8 6l3.4 3.4-1.8 1.8L6 7.8l-3.4 3.4L.8 9.4 4.2 6 .8 2.6z",
};

/** The shape of an option in its colour; its name stands beside it. */
export const OptionMark = ({ optionId }: { readonly optionId: OptionId }): ReactNode => (
  <svg className="option-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d={optionShape[optionId]} fill={`var(--opt-${optionId === "retain" ? "stay" : optionId})`} />
  </svg>
);
