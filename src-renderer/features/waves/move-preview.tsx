import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { BrokenRuleList } from "./broken-rule-list.tsx";

interface MovePreviewProps {
  readonly applicationId: ApplicationId;
  readonly wave: number;
  readonly nameById: ReadonlyMap<string, string>;
}

/** Which rules a move would break, and which it would mend. */
export const MovePreview = ({ applicationId, wave, nameById }: MovePreviewProps): ReactNode => {
  const { t } = useTranslation("waves");
  const { engagementId } = useEngagement();
  const { data, error } = useProcedureQuery("waveMoves.preview", { engagementId, applicationId, wave });
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Loading>{t("move.looking")}</Loading>;
  const { newlyBroken, mended } = data;
  return (
    <>
      {newlyBroken.length === 0 ? (
        <StateMark state="saved">{t("move.breaksNothing")}</StateMark>
      ) : (
        <section aria-labelledby="breaks-title">
          <h3 id="breaks-title">{t("move.breaks")}</h3>
          <BrokenRuleList label={t("move.breaks")} broken={newlyBroken} nameById={nameById} />
        </section>
      )}
      {mended.length > 0 && (
        <section aria-labelledby="mends-title">
          <h3 id="mends-title">{t("move.mends")}</h3>
          <BrokenRuleList label={t("move.mends")} broken={mended} nameById={nameById} />
        </section>
      )}
    </>
  );
};
