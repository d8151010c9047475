import { create } from "zustand";
import type { EngagementId, InterviewId } from "../../src-shared/contract/ids.ts";
import { useRunningInterviews } from "../stores/running-interviews.ts";

interface Respondents {
  readonly byEngagement: Readonly<Record<EngagementId, string>>;
  readonly remember: (engagementId: EngagementId, name: string) => void;
}

const useStore = create<Respondents>()((set) => ({
  byEngagement: {},
  remember: (engagementId, name) => {
    set(({ byEngagement }) => ({ byEngagement: { ...byEngagement, [engagementId]: name } }));
  },
}));

/**
 * Who is being asked, and in which interview: remembered with every answer until somebody else speaks.
 * While an interview is held its speaker counts, else whoever was named last.
 */
export const useRespondents = (
  engagementId: EngagementId,
): {
  readonly respondent: string;
  readonly interviewId: InterviewId | null;
  readonly remember: (name: string) => void;
} => {
  const named = useStore(({ byEngagement }) => byEngagement[engagementId] ?? "");
  const remember = useStore((store) => store.remember);
  const running = useRunningInterviews(({ byEngagement }) => byEngagement[engagementId]);
  const change = useRunningInterviews((store) => store.change);
  return {
    respondent: running?.speaker ?? named,
    interviewId: running?.interviewId ?? null,
    remember: (name) => {
      remember(engagementId, name.trim());
      change(engagementId, { speaker: name.trim() });
    },
  };
};
