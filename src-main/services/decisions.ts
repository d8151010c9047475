import { problem } from "../../src-shared/rpc/problems.ts";
import type { LocalPerson, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requireApplication } from "./require-engagement.ts";
import type { ResultService } from "./results.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface DecisionServiceDeps {
  readonly person: LocalPerson;
  readonly results: ResultService;
  readonly store: Store;
}

export type DecisionService = HandlersFor<"decisions.list" | "decisions.record">;

export const createDecisionService = ({ person, results, store }: DecisionServiceDeps): DecisionService => ({
  "decisions.list": async ({ engagementId }) => [...(await store.read.listDecisions(engagementId))],

  "decisions.record": async ({ engagementId, applicationId, decision }) => {
    await requireApplication(store.read, engagementId, applicationId);
    const { verdict } = await results["results.get"]({ engagementId, applicationId });
    const followsVerdict = decision?.optionId === verdict.optionId;
    const isExplained = decision !== null && (decision.reason.en || decision.reason.fr).trim() !== "";
    if (decision && !followsVerdict && !isExplained) throw problem("decision.reasonMissing", {});

    return await store.write(async (writer) => {
      if (!decision) return await writer.remove(engagementId, "decision", applicationId);
      return await appendAs(person, writer, engagementId, [
        {
          engagementId,
          entityType: "decision",
          entityId: applicationId,
          field: "profile",
          kind: "set",
          value: { ...decision, followsVerdict },
        },
      ]);
    });
  },
});
