import type { ReviewStepKind } from "../../src-shared/contract/reviews.ts";
import { setupClientEngagement } from "./client-engagement.ts";

/** The worked example, or an engagement of which one person wrote everything, and its report as Claire sends it on. */
export const setupReviewableReport = async ({ isAlone = false } = {}) => {
  const own = await setupClientEngagement();
  const { call } = own;
  await call("settings.record", { personName: "Claire Ozanne" });
  const { engagementId } = isAlone ? own : await call("examples.import", { exampleId: "val-orsenne" });
  await call("findings.record", {
    engagementId,
    finding: {
      id: "0192f0aa-0000-7000-8000-0000000000f1",
      severity: "low",
      title: { en: "No recovery plan", fr: "Pas de plan de reprise" },
      text: { en: "", fr: "" },
      applicationIds: [],
      questionIds: [],
    },
  });
  return {
    ...own,
    engagementId,
    step: async (kind: ReviewStepKind, note = "") =>
      await call("reviews.record", { engagementId, kind, note }),
    /** Claire becomes the engagement's lead. */
    lead: async () => {
      const { people } = await call("engagements.get", { engagementId });
      const claire = people.find(({ name }) => name === "Claire Ozanne");
      if (!claire) throw new Error("Claire is not known here.");
      await call("people.record", { engagementId, person: { ...claire, role: "lead" } });
    },
  };
};
