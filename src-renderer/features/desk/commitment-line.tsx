import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "../../components/checkbox.tsx";
import { isOverdue, useDueWords } from "../../components/due-words.ts";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useShown } from "../../components/use-shown.ts";
import { whoOf } from "./commitment.ts";
import type { Commitment } from "./commitment.ts";
import { useCommitmentRecorder } from "./use-commitment-recorder.ts";

interface CommitmentLineProps {
  readonly commitment: Commitment;
  readonly onOpen: (commitment: Commitment) => void;
}

/** Ticked when it is done; the title opens the rest of it. A decision is opened, since it needs its outcome. */
export const CommitmentLine = ({ commitment, onOpen }: CommitmentLineProps): ReactNode => {
  const { t } = useTranslation("desk");
  const dueWords = useDueWords();
  const shown = useShown(commitment.item.id);
  const { record, error } = useCommitmentRecorder();
  const { item, kind } = commitment;
  const isOpen = item.state === "open";
  const outcome = kind === "decision" ? commitment.item.outcome : "";
  const who = whoOf(commitment);
  return (
    <li className="commitment-line" {...shown}>
      <Checkbox
        aria-label={t(`${kind}.tick`, { title: item.title })}
        isSelected={item.state === "delivered" || item.state === "decided"}
        onChange={(isDone) => {
          if (kind === "deliverable")
            record({ kind, item: { ...commitment.item, state: isDone ? "delivered" : "open" } });
          else if (isDone) onOpen({ kind, item: { ...commitment.item, state: "decided" } });
          else record({ kind, item: { ...commitment.item, state: "open" } });
        }}
      />
      <span className="subject">
        <button
          type="button"
          className={`link-like ${isOpen ? "" : item.state}`}
          onClick={() => {
            onOpen(commitment);
          }}
        >
          {item.title}
        </button>
        {(who !== "" || outcome !== "") && (
          <span className="small mid line">{[who, outcome].filter((part) => part !== "").join(" · ")}</span>
        )}
      </span>
      <span className="small due">
        {isOpen ? (
          <span className={isOverdue(item.due) ? "strong" : "mid"}>{dueWords(item.due)}</span>
        ) : (
          <span className="dim">
            {kind === "deliverable"
              ? t(`deliverable.states.${commitment.item.state}`)
              : t(`decision.states.${commitment.item.state}`)}
          </span>
        )}
      </span>
      {error !== null && <ProblemNote error={error} />}
    </li>
  );
};
