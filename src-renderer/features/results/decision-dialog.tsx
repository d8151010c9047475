import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../../src-shared/contract/text.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useLanguage } from "../../components/use-language.ts";
import type { ResultView } from "./result-view.ts";

interface DecisionDialogProps {
  readonly view: ResultView;
  readonly onClose: () => void;
}

/** Records who chose which option, and why where that differs from the verdict. */
export const DecisionDialog = ({ view, onClose }: DecisionDialogProps): ReactNode => {
  const { t } = useTranslation(["results", "common"]);
  const language = useLanguage();
  const { engagement } = useEngagement();
  const { decision, result, application } = view;
  const verdictId = result.verdict.optionId;
  const [optionId, setOptionId] = useState<OptionId>(decision?.optionId ?? verdictId ?? "retain");
  const [reason, setReason] = useState(decision?.reason[language] ?? "");
  const [decidedBy, setDecidedBy] = useState(decision?.decidedBy[language] ?? "");
  const [decidedOn, setDecidedOn] = useState(decision?.decidedOn ?? today());
  const { mutate, error, isPending } = useProcedureMutation("decisions.record");

  const needsReason = optionId !== verdictId;
  const isComplete = decidedBy.trim() !== "" && decidedOn !== "" && (!needsReason || reason.trim() !== "");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isComplete || isPending) return;
    const chosen = {
      optionId,
      reason: inBoth(reason, language, decision?.reason),
      decidedBy: inBoth(decidedBy, language, decision?.decidedBy),
      decidedOn,
    };
    mutate(
      { engagementId: engagement.id, applicationId: application.id, decision: chosen },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog title={t("decision.title")} isOpen onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <RadioGroup
          label={t("decision.option")}
          value={optionId}
          onChange={setOptionId}
          items={optionIds.map((id) => ({
            id,
            label: t(`common:options.${id}`),
            ...(id === verdictId ? { hint: t("decision.verdict") } : {}),
          }))}
        />
        <TextField
          label={t(needsReason ? "decision.reason" : "decision.reasonOptional")}
          {...(needsReason ? { hint: t("decision.reasonNeeded") } : {})}
          rows={3}
          maxLength={4000}
          value={reason}
          onChange={setReason}
          isRequired={needsReason}
        />
        <TextField label={t("decision.by")} value={decidedBy} onChange={setDecidedBy} maxLength={200} isRequired />
        <TextField label={t("decision.on")} type="date" value={decidedOn} onChange={setDecidedOn} isRequired />
        {error && <ProblemNote error={error} />}
        <div className="dialog-actions">
          <Button variant="quiet" onPress={onClose}>
            {t("decision.cancel")}
          </Button>
          <Button type="submit" variant="primary" isDisabled={!isComplete || isPending}>
            {t("decision.record")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

/** The day on this machine's calendar. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** A person writes in one language; until somebody translates it, the other shows the same words. */
const inBoth = (text: string, language: "en" | "fr", before: LocalisedText | undefined): LocalisedText => {
  const written = text.trim();
  const other = language === "en" ? "fr" : "en";
  const isUnchanged = before?.[language] === written;
  const kept = isUnchanged ? before[other] : written;
  return language === "en" ? { en: written, fr: kept } : { en: kept, fr: written };
};
