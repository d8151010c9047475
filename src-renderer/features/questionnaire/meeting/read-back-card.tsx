import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import { useRespondents } from "../../../answers/respondents.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { useDraftBook } from "../../../api/draft-book.ts";
import { useProcedureMutation } from "../../../api/procedures.ts";
import { Button } from "../../../components/button.tsx";
import { ProblemNote } from "../../../components/problem-note.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { useRunningInterviews } from "../../../stores/running-interviews.ts";
import type { RunningInterview } from "../../../stores/running-interviews.ts";
import { CopyButton } from "./copy-button.tsx";
import { minutesHeldOf } from "./elapsed.tsx";
import type { ReadBack } from "./read-back.ts";
import { summaryLimit } from "./read-back-text.ts";

interface ReadBackCardProps {
  readonly interview: Interview;
  readonly running: RunningInterview;
  readonly brought: ReadBack;
  /** What the answers say; it follows them until somebody changes a word. */
  readonly written: string;
}

const parts = ["answered", "open", "flagged", "conflicts", "parked"] as const;

/** What is read back at the end, to be changed and agreed; closing the interview keeps it. */
export const ReadBackCard = ({ interview, running, brought, written }: ReadBackCardProps): ReactNode => {
  const { t } = useTranslation("interview");
  const { engagementId } = useEngagement();
  const draftKey = `${engagementId}/${interview.id}/summary`;
  const drafts = useDraftBook();
  const [changed, setChanged] = useState(() => drafts.find(draftKey)?.text ?? null);
  const text = changed ?? written;
  const excess = text.length - summaryLimit;
  const { close, record } = useClose(interview, running, draftKey);
  return (
    <section className="card read-back" aria-labelledby="read-back-title">
      <header>
        <h2 id="read-back-title">{t("summary.title")}</h2>
        <span className="end">
          {parts
            .filter((part) => brought[part].length > 0)
            .map((part) => t(`summary.counts.${part}`, { count: brought[part].length }))
            .join(" · ")}
        </span>
      </header>
      <TextField
        label={t("summary.label")}
        hint={t(changed === null ? "summary.follows" : "summary.changed")}
        rows={14}
        value={text}
        onChange={(typed) => {
          setChanged(typed);
          drafts.keep(draftKey, { text: typed, base: written, at: Date.now() });
        }}
        {...(excess > 0 ? { error: t("summary.tooLong", { count: excess, limit: summaryLimit }) } : {})}
      />
      {record.isError && <ProblemNote error={record.error} />}
      <div className="row">
        <Button
          isDisabled={excess > 0 || record.isPending}
          onPress={() => {
            close(text);
          }}
        >
          {t("summary.close")}
        </Button>
        <CopyButton text={text} />
        {changed !== null && (
          <Button
            variant="quiet"
            onPress={() => {
              setChanged(null);
              drafts.forget(draftKey);
            }}
          >
            {t("summary.writeAnew")}
          </Button>
        )}
      </div>
    </section>
  );
};

/** Keeps the summary and the minutes with the interview, which is held from then on. */
const useClose = (interview: Interview, running: RunningInterview, draftKey: string) => {
  const { engagementId } = useEngagement();
  const drafts = useDraftBook();
  const record = useProcedureMutation("interviews.record");
  const end = useRunningInterviews((store) => store.end);
  const { remember } = useRespondents(engagementId);
  const close = (summary: string): void => {
    const minutesHeld = Math.min(minutesHeldOf(running, Date.now()), 1_440);
    record.mutate(
      { engagementId, interview: { ...interview, state: "held", summary, minutesHeld } },
      {
        onSuccess: () => {
          drafts.forget(draftKey);
          end(engagementId);
          remember("");
        },
      },
    );
  };
  return { close, record };
};
