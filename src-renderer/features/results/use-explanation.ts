import type { Explanation } from "../../../src-shared/contract/explanations.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import type { ResultView } from "./result-view.ts";

/** What would change this recommendation; undefined until it is here. */
export const useExplanation = ({ application }: ResultView): Explanation | undefined => {
  const { engagement } = useEngagement();
  return useProcedureQuery("explanations.get", {
    engagementId: engagement.id,
    applicationId: application.id,
  }).data;
};
