import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { Execution } from "../../../src-shared/contract/plans.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useFormat } from "../../components/format.ts";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { today } from "../../components/today.ts";

interface ExecutionDialogProps {
  readonly rows: readonly PortfolioRow[];
  readonly executions: readonly Execution[];
  readonly onClose: () => void;
}

const complexities = ["low", "medium", "high"] as const;
const figures = ["estimatedEffort", "actualEffort", "estimatedCost", "actualCost"] as const;

/** Records what was done with an application, how long it took and what it cost. */
export const ExecutionDialog = ({ rows, executions, onClose }: ExecutionDialogProps): ReactNode => {
  const { t } = useTranslation(["calibration", "common"]);
  const format = useFormat();
  const { engagement, engagementId } = useEngagement();
  const [draft, setDraft] = useState<Execution | null>(null);
  const { mutate, error, isPending } = useProcedureMutation("executions.record");
  const change = (changed: Partial<Execution>): void => {
    if (draft) setDraft({ ...draft, ...changed });
  };
  const optionItems = optionIds.map((id) => ({ id, label: t(`common:options.${id}`) }));
  return (
    <Dialog title={t("dialog.title")} isOpen isFirm isWide onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft) mutate({ engagementId, execution: draft }, { onSuccess: onClose });
        }}
      >
        <ApplicationPicker
          look="field"
          label={t("dialog.application")}
          searchLabel={t("dialog.find")}
          emptyText={t("dialog.none")}
          items={rows
            .map(({ applicationId, name }) => ({ id: String(applicationId), name }))
            .toSorted((one, other) => format.compare(one.name, other.name))}
          value={draft?.applicationId ?? null}
          onChange={(id) => {
            const row = rows.find(({ applicationId }) => applicationId === id);
            const known = executions.find(({ applicationId }) => applicationId === id);
            if (known) setDraft(known);
            else if (row) setDraft(draftOf(row));
          }}
        />
        {draft && (
          <>
            <div className="form-pair">
              <Select
                label={t("dialog.recommended")}
                items={optionItems}
                value={draft.recommended}
                onChange={(recommended) => {
                  change({ recommended });
                }}
              />
              <NumberField
                label={t("dialog.forecast")}
                value={draft.forecast}
                minValue={0}
                maxValue={1}
                formatOptions={{ style: "percent" }}
                onChange={(forecast) => {
                  if (Number.isFinite(forecast)) change({ forecast });
                }}
              />
              <Select
                label={t("dialog.executed")}
                items={optionItems}
                value={draft.executed}
                onChange={(executed) => {
                  change({ executed });
                }}
              />
              <DateField
                label={t("dialog.on")}
                value={draft.executedOn}
                onChange={(executedOn) => {
                  if (executedOn !== "") change({ executedOn });
                }}
              />
              <Select
                label={t("dialog.complexity")}
                items={complexities.map((id) => ({ id, label: t(`complexity.${id}`) }))}
                value={draft.complexity}
                onChange={(complexity) => {
                  change({ complexity });
                }}
              />
            </div>
            <div className="form-pair">
              {figures.map((id) => (
                <NumberField
                  key={id}
                  label={t(`dialog.${id}`, { currency: engagement.currency })}
                  value={draft[id] ?? Number.NaN}
                  minValue={0}
                  onChange={(value) => {
                    change({ [id]: Number.isFinite(value) ? value : null });
                  }}
                />
              ))}
            </div>
          </>
        )}
        {error && <ProblemNote error={error} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button type="submit" variant="primary" isDisabled={!draft} isPending={isPending}>
            {t("dialog.record")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

/** The forecast as it stands today; whoever recorded another one then writes it over. */
const draftOf = ({ applicationId, firstShare, verdict, decidedOptionId }: PortfolioRow): Execution => {
  const recommended = verdict.optionId ?? decidedOptionId ?? "retain";
  return {
    applicationId,
    forecast: firstShare ?? 0.5,
    recommended,
    executed: decidedOptionId ?? recommended,
    executedOn: today(),
    complexity: "medium",
    estimatedEffort: null,
    actualEffort: null,
    estimatedCost: null,
    actualCost: null,
  };
};
