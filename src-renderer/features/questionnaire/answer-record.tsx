import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keyOf } from "../../../src-shared/domain/commands/interview-keys.ts";
import { EvidenceGradeId } from "../../../src-shared/contract/content.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { DraftText } from "./text-answer.tsx";
import { pendingKey } from "../../answers/answer-outbox.ts";
import type { PlannedQuestion } from "./question-plan.ts";
import { SaveState } from "./save-state.tsx";
import type { Interview } from "./use-interview.ts";

interface AnswerRecordProps {
  readonly interview: Interview;
  readonly planned: PlannedQuestion;
}

/** What is kept with an answer: how well it is evidenced, a note, who said it, and whether it is on disk. */
export const AnswerRecord = ({ interview, planned }: AnswerRecordProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { answer, state } = planned;
  return (
    <dl className="answer-record">
      <dt>
        {t("evidence")} <KeyHint>{keyOf("grade")}</KeyHint>
      </dt>
      <dd>
        <GradeChoice interview={interview} planned={planned} />
      </dd>
      <dt>
        {t("note")} <KeyHint>{keyOf("note")}</KeyHint>
      </dt>
      <dd>
        <DraftText
          key={planned.question.id}
          id="answer-note"
          draftKey={pendingKey(interview.subject, planned.question.id, "note")}
          value={answer?.note ?? ""}
          label={{ "aria-label": t("note") }}
          rows={2}
          maxLength={20_000}
          placeholder={t("notePlaceholder")}
          onWrite={interview.writeNote}
        />
      </dd>
      <dt>
        {t("saidBy")} <KeyHint>{keyOf("who")}</KeyHint>
      </dt>
      <dd>
        <SaidBy key={planned.question.id} interview={interview} planned={planned} />
      </dd>
      {state === "notApplicable" && (
        <>
          <dt>{t("notApplicable")}</dt>
          <dd>{answer?.reason}</dd>
        </>
      )}
      <dt aria-hidden="true" />
      <dd>
        <SaveState subject={interview.subject} planned={planned} onRetry={interview.retry} />
      </dd>
    </dl>
  );
};

const GradeChoice = ({ interview, planned }: AnswerRecordProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const { answer, state } = planned;
  const grade = state === "answered" ? answer?.grade : null;
  const labelOf = (id: EvidenceGradeId): string =>
    interview.pack.evidence_grades.find((one) => one.id === id)?.label[language] ?? id;
  return (
    <>
      <div
        id="answer-grade"
        role="presentation"
        onKeyDown={(event) => {
          const chosen = EvidenceGradeId.safeParse(event.key.toUpperCase());
          if (!chosen.success || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          interview.setGrade(chosen.data);
        }}
      >
        <ToggleButtonGroup
          label={t("evidence")}
          isDisabled={state !== "answered"}
          value={grade ?? null}
          items={EvidenceGradeId.options.map((id) => ({
            id,
            label: t(`grades.${id}`),
            description: `${id}, ${labelOf(id)}`,
            keyName: id,
          }))}
          onChange={interview.setGrade}
        />
      </div>
      {state !== "answered" && <span className="field-hint">{t("gradeHint")}</span>}
    </>
  );
};

const SaidBy = ({ interview, planned }: AnswerRecordProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const recorded =
    planned.answer && planned.state !== "open" ? planned.answer.respondent : interview.respondent;
  const [name, setName] = useState(recorded);
  const [shown, setShown] = useState(recorded);
  // An answer given by key brings its own respondent; what is being typed must not be lost to it.
  if (recorded !== shown) {
    setShown(recorded);
    setName(recorded);
  }
  return (
    <>
      <input
        id="answer-said-by"
        aria-label={t("saidBy")}
        aria-describedby="answer-said-by-hint"
        maxLength={200}
        placeholder={t("saidByPlaceholder")}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
        onBlur={() => {
          if (name.trim() !== recorded) interview.setSaidBy(name.trim());
        }}
        onKeyDown={(event) => {
          const isDone = event.key === "Enter" || event.key === "Escape";
          if (isDone) event.currentTarget.closest<HTMLElement>(".question-panel")?.focus();
        }}
      />
      <span id="answer-said-by-hint" className="visually-hidden">
        {t("saidByHint")}
      </span>
    </>
  );
};
