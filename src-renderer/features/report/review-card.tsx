import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import { isFinal } from "../../../src-shared/domain/review/report-review.ts";
import { refusalSentences } from "../../../src-shared/rpc/review-refusals.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useJob } from "../../api/jobs.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { ReviewChanges } from "./review-changes.tsx";
import { ReviewPast } from "./review-past.tsx";

type Review = Output<SiteContract["reviews.get"]>;

/** Where the report stands, what changed since, who sent it on, and what the person at this machine may do next. */
export const ReviewCard = (): ReactNode => {
  const { t } = useTranslation("review");
  const { engagementId } = useEngagement();
  const { data: review, error } = useProcedureQuery("reviews.get", { engagementId });
  return (
    <section className="card review-card" aria-labelledby="review-title">
      <header>
        <h2 id="review-title">{t("title")}</h2>
      </header>
      {error && <ProblemNote error={error} />}
      {review && <ReviewNow review={review} />}
    </section>
  );
};

const ReviewNow = ({ review: { next, state, steps, version } }: { readonly review: Review }): ReactNode => {
  const { t } = useTranslation("review");
  const { engagementId } = useEngagement();
  const { data, error } = useProcedureQuery("reviews.compare", { engagementId });
  // What was issued stays issued, whatever changes; what was only approved no longer is.
  const isReopened = state === "approved" && data !== undefined && data.changed.length > 0;
  const isHeld = isFinal(state) && !isReopened;
  return (
    <div className="review-columns">
      <div className="stack">
        <div>
          <StateMark state={isHeld ? "saved" : "open"}>
            {t(`states.${isReopened ? "reopened" : state}`)}
          </StateMark>
          {!isReopened && <p>{t(`explain.${state}`, { version })}</p>}
        </div>
        {error && <ProblemNote error={error} />}
        {steps.length > 0 && <ReviewChanges changed={data?.changed} isReopened={isReopened} />}
        <NextSteps
          version={version}
          next={isReopened ? next.filter(({ kind }) => kind === "submit") : next}
        />
      </div>
      {steps.length > 0 && <ReviewPast steps={steps} />}
    </div>
  );
};

const NextSteps = ({ next, version }: Pick<Review, "next" | "version">): ReactNode => {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { mutate, error, isPending } = useProcedureMutation("reviews.record");
  const job = useJob(["reviews.record"], engagementId);
  const [note, setNote] = useState("");
  const isWorking = isPending || job?.state === "running";
  const open = next.filter(({ refusal }) => refusal === null);
  return (
    <>
      {open.length > 0 && (
        <TextField
          label={t("note")}
          hint={t("noteHint")}
          rows={2}
          maxLength={5_000}
          value={note}
          onChange={setNote}
        />
      )}
      <div className="row">
        {open.map(({ kind }, place) => (
          <Button
            key={kind}
            variant={place === 0 ? "primary" : "plain"}
            isDisabled={isWorking || (kind === "requestChanges" && note.trim() === "")}
            onPress={() => {
              mutate(
                { engagementId, kind, note: note.trim() },
                {
                  onSuccess: () => {
                    setNote("");
                  },
                },
              );
            }}
          >
            {t(`steps.${kind}`, { version })}
          </Button>
        ))}
      </div>
      {next.map(
        ({ kind, refusal }) =>
          refusal !== null && (
            <p key={kind} className="small dim">
              {t("refused", {
                step: t(`steps.${kind}`, { version }),
                reason: refusalSentences[language][refusal],
              })}
            </p>
          ),
      )}
      {isWorking && (
        <JobProgress of={["reviews.record"]} engagementId={engagementId}>
          {t("working")}
        </JobProgress>
      )}
      {error !== null && !isWorking && <ProblemNote error={error} />}
    </>
  );
};
