import "./calibration.css";
import { Trash2 } from "lucide-react";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { Execution } from "../../../src-shared/contract/plans.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useFormat } from "../../components/format.ts";
import { IconButton } from "../../components/icon-button.tsx";
import { Loading } from "../../components/loading.tsx";
import { OptionName } from "../../components/option-name.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useDeletionNotice } from "../../components/use-deletion-notice.ts";
import { ExecutionDialog } from "./execution-dialog.tsx";
import { ScoreCard } from "./score-card.tsx";

/** What became of recommendations, and what that says of our forecasts and estimates. */
export const CalibrationPage = (): ReactNode => {
  const { t } = useTranslation("calibration");
  const { engagementId } = useEngagement();
  const executions = useProcedureQuery("executions.list", { engagementId });
  const calibration = useProcedureQuery("calibration.get", { engagementId });
  const results = useProcedureQuery("results.list", { engagementId });
  const [isAdding, setIsAdding] = useState(false);
  const error = executions.error ?? calibration.error ?? results.error;
  if (error) return <ProblemNote error={error} />;
  if (!executions.data || !calibration.data || !results.data) return <Loading />;
  const { rows } = results.data;
  return (
    <>
      <PageHeader title={t("title")} subtitle={t("subtitle")}>
        <Button
          variant="primary"
          onPress={() => {
            setIsAdding(true);
          }}
        >
          {t("add")}
        </Button>
      </PageHeader>
      {executions.data.length === 0 ? (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      ) : (
        <div className="columns calibration-columns">
          <ScoreCard calibration={calibration.data} />
          <ExecutionCard
            executions={executions.data}
            nameById={new Map(rows.map(({ applicationId, name }) => [applicationId, name]))}
          />
        </div>
      )}
      {isAdding && (
        <ExecutionDialog
          rows={rows}
          executions={executions.data}
          onClose={() => {
            setIsAdding(false);
          }}
        />
      )}
    </>
  );
};

interface ExecutionCardProps {
  readonly executions: readonly Execution[];
  readonly nameById: ReadonlyMap<ApplicationId, string>;
}

const ExecutionCard = ({ executions, nameById }: ExecutionCardProps): ReactNode => {
  const { t } = useTranslation("calibration");
  const format = useFormat();
  const titleId = useId();
  const { engagement, engagementId } = useEngagement();
  const { mutate, error } = useProcedureMutation("executions.delete");
  const tellDeleted = useDeletionNotice();
  const figure = (value: number | null): string => (value === null ? "–" : format.number(value));
  return (
    <section className="card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("list.title")}</h2>
      </header>
      <ul className="rows" aria-label={t("list.title")}>
        {executions.map((execution) => {
          const name = nameById.get(execution.applicationId) ?? "";
          return (
            <li key={execution.applicationId} className="execution-row">
              <div>
                <p className="strong">{name}</p>
                <p className="small">
                  {t("list.recommended")} <OptionName optionId={execution.recommended} />{" "}
                  {t("list.forecast", { share: format.percent(execution.forecast) })} · {t("list.executed")}{" "}
                  <OptionName optionId={execution.executed} /> {format.day(execution.executedOn)}
                </p>
                <p className="small dim">
                  {t("list.effort", {
                    estimated: figure(execution.estimatedEffort),
                    actual: figure(execution.actualEffort),
                  })}
                  {" · "}
                  {t("list.cost", {
                    estimated: figure(execution.estimatedCost),
                    actual: figure(execution.actualCost),
                    currency: engagement.currency,
                  })}
                </p>
              </div>
              <IconButton
                label={t("list.remove", { name })}
                icon={<Trash2 size={14} aria-hidden="true" />}
                onPress={() => {
                  const { applicationId } = execution;
                  mutate(
                    { engagementId, applicationId },
                    {
                      onSuccess: () => {
                        tellDeleted(applicationId, name);
                      },
                    },
                  );
                }}
              />
            </li>
          );
        })}
      </ul>
      {error && <ProblemNote error={error} />}
    </section>
  );
};
