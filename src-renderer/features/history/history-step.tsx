import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { HistoryChange, HistoryStep } from "../../../src-shared/contract/history.ts";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useStepWords } from "../../components/step-words.ts";
import type { useValueWords } from "./use-value-words.ts";

interface StepLineProps {
  readonly engagementId: EngagementId;
  readonly step: HistoryStep;
  readonly wordsOf: ReturnType<typeof useValueWords>;
}

/** One step: when, who, what and where; each value with the one it replaced. */
export const StepLine = ({ engagementId, step, wordsOf }: StepLineProps): ReactNode => {
  const { t } = useTranslation("comfort");
  const format = useFormat();
  const { what, place, address } = useStepWords()(step);
  const shownChanges = step.act === "import" ? [] : step.changes;
  const rest = step.count - shownChanges.length;
  return (
    <li className={step.isUndone ? "is-undone" : ""}>
      <div className="history-head">
        <span className="strong">{what}</span>
        {place !== "" && (address === undefined ? <span>{place}</span> : <a href={address}>{place}</a>)}
        {step.act !== "change" && step.act !== "import" && <span>{t(`acts.${step.act}`)}</span>}
        {step.isUndone && <span>{t("acts.undone")}</span>}
        <span className="dim">{[format.moment(step.at), step.author || t("somebody")].join(" · ")}</span>
      </div>
      <ul className="history-changes">
        {shownChanges.map((change) => (
          <ChangeLine
            key={change.id}
            engagementId={engagementId}
            change={change}
            wordsOf={wordsOf}
            isNamed={step.count > 1}
          />
        ))}
      </ul>
      {rest > 0 && <span className="dim small">{t("history.more", { count: rest })}</span>}
    </li>
  );
};

interface ChangeLineProps extends Pick<StepLineProps, "engagementId" | "wordsOf"> {
  readonly change: HistoryChange;
  readonly isNamed: boolean;
}

const ChangeLine = ({ engagementId, change, wordsOf, isNamed }: ChangeLineProps): ReactNode => {
  const { t } = useTranslation("comfort");
  const restore = useProcedureMutation("history.restore");
  const { before, after } = wordsOf(change);
  const { what, place } = useStepWords()({ act: "change", count: 1, changes: [change] });
  const isRestorable = !change.stands && change.after !== null && change.after !== undefined;
  return (
    <li className="history-change">
      <span className="history-values">
        {isNamed && <span className="dim small">{`${[what, place].filter(Boolean).join(", ")}\n`}</span>}
        {before !== "" && <del>{before}</del>}
        {before !== "" && " → "}
        {after === "" ? <span className="dim">{t("values.removed")}</span> : <ins>{after}</ins>}
      </span>
      {isRestorable && (
        <Button
          variant="quiet"
          isPending={restore.isPending}
          aria-label={t("history.restoreNamed", { value: after })}
          onPress={() => {
            restore.mutate({ engagementId, operationId: change.id });
          }}
        >
          {t("history.restore")}
        </Button>
      )}
      {restore.isError && <ProblemNote error={restore.error} />}
    </li>
  );
};
