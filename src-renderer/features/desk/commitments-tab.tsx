import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { isOverdue } from "../../components/due-words.ts";
import { ProblemNote } from "../../components/problem-note.tsx";
import { byDue } from "./commitment.ts";
import type { Commitment } from "./commitment.ts";
import { CommitmentLine } from "./commitment-line.tsx";
import { CommitmentSheet } from "./commitment-sheet.tsx";

/** What we owe the client on one side, what the client has to decide on the other, each by its day. */
export const CommitmentsTab = (): ReactNode => {
  const { engagementId } = useEngagement();
  const deliverables = useProcedureQuery("deliverables.list", { engagementId });
  const requests = useProcedureQuery("decisionRequests.list", { engagementId });
  const [opened, setOpened] = useState<Opened | null>(null);
  const error = deliverables.error ?? requests.error;
  if (error) return <ProblemNote error={error} />;
  if (!deliverables.data || !requests.data) return null;
  const lists = {
    deliverable: deliverables.data.map((item): Commitment => ({ kind: "deliverable", item })),
    decision: requests.data.map((item): Commitment => ({ kind: "decision", item })),
  };
  return (
    <div className="columns desk-halves">
      <CommitmentList kind="deliverable" commitments={lists.deliverable} onOpen={setOpened} />
      <CommitmentList kind="decision" commitments={lists.decision} onOpen={setOpened} />
      {opened && (
        <CommitmentSheet
          {...opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
};

/** One of them, or a new one of a kind. */
interface Opened {
  readonly kind: Commitment["kind"];
  readonly commitment: Commitment | undefined;
}

interface CommitmentListProps {
  readonly kind: Commitment["kind"];
  readonly commitments: readonly Commitment[];
  readonly onOpen: (opened: Opened) => void;
}

const CommitmentList = ({ kind, commitments, onOpen }: CommitmentListProps): ReactNode => {
  const { t } = useTranslation("desk");
  const late = commitments.filter(({ item }) => item.state === "open" && isOverdue(item.due)).length;
  return (
    <section className="card" aria-labelledby={`${kind}-title`}>
      <header>
        <h2 id={`${kind}-title`}>{t(`${kind}.title`)}</h2>
        <span className="end">{late > 0 && t("due.late", { count: late })}</span>
      </header>
      {commitments.length === 0 && <p className="mid">{t(`${kind}.none`)}</p>}
      <ul className="rows">
        {commitments.toSorted(byDue).map((commitment) => (
          <CommitmentLine
            key={commitment.item.id}
            commitment={commitment}
            onOpen={(wanted) => {
              onOpen({ kind, commitment: wanted });
            }}
          />
        ))}
      </ul>
      <div className="row desk-foot">
        <Button
          onPress={() => {
            onOpen({ kind, commitment: undefined });
          }}
        >
          {t(`${kind}.add`)}
        </Button>
      </div>
    </section>
  );
};
