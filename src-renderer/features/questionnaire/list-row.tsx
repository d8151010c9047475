import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AnswerValue, Statement } from "../../../src-shared/contract/answers.ts";
import { EvidenceGradeId } from "../../../src-shared/contract/content.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { ListAnswer } from "./list-answer.tsx";
import type { AnswerSubject } from "../../answers/answer-outbox.ts";
import type { PlannedQuestion } from "./question-plan.ts";
import { useRespondents } from "../../answers/respondents.ts";
import { RequiredMark } from "./required-mark.tsx";
import { SaveState } from "./save-state.tsx";
import { isSameValue, statementOf, stateValue } from "../../../src-shared/domain/questionnaire/statement.ts";
import { useAnswerRecorder } from "../../answers/use-answer-recorder.ts";

interface ListRowProps {
  readonly subject: AnswerSubject;
  readonly planned: PlannedQuestion;
  readonly href: string;
}

/** One question with its answer, grade and respondent, each edited in place. */
export const ListRow = ({ subject, planned, href }: ListRowProps): ReactNode => {
  const language = useLanguage();
  const { submit, retry } = useAnswerRecorder();
  const { respondent, interviewId } = useRespondents(subject.engagementId);
  const { question, answer } = planned;
  const name = question.short?.[language] ?? question.text[language];

  const say = (statement: Statement | null): void => {
    submit([{ subject, questionId: question.id, change: { kind: "statement", statement } }]);
  };
  const record = (value: AnswerValue | null): void => {
    if (value !== null && isSameValue(answer, value)) return;
    const statement = value === null ? null : stateValue(question, answer, value, respondent, interviewId);
    say(statement);
  };
  const grade = (chosen: EvidenceGradeId): void => {
    const statement = answer && statementOf(answer);
    if (statement) say({ ...statement, grade: chosen });
  };
  return (
    <tr>
      <td className="code">{question.id}</td>
      <th scope="row">
        <a href={href} title={question.text[language]}>
          {name}
        </a>
        {question.required === true && <RequiredMark />}
      </th>
      <td>
        <ListAnswer
          key={JSON.stringify(answer?.value ?? null)}
          planned={planned}
          name={name}
          href={href}
          onAnswer={record}
        />
      </td>
      <td>
        <GradeCell name={name} planned={planned} onGrade={grade} />
      </td>
      <td className="cut" title={answer?.respondent}>
        {answer?.respondent}
      </td>
      <td>
        <ListState
          subject={subject}
          planned={planned}
          onRetry={(key) => {
            retry([key]);
          }}
        />
      </td>
    </tr>
  );
};

interface GradeCellProps {
  readonly name: string;
  readonly planned: PlannedQuestion;
  readonly onGrade: (grade: EvidenceGradeId) => void;
}

const GradeCell = ({ name, planned, onGrade }: GradeCellProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const grade = planned.state === "answered" ? planned.answer?.grade : null;
  return (
    <select
      aria-label={`${t("evidence")}, ${name}`}
      title={grade ? t(`grades.${grade}`) : t("noGrade")}
      value={grade ?? ""}
      disabled={planned.state !== "answered"}
      onChange={({ target }) => {
        const chosen = EvidenceGradeId.safeParse(target.value);
        if (chosen.success) onGrade(chosen.data);
      }}
    >
      <option value="">–</option>
      {EvidenceGradeId.options.map((id) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </select>
  );
};

interface ListStateProps extends Pick<ListRowProps, "subject" | "planned"> {
  readonly onRetry: (key: string) => void;
}

const ListState = ({ subject, planned, onRetry }: ListStateProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { state, inConflict } = planned;
  if (inConflict) return <StateMark state="conflict">{t("states.conflict")}</StateMark>;
  if (state === "open" || state === "unknown")
    return <StateMark state="open">{t(`states.${state}`)}</StateMark>;
  if (state === "notApplicable") return <span className="dim">{t("states.notApplicable")}</span>;
  return <SaveState subject={subject} planned={planned} onRetry={onRetry} isShort />;
};
