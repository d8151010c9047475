import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import type { Commitment } from "./commitment.ts";

interface CommitmentRecorder {
  readonly record: (commitment: Commitment, onSuccess?: () => void) => void;
  readonly remove: (commitment: Commitment, onSuccess: () => void) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

export const useCommitmentRecorder = (): CommitmentRecorder => {
  const { engagementId } = useEngagement();
  const deliverable = useProcedureMutation("deliverables.record");
  const decision = useProcedureMutation("decisionRequests.record");
  const lessDeliverable = useProcedureMutation("deliverables.delete");
  const lessDecision = useProcedureMutation("decisionRequests.delete");
  return {
    record: (commitment, onSuccess = () => {}) => {
      if (commitment.kind === "deliverable")
        deliverable.mutate({ engagementId, deliverable: commitment.item }, { onSuccess });
      else decision.mutate({ engagementId, decisionRequest: commitment.item }, { onSuccess });
    },
    remove: ({ kind, item: { id } }, onSuccess) => {
      const deletion = kind === "deliverable" ? lessDeliverable : lessDecision;
      deletion.mutate({ engagementId, id }, { onSuccess });
    },
    isPending: deliverable.isPending || decision.isPending,
    error: deliverable.error ?? decision.error ?? lessDeliverable.error ?? lessDecision.error,
  };
};
