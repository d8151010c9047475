import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { elapsedOf } from "../../../stores/running-interviews.ts";
import type { RunningInterview } from "../../../stores/running-interviews.ts";

const TICK = 1_000;

/** Hours and minutes as a clock shows them. */
export const clockText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

export const minutesHeldOf = (running: RunningInterview, now: number): number =>
  Math.floor(elapsedOf(running, now) / 60_000);

/** How long the interview has been held; alone in its component, so that a second passing draws nothing else. */
export const Elapsed = ({
  running,
  label,
}: {
  readonly running: RunningInterview;
  readonly label: string;
}): ReactNode => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (running.since === null) return;
    const timer = setInterval(() => {
      setNow(Date.now());
    }, TICK);
    return () => {
      clearInterval(timer);
    };
  }, [running.since]);
  const seconds = Math.floor(elapsedOf(running, Math.max(now, running.since ?? 0)) / 1_000);
  return (
    <span role="timer" aria-label={label} className="num strong">
      {clockText(Math.floor(seconds / 60))}
      <span className="dim">:{String(seconds % 60).padStart(2, "0")}</span>
    </span>
  );
};
