import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Decision } from "../../../src-shared/contract/findings.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { RadioGroup } from "../../components/radio-group.tsx";
import { DateField } from "../../components/date-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { today } from "../../components/today.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useWriting } from "../../components/use-writing.ts";
import { WritingSheet } from "../../components/writing-sheet.tsx";
import { inBoth } from "../../components/written-text.ts";
import { createKeptDrafts } from "../../stores/kept-drafts.ts";
import type { ResultView } from "./result-view.ts";

const drafts = createKeptDrafts<DecisionDraft>();

interface DecisionSheetProps {
  readonly view: ResultView;
  readonly onClose: () => void;
}

/** Records who chose which option, and why where that differs from the verdict. */
export const DecisionSheet = ({ view, onClose }: DecisionSheetProps): ReactNode => {
  const { t } = useTranslation(["results", "common"]);
  const language = useLanguage();
  const { engagement } = useEngagement();
  const { decision, result, application } = view;
  const verdictId = result.verdict.optionId;
  const writing = useWriting(drafts, `${engagement.id}/${application.id}`, () =>
    draftOf(decision, verdictId, language),
  );
  const { draft } = writing;
  const { mutate, error, isPending } = useProcedureMutation("decisions.record");

  const change = (changed: Partial<DecisionDraft>): void => {
    writing.write({ ...draft, ...changed });
  };
  const needsReason = draft.optionId !== verdictId;
  const finish = (): void => {
    writing.forget();
    onClose();
  };
  const submit = (): void => {
    const chosen = {
      optionId: draft.optionId,
      reason: inBoth(draft.reason, language, decision?.reason),
      decidedBy: inBoth(draft.decidedBy, language, decision?.decidedBy),
      decidedOn: draft.decidedOn,
    };
    mutate(
      { engagementId: engagement.id, applicationId: application.id, decision: chosen },
      { onSuccess: finish },
    );
  };
  return (
    <WritingSheet
      title={t("decision.title")}
      recordLabel={t("decision.record")}
      writing={writing}
      isComplete={isComplete(draft, needsReason)}
      isPending={isPending}
      error={error}
      onRecord={submit}
      onClose={onClose}
    >
      <RadioGroup
        label={t("decision.option")}
        value={draft.optionId}
        onChange={(optionId) => {
          change({ optionId });
        }}
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
        value={draft.reason}
        onChange={(reason) => {
          change({ reason });
        }}
        isRequired={needsReason}
      />
      <TextField
        label={t("decision.by")}
        value={draft.decidedBy}
        onChange={(decidedBy) => {
          change({ decidedBy });
        }}
        maxLength={200}
        isRequired
      />
      <DateField
        label={t("decision.on")}
        value={draft.decidedOn}
        onChange={(decidedOn) => {
          change({ decidedOn });
        }}
      />
    </WritingSheet>
  );
};

interface DecisionDraft {
  readonly optionId: OptionId;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
}

/** What was decided before; else the verdict, to be confirmed. Without a verdict, nothing moves. */
const draftOf = (
  decision: Decision | undefined,
  verdictId: OptionId | null,
  language: Language,
): DecisionDraft =>
  decision
    ? {
        optionId: decision.optionId,
        reason: decision.reason[language],
        decidedBy: decision.decidedBy[language],
        decidedOn: decision.decidedOn,
      }
    : { optionId: verdictId ?? "retain", reason: "", decidedBy: "", decidedOn: today() };

const isComplete = ({ reason, decidedBy, decidedOn }: DecisionDraft, needsReason: boolean): boolean =>
  decidedBy.trim() !== "" && decidedOn !== "" && (!needsReason || reason.trim() !== "");
