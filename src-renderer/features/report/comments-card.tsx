import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { threadsOf } from "../../../src-shared/domain/review/threads.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { Button } from "../../components/button.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";
import { CommentThread } from "./comment-thread.tsx";
import { ReturnedReport } from "./returned-report.tsx";
import { useCommentPlaces } from "./use-comment-places.ts";
import type { CommentPlaces } from "./use-comment-places.ts";

/** What the team says to each other about the report before it goes out; open threads, and on request settled ones. */
export const CommentsCard = (): ReactNode => {
  const { t } = useTranslation("report");
  const { engagementId } = useEngagement();
  const { data: comments = [] } = useProcedureQuery("comments.list", { engagementId });
  const places = useCommentPlaces();
  const [showsResolved, setShowsResolved] = useState(false);
  const threads = threadsOf(comments);
  const open = threads.filter(({ comment }) => !comment.resolved);
  const shown = showsResolved ? threads : open;
  const resolved = threads.length - open.length;
  return (
    <section className="card comments-card" aria-labelledby="comments-title">
      <header>
        <h2 id="comments-title">{t("comments.title")}</h2>
        {resolved > 0 && (
          <span className="end">
            <Checkbox isSelected={showsResolved} onChange={setShowsResolved}>
              {t("comments.showResolved", { count: resolved })}
            </Checkbox>
          </span>
        )}
      </header>
      <p className="small dim">{t("comments.explain")}</p>
      <div className="comments-columns">
        <div className="stack">
          <NewComment places={places} />
          <h3>{t("comments.back")}</h3>
          <ReturnedReport places={places} />
        </div>
        {shown.length === 0 ? (
          <p className="dim">{t("comments.none")}</p>
        ) : (
          <ul className="plain-list comment-threads" aria-labelledby="comments-title">
            {shown.map((thread) => (
              <CommentThread
                key={thread.comment.id}
                thread={thread}
                place={places.nameOf(thread.comment.about)}
                href={places.hrefOf(thread.comment.about)}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};

const NewComment = ({ places }: { readonly places: CommentPlaces }): ReactNode => {
  const { t } = useTranslation("report");
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("comments.record");
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState("");
  const about = chosen === null ? undefined : places.placeOf(chosen);
  return (
    <div className="new-comment">
      <ApplicationPicker
        label={t("comments.about")}
        searchLabel={t("comments.findPlace")}
        emptyText={t("comments.noPlace")}
        placeholder={t("comments.choosePlace")}
        look="field"
        items={places.items}
        value={chosen}
        onChange={setChosen}
      />
      <TextField label={t("comments.text")} rows={3} maxLength={20_000} value={text} onChange={setText} />
      <div className="row">
        <Button
          isDisabled={about === undefined || text.trim() === "" || record.isPending}
          onPress={() => {
            if (!about) return;
            record.mutate(
              {
                engagementId,
                comment: {
                  id: crypto.randomUUID(),
                  about,
                  replyTo: null,
                  text: text.trim(),
                  resolved: false,
                },
              },
              {
                onSuccess: () => {
                  setText("");
                },
              },
            );
          }}
        >
          {t("comments.add")}
        </Button>
      </div>
      {record.error && <ProblemNote error={record.error} />}
    </div>
  );
};
