import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Trial } from "../../../src-shared/contract/what-if.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../button.tsx";
import { JobProgress } from "../job-progress.tsx";
import { ProblemNote } from "../problem-note.tsx";

/** Verdicts rest on leads alone until somebody asks how sure they are; then how far that is. */
export const HowSure = ({ trials }: { readonly trials: readonly Trial[] }): ReactNode => {
  const { t } = useTranslation("trial");
  const { engagementId } = useEngagement();
  const { mutate, isPending, error } = useProcedureMutation("whatIf.simulate");
  if (isPending) {
    return (
      <JobProgress of={["whatIf.simulate"]} engagementId={engagementId}>
        {t("simulating")}
      </JobProgress>
    );
  }
  return (
    <div className="row">
      <span className="small dim">{t("byLeads")}</span>
      <Button
        variant="quiet"
        onPress={() => {
          mutate({ engagementId, trials: [...trials] });
        }}
      >
        {t("simulate")}
      </Button>
      {error && <ProblemNote error={error} />}
    </div>
  );
};
