import type { Axis } from "../../components/charts/score-axis.ts";
import type { Freeze, Wave } from "../../../src-shared/contract/waves.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Gantt {
  /** In days since the start, or in weeks where waves have no dates yet. */
  readonly axis: Axis;
  readonly bars: readonly Span[];
  readonly freezes: readonly Span[];
  /** Starts of waves under the ticks: a day, or null where there are none yet. */
  readonly tickDays: readonly (string | null)[];
}

const dayMs = 86_400_000;
/** More would run into each other. */
const mostTicks = 5;

/** Where each wave and each freeze lies in time. */
export const ganttOf = (
  waves: readonly Pick<Wave, "starts" | "ends">[],
  weeksPerWave: number,
  freezes: readonly Pick<Freeze, "from" | "to">[],
): Gantt => {
  const origin = waves[0]?.starts ?? null;
  const place = (day: string): number => (Date.parse(day) - Date.parse(origin ?? day)) / dayMs;
  const bars = waves.map(({ starts, ends }, index) =>
    starts === null || ends === null
      ? { from: index * weeksPerWave, to: (index + 1) * weeksPerWave }
      : { from: place(starts), to: place(ends) + 1 },
  );
  const max = Math.max(1, ...bars.map(({ to }) => to));
  const step = Math.ceil(waves.length / mostTicks);
  const ticked = waves.flatMap(({ starts }, index) =>
    index % step === 0 ? [{ tick: bars[index]?.from ?? 0, day: starts }] : [],
  );
  return {
    axis: { min: 0, max, ticks: ticked.map(({ tick }) => tick) },
    bars,
    freezes:
      origin === null
        ? []
        : freezes
            .map(({ from, to }) => ({ from: Math.max(0, place(from)), to: Math.min(max, place(to) + 1) }))
            .filter(({ from, to }) => from < to),
    tickDays: ticked.map(({ day }) => day),
  };
};
