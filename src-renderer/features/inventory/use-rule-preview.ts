import { useDeferredValue, useMemo } from "react";
import type { ServerRule } from "../../../src-shared/contract/applications.ts";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useOptionalProcedureQuery } from "../../api/procedures.ts";

/** What a rule would take, or what is wrong with it; typing does not wait for it. */
export const useRulePreview = (
  rule: ServerRule | undefined,
): Output<SiteContract["serverRules.preview"]> | undefined => {
  const { engagementId } = useEngagement();
  const kind = useDeferredValue(rule?.kind);
  const pattern = useDeferredValue(rule?.pattern);
  const input = useMemo(
    () =>
      kind === undefined || pattern === undefined ? undefined : { engagementId, rule: { kind, pattern } },
    [engagementId, kind, pattern],
  );
  const { data } = useOptionalProcedureQuery("serverRules.preview", input);
  return input && data;
};
