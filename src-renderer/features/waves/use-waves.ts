import { useMemo } from "react";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";

/** The wave plan as it stands, with the names and the options of its applications. */
export interface WaveView extends Output<SiteContract["waves.get"]> {
  readonly nameById: ReadonlyMap<string, string>;
  readonly optionById: ReadonlyMap<string, OptionId>;
  /** Undefined: it is in no wave. */
  readonly idOf: (text: string) => ApplicationId | undefined;
}

export const useWaves = (): WaveView | Error | undefined => {
  const { engagementId } = useEngagement();
  const plan = useProcedureQuery("waves.get", { engagementId });
  const results = useProcedureQuery("results.list", { engagementId });
  const view = useMemo(() => {
    if (!plan.data || !results.data) return undefined;
    const { rows } = results.data;
    const idByText = new Map<string, ApplicationId>(
      rows.map(({ applicationId }) => [applicationId, applicationId]),
    );
    return {
      ...plan.data,
      nameById: new Map<string, string>(rows.map(({ applicationId, name }) => [applicationId, name])),
      optionById: new Map<string, OptionId>(
        rows.flatMap(({ applicationId, decidedOptionId, verdict }) => {
          const optionId = decidedOptionId ?? verdict.optionId;
          return optionId === null ? [] : [[applicationId, optionId] as const];
        }),
      ),
      idOf: (text: string) => idByText.get(text),
    };
  }, [plan.data, results.data]);
  return plan.error ?? results.error ?? view;
};
