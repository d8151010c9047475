import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import type { LocalPerson, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface PlanRecordDeps {
  readonly person: LocalPerson;
  readonly store: Store;
}

type PlanChange = Extract<Change, { readonly entityType: "plan"; readonly kind: "set" }>;
type PlanCell = PlanChange extends infer One
  ? One extends PlanChange
    ? { readonly field: One["field"]; readonly value: One["value"] }
    : never
  : never;

interface PlanRecords {
  /** Sets what an engagement plans with; null goes back to what the app ships with. */
  readonly record: (engagementId: EngagementId, cell: PlanCell) => Promise<{ readonly recordedAt: string }>;
}

export const createPlanRecords = ({ person, store }: PlanRecordDeps): PlanRecords => ({
  record: async (engagementId, cell) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      const change = {
        ...cell,
        engagementId,
        entityType: "plan",
        entityId: engagementId,
        kind: "set",
      } as const;
      return await appendAs(person, writer, engagementId, [change]);
    }),
});
