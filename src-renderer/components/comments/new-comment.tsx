import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Comment } from "../../../src-shared/contract/findings.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../button.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { TextField } from "../text-field.tsx";
import { AssigneeSelect } from "./assignee-select.tsx";

interface NewCommentProps {
  /** Undefined until somebody chose a place. */
  readonly about: Comment["about"] | undefined;
}

/** Says something about a place, to somebody or to all. */
export const NewComment = ({ about }: NewCommentProps): ReactNode => {
  const { t } = useTranslation("comments");
  const { engagementId } = useEngagement();
  const record = useProcedureMutation("comments.record");
  const [text, setText] = useState("");
  const [assignedTo, setAssignedTo] = useState<Comment["assignedTo"]>(null);
  return (
    <div className="new-comment">
      <TextField label={t("text")} rows={3} maxLength={20_000} value={text} onChange={setText} />
      <AssigneeSelect label={t("who")} value={assignedTo} onChange={setAssignedTo} />
      <div className="row">
        <Button
          isDisabled={about === undefined || text.trim() === "" || record.isPending}
          onPress={() => {
            if (!about) return;
            const comment = { id: crypto.randomUUID(), about, replyTo: null, resolved: false, assignedTo };
            record.mutate(
              { engagementId, comment: { ...comment, text: text.trim() } },
              {
                onSuccess: () => {
                  setText("");
                },
              },
            );
          }}
        >
          {t("add")}
        </Button>
      </div>
      {record.error && <ProblemNote error={record.error} />}
    </div>
  );
};
