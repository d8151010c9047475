import type { ReactNode } from "react";
import { DefaultZIndexes, usePlotArea, useXAxisScale, ZIndexLayer } from "recharts";

interface WhiskerBar {
  readonly key: string;
  readonly whisker?: { readonly low: number; readonly high: number };
}

/** Low to high on every bar that has a range, with a halo so that it shows on dark bars too. */
export const Whiskers = ({ bars }: { readonly bars: readonly WhiskerBar[] }): ReactNode => {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  const band = area.height / bars.length;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      {bars.map(({ key, whisker }, place) => {
        const low = whisker && scale(whisker.low);
        const high = whisker && scale(whisker.high);
        if (low === undefined || high === undefined) return null;
        const middle = area.y + band * (place + 0.5);
        const path = `M${low} ${middle}H${high}M${low} ${middle - 5}v10M${high} ${middle - 5}v10`;
        return (
          <g key={key} fill="none">
            <path d={path} stroke="var(--color-surface)" strokeWidth="5" strokeLinecap="square" />
            <path d={path} stroke="var(--color-ink)" strokeWidth="1.75" />
          </g>
        );
      })}
    </ZIndexLayer>
  );
};

interface ConnectedBar {
  readonly key: string;
  readonly to: number;
}

/** A thin line from where each bar ends down to the next one. */
export const Connectors = ({ bars }: { readonly bars: readonly ConnectedBar[] }): ReactNode => {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  const band = area.height / bars.length;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      {bars.slice(0, -1).map(({ key, to }, place) => {
        const x = scale(to);
        return (
          <line
            key={key}
            x1={x}
            x2={x}
            y1={area.y + band * (place + 0.5)}
            y2={area.y + band * (place + 1.5)}
            stroke="var(--color-ink-3)"
          />
        );
      })}
    </ZIndexLayer>
  );
};
