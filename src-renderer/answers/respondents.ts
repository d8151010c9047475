import { create } from "zustand";
import type { EngagementId, InterviewId } from "../../src-shared/contract/ids.ts";
import { useDraftBook } from "../api/draft-book.ts";
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
 * Who is being asked, and in which interview: remembered with every answer until somebody else speaks. The
 * name is kept through a crash as what is being typed is, in the encrypted file.
 */
export const useRespondents = (
  engagementId: EngagementId,
): {
  readonly respondent: string;
  readonly interviewId: InterviewId | null;
  readonly remember: (name: string) => void;
} => {
  const book = useDraftBook();
  const draftName = `${engagementId}/respondent`;
  const named = useStore(({ byEngagement }) => byEngagement[engagementId]);
  const remember = useStore((store) => store.remember);
  const interviewId = useRunningInterviews(({ byEngagement }) => byEngagement[engagementId]?.interviewId);
  return {
    respondent: named ?? book.find(draftName)?.text ?? "",
    interviewId: interviewId ?? null,
    remember: (name) => {
      const text = name.trim();
      remember(engagementId, text);
      if (text === "") book.forget(draftName);
      else book.keep(draftName, { text, base: "", at: Date.now() });
    },
  };
};
