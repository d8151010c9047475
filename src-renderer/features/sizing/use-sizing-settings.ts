import type { SizingSettings } from "../../../src-shared/contract/plans.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { useJustSet } from "../../components/use-just-set.ts";

interface SizingSetter {
  readonly settings: SizingSettings;
  readonly change: (changed: Partial<SizingSettings>) => void;
  /** Back to what the app ships with. */
  readonly reset: () => void;
  readonly error: unknown;
}

/** What the cloud is sized with; each change is recorded at once. */
export const useSizingSettings = (told: SizingSettings): SizingSetter => {
  const { engagementId } = useEngagement();
  const { mutate, error } = useProcedureMutation("sizing.record");
  const { value: settings, set, forget } = useJustSet(told);
  return {
    settings,
    change: (changed) => {
      const next = { ...settings, ...changed };
      set(next);
      mutate({ engagementId, settings: next }, { onError: forget });
    },
    reset: () => {
      forget();
      mutate({ engagementId, settings: null });
    },
    error,
  };
};
