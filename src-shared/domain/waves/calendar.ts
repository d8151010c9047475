import type { Freeze, WaveRules } from "../../contract/waves.ts";

/** The days of one wave; null where waves have no dates yet. */
interface WaveWindow {
  readonly starts: string | null;
  readonly ends: string | null;
}

export interface WaveCalendar {
  readonly windowOf: (wave: number) => WaveWindow;
  /** The freeze that keeps a thing from being switched over at the end of a wave. */
  readonly freezeOf: (id: string, wave: number) => Freeze | undefined;
}

/** Things are switched over in the last days of a wave. */
const switchOverDays = 7;
const dayMs = 86_400_000;

/**
 * When waves take place: one after the other, each of so many weeks. A wave whose last seven days meet a
 * freeze for everything ends seven days after it, since work may go on but nothing is switched over.
 */
export const waveCalendar = ({
  starts,
  weeksPerWave,
  freezes,
}: Pick<WaveRules, "starts" | "weeksPerWave" | "freezes">): WaveCalendar => {
  const general = freezes
    .filter(({ ids }) => ids === null)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const windows: WaveWindow[] = [];

  const nextWindow = (): WaveWindow => {
    const last = windows.at(-1);
    if (starts === null) return { starts: null, ends: null };
    const begins = last?.ends ? dayAfter(last.ends, 1) : starts;
    let ends = dayAfter(begins, weeksPerWave * 7 - 1);
    for (const freeze of general) if (isMet(freeze, ends)) ends = dayAfter(freeze.to, switchOverDays);
    return { starts: begins, ends };
  };

  const windowOf = (wave: number): WaveWindow => {
    while (windows.length < wave) windows.push(nextWindow());
    return windows[wave - 1] ?? { starts: null, ends: null };
  };

  return {
    windowOf,
    freezeOf: (id, wave) => {
      const { ends } = windowOf(wave);
      return ends === null
        ? undefined
        : freezes.find((freeze) => isMet(freeze, ends) && (freeze.ids === null || freeze.ids.includes(id)));
    },
  };
};

const isMet = ({ from, to }: Freeze, ends: string): boolean =>
  from <= ends && to >= dayAfter(ends, 1 - switchOverDays);

/** A day so many days later. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
