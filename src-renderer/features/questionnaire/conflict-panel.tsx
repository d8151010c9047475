import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Answer, RecordedStatement, Statement } from "../../../src-shared/contract/answers.ts";
import type { Question } from "../../../src-shared/contract/content.ts";
import { Button } from "../../components/button.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useFormat } from "../../components/format.ts";
import { answerText } from "../../components/answer-text.ts";
import { useAnswerWords } from "../../components/use-answer-words.ts";
import { useFocusBack } from "./use-focus-back.ts";

interface ConflictPanelProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly onKeep: (statement: Statement) => void;
}

/** Values recorded apart, side by side with who and when; nothing is lost by choosing one. */
export const ConflictPanel = ({ question, answer, onKeep }: ConflictPanelProps): ReactNode => {
  useFocusBack();
  const { t } = useTranslation("questionnaire");
  return (
    <section className="conflict-panel" aria-labelledby="conflict-title">
      <h2 id="conflict-title">
        <StateMark state="conflict">{t("conflict.title", { count: answer.alternatives.length })}</StateMark>
      </h2>
      <p className="dim">{t("conflict.explain")}</p>
      <ul>
        {answer.alternatives.map((alternative) => (
          <Alternative
            key={`${alternative.author} ${alternative.recordedAt}`}
            question={question}
            alternative={alternative}
            onKeep={onKeep}
          />
        ))}
      </ul>
      <p className="dim">{t("conflict.restate")}</p>
    </section>
  );
};

interface AlternativeProps {
  readonly question: Question;
  readonly alternative: RecordedStatement;
  readonly onKeep: (statement: Statement) => void;
}

const Alternative = ({ question, alternative, onKeep }: AlternativeProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const format = useFormat();
  const words = useAnswerWords();
  const { author, recordedAt, ...statement } = alternative;
  const value =
    statement.state === "answered"
      ? answerText(question, statement.value, words)
      : t(statement.state === "unknown" ? "unknown" : "notApplicable");
  return (
    <li>
      <strong className="conflict-value">{value}</strong>
      <dl>
        <dt>{t("saidBy")}</dt>
        <dd>{statement.respondent || t("conflict.nobody")}</dd>
        <dt>{t("evidence")}</dt>
        <dd>{statement.grade ? `${statement.grade} · ${t(`grades.${statement.grade}`)}` : t("noGrade")}</dd>
        <dt>{t("recordedHead")}</dt>
        <dd>
          {format.moment(recordedAt)}, {author}
        </dd>
      </dl>
      <Button
        onPress={() => {
          onKeep(statement);
        }}
      >
        {t("conflict.keep", { value })}
      </Button>
    </li>
  );
};
