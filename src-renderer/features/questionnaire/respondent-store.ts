import { create } from "zustand";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";

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

/** Who is in the room: set once, and remembered with every answer until somebody else speaks. */
export const useRespondents = (
  engagementId: EngagementId,
): { readonly respondent: string; readonly remember: (name: string) => void } => {
  const respondent = useStore(({ byEngagement }) => byEngagement[engagementId] ?? "");
  const remember = useStore((store) => store.remember);
  return {
    respondent,
    remember: (name) => {
      remember(engagementId, name.trim());
    },
  };
};
