import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import { EvidenceGradeId } from "../../../src-shared/contract/content.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { ListAnswer } from "./list-answer.tsx";
import type { AnswerSubject } from "./outbox-store.ts";
import type { PlannedQuestion } from "./question-plan.ts";
import { useRespondents } from "./respondent-store.ts";
import { SaveState } from "./save-state.tsx";
import { isSameValue, statementOf, stateValue } from "./statement.ts";
import { useAnswerRecorder } from "./use-answer-recorder.ts";

interface ListRowProps {
  readonly subject: AnswerSubject;
  readonly planned: PlannedQuestion;
  readonly href: string;
}

/** One question with its answer, grade and respondent, each edited in place. */
export const ListRow = ({ subject, planned, href }: ListRowProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const { submit, retry } = useAnswerRecorder(subject);
  const { respondent } = useRespondents(subject.engagementId);
  const { question, answer, state, inConflict } = planned;
  const name = question.short?.[language] ?? question.text[language];

  const record = (value: AnswerValue | null): void => {
    if (value !== null && isSameValue(answer, value)) return;
    const statement = value === null ? null : stateValue(question, answer, value, respondent);
    submit(question.id, { kind: "statement", statement });
  };
  const grade = (chosen: string): void => {
    const parsed = EvidenceGradeId.safeParse(chosen);
    const statement = answer && statementOf(answer);
    if (statement && parsed.success) submit(question.id, { kind: "statement", statement: { ...statement, grade: parsed.data } });
  };
  return (
    <tr>
      <td className="code">{question.id}</td>
      <th scope="row">
        <a href={href} title={question.text[language]}>
          {name}
        </a>
        {question.required === true && <span className="required-mark" title={t("required")} />}
      </th>
      <td>
        <ListAnswer key={JSON.stringify(answer?.value ?? null)} planned={planned} name={name} href={href} onAnswer={record} />
      </td>
      <td>
        <select
          aria-label={`${t("evidence")}, ${name}`}
          value={(state === "answered" && answer?.grade) || ""}
          disabled={state !== "answered"}
          onChange={({ target }) => {
            grade(target.value);
          }}
        >
          <option value="">{t("noGrade")}</option>
          {EvidenceGradeId.options.map((id) => (
            <option key={id} value={id}>
              {id} · {t(`grades.${id}`)}
            </option>
          ))}
        </select>
      </td>
      <td className="cut">{answer?.respondent}</td>
      <td>
        {inConflict ? (
          <StateMark state="conflict">{t("states.conflict")}</StateMark>
        ) : (
          <ListState state={state} subject={subject} planned={planned} onRetry={retry} />
        )}
      </td>
    </tr>
  );
};

interface ListStateProps extends Pick<ListRowProps, "subject" | "planned"> {
  readonly state: PlannedQuestion["state"];
  readonly onRetry: (key: string) => void;
}

const ListState = ({ state, subject, planned, onRetry }: ListStateProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  if (state === "open") return <StateMark state="open">{t("states.open")}</StateMark>;
  if (state === "unknown") return <StateMark state="open">{t("states.unknown")}</StateMark>;
  if (state === "notApplicable") return <span className="dim">{t("states.notApplicable")}</span>;
  return <SaveState subject={subject} planned={planned} onRetry={onRetry} isShort />;
};
