import "../../components/comments/comments.css";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { threadsOf, waitsFor } from "../../../src-shared/domain/review/threads.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { Checkbox } from "../../components/checkbox.tsx";
import { CommentThread } from "../../components/comments/comment-thread.tsx";
import { NewComment } from "../../components/comments/new-comment.tsx";
import { ReturnedReport } from "./returned-report.tsx";
import { useCommentPlaces } from "../../components/comments/use-comment-places.ts";
import type { CommentPlaces } from "../../components/comments/use-comment-places.ts";

/** What the team says to each other about the report before it goes out; open threads, and on request settled ones. */
export const CommentsCard = (): ReactNode => {
  const { t } = useTranslation("comments");
  const { engagementId } = useEngagement();
  const { data: comments = [] } = useProcedureQuery("comments.list", { engagementId });
  const places = useCommentPlaces();
  const { data: host } = useProcedureQuery("host.get", {});
  const [showsResolved, setShowsResolved] = useState(false);
  const [showsMine, setShowsMine] = useState(false);
  const threads = threadsOf(comments);
  const open = threads.filter(({ comment }) => !comment.resolved);
  const mine = host ? threads.filter((thread) => waitsFor(thread, host.personId)) : [];
  const others = showsResolved ? threads : open;
  const shown = showsMine ? mine : others;
  const resolved = threads.length - open.length;
  return (
    <section className="card comments-card" aria-labelledby="comments-title">
      <header>
        <h2 id="comments-title">{t("title")}</h2>
        <span className="end row">
          {(mine.length > 0 || showsMine) && (
            <Checkbox isSelected={showsMine} onChange={setShowsMine}>
              {t("mine", { count: mine.length })}
            </Checkbox>
          )}
          {resolved > 0 && (
            <Checkbox isSelected={showsResolved} onChange={setShowsResolved}>
              {t("showResolved", { count: resolved })}
            </Checkbox>
          )}
        </span>
      </header>
      <p className="small dim">{t("explain")}</p>
      <div className="comments-columns">
        <div className="stack">
          <ChosenPlace places={places} />
          <h3>{t("back")}</h3>
          <ReturnedReport places={places} />
        </div>
        {shown.length === 0 ? (
          <p className="dim">{t("none")}</p>
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

/** First what it is about, then what is to be said. */
const ChosenPlace = ({ places }: { readonly places: CommentPlaces }): ReactNode => {
  const { t } = useTranslation("comments");
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <ApplicationPicker
        label={t("about")}
        searchLabel={t("findPlace")}
        emptyText={t("noPlace")}
        placeholder={t("choosePlace")}
        look="field"
        items={places.items}
        value={chosen}
        onChange={setChosen}
      />
      <NewComment about={chosen === null ? undefined : places.placeOf(chosen)} />
    </>
  );
};
