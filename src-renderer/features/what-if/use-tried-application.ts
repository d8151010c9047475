import { useEffect, useState } from "react";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { Assessment } from "../../../src-shared/contract/results.ts";
import type { Trial } from "../../../src-shared/contract/what-if.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useOptionalProcedureQuery } from "../../api/procedures.ts";

/** So long a trial rests before it is simulated. */
const restMs = 400;

/**
 * One application under a trial: at once by its leads, and once the trial rests with how sure it is. While one
 * answer is awaited no other is asked for.
 */
export const useTriedApplication = (
  applicationId: ApplicationId,
  trial: Trial,
): { readonly tried: Assessment | undefined; readonly error: Error | null } => {
  const { engagementId } = useEngagement();
  const wanted = JSON.stringify(trial);
  const [asked, setAsked] = useState({ wanted, trial });
  const [rested, setRested] = useState({ wanted, trial });
  const of = { engagementId, applicationId };
  const quick = useOptionalProcedureQuery("whatIf.get", { ...of, trial: asked.trial, simulate: false });
  const sure = useOptionalProcedureQuery("whatIf.get", { ...of, trial: rested.trial, simulate: true });
  if (!quick.isFetching && asked.wanted !== wanted) setAsked({ wanted, trial });
  useEffect(() => {
    if (rested.wanted === wanted) return undefined;
    const timer = setTimeout(() => {
      setRested({ wanted, trial });
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [rested.wanted, trial, wanted]);
  const isSure = rested.wanted === wanted && sure.data !== undefined && !sure.isPlaceholderData;
  return { tried: isSure ? sure.data : quick.data, error: quick.error };
};
