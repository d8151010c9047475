import type { CSSProperties, ReactNode } from "react";
import type { OptionId } from "../../src-shared/contract/content.ts";

interface OptionBarProps {
  /** Null stands for applications without a leading option. */
  readonly parts: readonly { readonly optionId: OptionId | null; readonly count: number }[];
}

/** Shares of options as one bar in their colours and patterns. Its figures stand in words beside it. */
export const OptionBar = ({ parts }: OptionBarProps): ReactNode => (
  <div className="option-bar" aria-hidden="true">
    {parts.map(({ optionId, count }) => {
      const style: CSSProperties = { flexGrow: count };
      return <span key={optionId ?? "none"} className={`option-fill ${optionId ?? "none"}`} style={style} />;
    })}
  </div>
);
