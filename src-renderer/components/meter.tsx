import type { CSSProperties, ReactNode } from "react";
import { Meter as AriaMeter } from "react-aria-components";

interface MeterProps {
  /** What it measures; read, and shown only when something else shows it. */
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly valueText: string;
}

/** A thin bar that shows how much of something there is. */
export const Meter = ({ label, share, valueText }: MeterProps): ReactNode => {
  const width: CSSProperties = { inlineSize: `${Math.min(Math.max(share, 0), 1) * 100}%` };
  return (
    <AriaMeter aria-label={label} value={share * 100} valueLabel={valueText} className="meter">
      <div className="meter-track">
        <div className="meter-fill" style={width} />
      </div>
    </AriaMeter>
  );
};
