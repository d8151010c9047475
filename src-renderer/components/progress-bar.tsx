import { useEffect } from "react";
import type { CSSProperties, ReactNode } from "react";
import { Label, ProgressBar as AriaProgressBar } from "react-aria-components";
import { announce } from "./announce.ts";
import { useFormat } from "./format.ts";

/** How far a job is; `share` from 0 to 1. Each quarter is read out, and no more: a job is not talked over. */
export const ProgressBar = ({
  label,
  share,
}: {
  readonly label: string;
  readonly share: number;
}): ReactNode => {
  const format = useFormat();
  const quarter = Math.floor(share * 4) / 4;
  const spoken = quarter === 0 ? label : `${label}, ${format.percent(quarter)}`;
  useEffect(() => {
    announce(spoken);
  }, [spoken]);
  const width: CSSProperties = { inlineSize: `${share * 100}%` };
  return (
    <AriaProgressBar className="field" value={share * 100} valueLabel={format.percent(share)}>
      {({ valueText }) => (
        <>
          <span className="meter-words">
            <Label className="field-label">{label}</Label>
            <span className="num small">{valueText}</span>
          </span>
          <span className="meter-track">
            <span className="meter-fill" style={width} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
};
