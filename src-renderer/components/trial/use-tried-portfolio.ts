import { useState } from "react";
import type { TriedApplication, Trial } from "../../../src-shared/contract/what-if.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useOptionalProcedureQuery } from "../../api/procedures.ts";

interface TriedPortfolio {
  readonly rows: readonly TriedApplication[] | undefined;
  readonly simulated: number;
  readonly toSimulate: number;
  readonly error: unknown;
}

/**
 * All applications under some trials. While one answer is awaited no other is asked for, so a slider that is
 * dragged is answered as fast as can be, and never queues up.
 */
export const useTriedPortfolio = (trials: readonly Trial[]): TriedPortfolio => {
  const { engagementId } = useEngagement();
  const wanted = JSON.stringify(trials);
  const [asked, setAsked] = useState({ wanted, trials });
  const { data, error, isFetching } = useOptionalProcedureQuery(
    "whatIf.list",
    asked.trials.length === 0 ? undefined : { engagementId, trials: [...asked.trials] },
  );
  if (!isFetching && asked.wanted !== wanted) setAsked({ wanted, trials });
  return {
    rows: data?.rows,
    simulated: data?.simulated ?? 0,
    toSimulate: data?.toSimulate ?? 0,
    error,
  };
};
