import "./comments.css";
import { MessageSquare } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Comment } from "../../../src-shared/contract/findings.ts";
import { threadsAbout } from "../../../src-shared/domain/review/threads.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../button.tsx";
import { Sheet } from "../sheet.tsx";
import { CommentThread } from "./comment-thread.tsx";
import { NewComment } from "./new-comment.tsx";

interface PlaceCommentsProps {
  readonly about: Comment["about"];
  /** What the place is called. */
  readonly name: string;
}

/** What the team says about one application, answer or finding, where it is seen. */
export const PlaceComments = ({ about, name }: PlaceCommentsProps): ReactNode => {
  const { t } = useTranslation("comments");
  const { engagementId } = useEngagement();
  const { data: comments = [] } = useProcedureQuery("comments.list", { engagementId });
  const [isShown, setIsShown] = useState(false);
  const threads = threadsAbout(comments, about);
  const open = threads.filter(({ comment }) => !comment.resolved).length;
  return (
    <span className="place-comments">
      <Button
        variant="quiet"
        aria-label={[t("commentOn", { place: name }), ...(open > 0 ? [t("open", { count: open })] : [])].join(
          ", ",
        )}
        onPress={() => {
          setIsShown(true);
        }}
      >
        <MessageSquare size={14} aria-hidden="true" />
        {t("comment")}
        {open > 0 && <span className="num dim">{open}</span>}
      </Button>
      <Sheet
        title={name}
        isOpen={isShown}
        onClose={() => {
          setIsShown(false);
        }}
      >
        {threads.length === 0 && <p className="dim">{t("noneHere")}</p>}
        <ul className="plain-list comment-threads" aria-label={t("title")}>
          {threads.map((thread) => (
            <CommentThread key={thread.comment.id} thread={thread} place={name} href={undefined} />
          ))}
        </ul>
        <NewComment about={about} />
      </Sheet>
    </span>
  );
};
