import { create } from "zustand";
import type { EngagementId, InterviewId } from "../../src-shared/contract/ids.ts";

/** An interview that is being held at this machine. */
export interface RunningInterview {
  readonly interviewId: InterviewId;
  /** Milliseconds counted before the clock was last started. */
  readonly counted: number;
  /** When the clock was last started, in milliseconds since 1970; null while it is stopped. */
  readonly since: number | null;
}

type ByEngagement = Readonly<Record<string, RunningInterview>>;

interface RunningInterviews {
  readonly byEngagement: ByEngagement;
  readonly begin: (engagementId: EngagementId, interview: RunningInterview) => void;
  readonly change: (engagementId: EngagementId, change: Partial<RunningInterview>) => void;
  readonly end: (engagementId: EngagementId) => void;
}

/** Kept by the browser, so that a reload, a crash or a second window goes on with the same interview: which, and its clock. Who speaks is a name, and is kept elsewhere. */
const storageKey = "canopy-running-interviews";

const readKept = (): ByEngagement => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    return isKept(kept) ? kept : {};
  } catch {
    return {};
  }
};

const isKept = (kept: unknown): kept is ByEngagement =>
  typeof kept === "object" &&
  kept !== null &&
  Object.values(kept).every(
    (one: unknown) => typeof one === "object" && one !== null && "interviewId" in one && "counted" in one,
  );

export const useRunningInterviews = create<RunningInterviews>()((set, get) => {
  const keep = (byEngagement: ByEngagement): void => {
    set({ byEngagement });
    localStorage.setItem(storageKey, JSON.stringify(byEngagement));
  };
  return {
    byEngagement: readKept(),
    begin: (engagementId, interview) => {
      keep({ ...get().byEngagement, [engagementId]: interview });
    },
    change: (engagementId, change) => {
      const running = get().byEngagement[engagementId];
      if (running) keep({ ...get().byEngagement, [engagementId]: { ...running, ...change } });
    },
    end: (engagementId) => {
      const { [engagementId]: _ended, ...others } = get().byEngagement;
      keep(others);
    },
  };
});

globalThis.addEventListener("storage", ({ key }) => {
  if (key === storageKey) useRunningInterviews.setState({ byEngagement: readKept() });
});

export const elapsedOf = ({ counted, since }: RunningInterview, now: number): number =>
  counted + (since === null ? 0 : Math.max(0, now - since));

/** Stops the clock, or lets it go on. */
export const clockToggled = (running: RunningInterview, now: number): Partial<RunningInterview> =>
  running.since === null ? { since: now } : { counted: elapsedOf(running, now), since: null };
