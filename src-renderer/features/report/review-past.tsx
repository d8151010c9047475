import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ReviewStep } from "../../../src-shared/contract/reviews.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useCall } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useSavedCopy } from "../../components/use-saved-copy.ts";

/** Who sent the report on, newest first; a copy that was issued is handed out as it was. */
export const ReviewPast = ({ steps }: { readonly steps: readonly ReviewStep[] }): ReactNode => {
  const { t } = useTranslation("review");
  const format = useFormat();
  return (
    <div>
      <h3 id="review-past">{t("past")}</h3>
      <ol className="plain-list review-past" aria-labelledby="review-past">
        {steps.toReversed().map(({ author, document, id, kind, note, writtenAt }) => (
          <li key={id}>
            <p>
              <span className="strong">{t(`done.${kind}`)}</span>{" "}
              <span className="small dim">{t("by", { author, when: format.moment(writtenAt) })}</span>
            </p>
            {note !== "" && <p className="comment-text">{note}</p>}
            {document && <IssuedCopy stepId={id} fileName={document.fileName} />}
          </li>
        ))}
      </ol>
    </div>
  );
};

const IssuedCopy = ({
  stepId,
  fileName,
}: {
  readonly stepId: string;
  readonly fileName: string;
}): ReactNode => {
  const { t } = useTranslation("review");
  const call = useCall();
  const { engagementId } = useEngagement();
  const { error, save } = useSavedCopy(
    async () => (await call("reviews.export", { engagementId, stepId })).fileId,
  );
  return (
    <>
      <Button aria-label={t("saveNamed", { file: fileName })} onPress={save}>
        {t("save")}
      </Button>
      {error !== null && <ProblemNote error={error} />}
    </>
  );
};
