import { useState } from "react";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import { EvidenceGradeId } from "../../../src-shared/contract/content.ts";
import type { Pack, Question } from "../../../src-shared/contract/content.ts";
import { interpretAnswer } from "../../../src-shared/domain/questionnaire/interpret-answer.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { notApplicableBy, unknownBy } from "./statements.ts";
import type { Source } from "./statements.ts";
import type { GridCommands } from "./use-grid-commands.ts";

interface BulkEditProps {
  readonly pack: Pack;
  readonly commands: GridCommands;
  /** The one question of the selection; undefined where it covers several. */
  readonly question: Question | undefined;
  readonly source: Source;
  readonly isReason: boolean;
  readonly onClose: () => void;
}

type Change = "value" | "grade" | "respondent" | "unknown" | "notApplicable" | "withdraw";

/** One change to every selected cell. */
export const BulkEdit = ({ commands, onClose, ...input }: BulkEditProps): ReactNode => {
  const { t } = useTranslation("grid");
  return (
    <Dialog title={t("bulk.title", { count: commands.cells })} isOpen onClose={onClose}>
      <BulkForm {...input} commands={commands} onClose={onClose} />
    </Dialog>
  );
};

const BulkForm = ({ pack, commands, question, source, isReason, onClose }: BulkEditProps): ReactNode => {
  const { t } = useTranslation(["grid", "common"]);
  const language = useLanguage();
  const canAnswer = question !== undefined && question.type !== "table";
  const [change, setChange] = useState<Change>(firstChange(isReason, canAnswer));
  const [text, setText] = useState("");
  const [grade, setGrade] = useState<EvidenceGradeId>("C");
  const [complaint, setComplaint] = useState<string | undefined>();
  const changes: readonly Change[] = [
    ...(canAnswer ? (["value"] as const) : []),
    "grade",
    "respondent",
    "unknown",
    "notApplicable",
    "withdraw",
  ];

  const answerOr = (): AnswerValue | undefined => {
    const interpreted = question ? interpretAnswer(question, text) : undefined;
    if (interpreted && "value" in interpreted) return interpreted.value;
    setComplaint(t("editor.expected", { expected: interpreted?.expected[language] ?? "" }));
    return undefined;
  };
  const apply = (): boolean => {
    if (change === "value") {
      const value = answerOr();
      if (value !== undefined) commands.answer(value);
      return value !== undefined;
    }
    if (change === "notApplicable" && text.trim() === "") {
      setComplaint(t("bulk.reasonMissing"));
      return false;
    }
    if (change === "grade") commands.restate({ grade });
    else if (change === "respondent")
      commands.restate({ respondent: text.trim(), interviewId: source.interviewId });
    else if (change === "unknown") commands.say(unknownBy(source));
    else if (change === "notApplicable") commands.say(notApplicableBy(text, source));
    else commands.say(null);
    return true;
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (apply()) onClose();
      }}
    >
      <label className="field">
        <span className="field-label">{t("bulk.change")}</span>
        <select
          className="input"
          value={change}
          onChange={({ target }) => {
            setComplaint(undefined);
            setChange(changes.find((one) => one === target.value) ?? change);
          }}
        >
          {changes.map((one) => (
            <option key={one} value={one}>
              {t(`bulk.changes.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {change === "value" && question?.options && (
        <label className="field">
          <span className="field-label">{t("bulk.fields.value")}</span>
          <select
            className="input"
            value={text}
            onChange={({ target }) => {
              setText(target.value);
            }}
          >
            <option value="">–</option>
            {question.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label[language]}
              </option>
            ))}
          </select>
          {complaint !== undefined && <span className="field-error">{complaint}</span>}
        </label>
      )}
      {hasText(change, question) && (
        <TextField
          label={t(`bulk.fields.${change}`)}
          value={text}
          onChange={setText}
          maxLength={2_000}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field that was asked for
          autoFocus={isReason}
          {...(complaint !== undefined && { error: complaint })}
        />
      )}
      {change === "grade" && (
        <label className="field">
          <span className="field-label">{t("grade")}</span>
          <select
            className="input"
            value={grade}
            onChange={({ target }) => {
              setGrade(EvidenceGradeId.parse(target.value));
            }}
          >
            {pack.evidence_grades.map(({ id, label }) => (
              <option key={id} value={id}>
                {`${id} · ${label[language]}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
        <Button type="submit" variant="primary">
          {t("bulk.apply", { count: commands.cells })}
        </Button>
      </div>
    </Form>
  );
};

const firstChange = (isReason: boolean, canAnswer: boolean): Change => {
  if (isReason) return "notApplicable";
  return canAnswer ? "value" : "grade";
};

const hasText = (
  change: Change,
  question: Question | undefined,
): change is "value" | "respondent" | "notApplicable" =>
  change === "respondent" || change === "notApplicable" || (change === "value" && !question?.options);
