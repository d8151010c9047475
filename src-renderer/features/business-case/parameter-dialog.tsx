import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { TextField } from "../../components/text-field.tsx";
import { today } from "../../components/today.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { BusinessCase } from "./business-case-page.tsx";

interface ParameterDialogProps {
  readonly parameter: BusinessCase["parameters"][number];
  readonly onClose: () => void;
}

const numbers = ["low", "value", "high"] as const;

/** Sets one assumption, with who says so; or gives it back to what the app ships with. */
export const ParameterDialog = ({ parameter, onClose }: ParameterDialogProps): ReactNode => {
  const { t } = useTranslation(["businessCase", "common"]);
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { id, isOwn, name, unit } = parameter;
  const [draft, setDraft] = useState({
    value: parameter.value,
    low: parameter.low,
    high: parameter.high,
    source: isOwn && typeof parameter.source === "string" ? parameter.source : "",
  });
  const { mutate, error, isPending } = useProcedureMutation("costParameters.record");
  const isOrdered = draft.low <= draft.value && draft.value <= draft.high;
  const canRecord = isOrdered && draft.source.trim() !== "";
  return (
    <Dialog title={name[language]} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!canRecord) return;
          const own = { ...draft, id, source: draft.source.trim(), date: today() };
          mutate({ engagementId, id, parameter: own }, { onSuccess: onClose });
        }}
      >
        {numbers.map((part) => (
          <NumberField
            key={part}
            label={t(`parameters.${part}`, { unit: unit[language] })}
            value={draft[part]}
            formatOptions={{ maximumFractionDigits: 4 }}
            onChange={(number) => {
              if (Number.isFinite(number)) setDraft({ ...draft, [part]: number });
            }}
          />
        ))}
        {!isOrdered && <p className="field-error">{t("parameters.unordered")}</p>}
        <TextField
          label={t("parameters.source")}
          hint={t("parameters.sourceHint")}
          value={draft.source}
          maxLength={500}
          isRequired
          onChange={(source) => {
            setDraft({ ...draft, source });
          }}
        />
        {error && <ProblemNote error={error} />}
        <div className="dialog-actions">
          {isOwn && (
            <Button
              variant="quiet"
              onPress={() => {
                mutate({ engagementId, id, parameter: null }, { onSuccess: onClose });
              }}
            >
              {t("parameters.reset")}
            </Button>
          )}
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button type="submit" variant="primary" isDisabled={!canRecord} isPending={isPending}>
            {t("parameters.record")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
