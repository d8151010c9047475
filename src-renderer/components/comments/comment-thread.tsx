import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Comment } from "../../../src-shared/contract/findings.ts";
import type { Thread } from "../../../src-shared/domain/review/threads.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../button.tsx";
import { AssigneeSelect } from "./assignee-select.tsx";
import { useFormat } from "../format.ts";
import { ProblemNote } from "../problem-note.tsx";
import { TextField } from "../text-field.tsx";

interface CommentThreadProps {
  readonly thread: Thread;
  readonly place: string;
  readonly href: string | undefined;
}

/** What was said about one place, with a field to answer in, and whether it is settled. */
export const CommentThread = ({ href, place, thread }: CommentThreadProps): ReactNode => {
  const { t } = useTranslation("comments");
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("comments.record");
  const [reply, setReply] = useState<string | null>(null);
  const { comment, replies } = thread;
  const answer = (text: string): void => {
    record.mutate(
      {
        engagementId,
        comment: {
          id: crypto.randomUUID(),
          about: comment.about,
          replyTo: comment.id,
          text,
          resolved: false,
        },
      },
      {
        onSuccess: () => {
          setReply(null);
        },
      },
    );
  };
  const change = (changed: Partial<Pick<Comment, "assignedTo" | "resolved">>): void => {
    const { author: _, writtenAt: __, ...recorded } = comment;
    record.mutate({ engagementId, comment: { ...recorded, ...changed } });
  };
  return (
    <li className="comment-thread" data-resolved={comment.resolved}>
      <p className="comment-place">
        {href === undefined ? place : <a href={href}>{place}</a>}
        {comment.resolved && <span className="dim small">{t("resolved")}</span>}
      </p>
      {[comment, ...replies].map((one) => (
        <Said key={one.id} comment={one} />
      ))}
      {reply !== null && (
        <TextField
          label={t("reply")}
          rows={2}
          maxLength={20_000}
          value={reply}
          onChange={setReply}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was asked for to write in
          autoFocus
        />
      )}
      <div className="row">
        {reply === null ? (
          <Button
            variant="quiet"
            aria-label={t("replyTo", { place })}
            onPress={() => {
              setReply("");
            }}
          >
            {t("reply")}
          </Button>
        ) : (
          <>
            <Button
              isDisabled={reply.trim() === "" || record.isPending}
              onPress={() => {
                answer(reply.trim());
              }}
            >
              {t("send")}
            </Button>
            <Button
              variant="quiet"
              onPress={() => {
                setReply(null);
              }}
            >
              {t("cancel")}
            </Button>
          </>
        )}
        <Button
          variant="quiet"
          aria-label={t(comment.resolved ? "reopenOf" : "resolveOf", { place })}
          onPress={() => {
            change({ resolved: !comment.resolved });
          }}
        >
          {t(comment.resolved ? "reopen" : "resolve")}
        </Button>
        {!comment.resolved && (
          <AssigneeSelect
            label={t("give", { place })}
            isLabelHidden
            value={comment.assignedTo}
            onChange={(assignedTo) => {
              change({ assignedTo });
            }}
          />
        )}
      </div>
      {record.error && <ProblemNote error={record.error} />}
    </li>
  );
};

const Said = ({ comment }: { readonly comment: Comment }): ReactNode => {
  const { t } = useTranslation("comments");
  const { moment } = useFormat();
  return (
    <div className="comment-said">
      <p className="small dim">
        {t("by", {
          author: comment.author || t("somebody"),
          when: moment(comment.writtenAt),
        })}
      </p>
      <p className="comment-text">{comment.text}</p>
    </div>
  );
};
