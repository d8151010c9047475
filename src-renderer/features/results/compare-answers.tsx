import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Question } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { answerText } from "../../components/answer-text.ts";
import { questionAddress } from "../../components/question-address.ts";
import { useAnswerWords } from "../../components/use-answer-words.ts";
import { useFrom } from "../../components/use-from.ts";
import { useLanguage } from "../../components/use-language.ts";
import { answerDifferences } from "./compare-differences.ts";
import type { Pair } from "./compare-differences.ts";
import type { ResultView } from "./result-view.ts";

/** The questions answered differently; each answer opens where it was given. */
export const CompareAnswers = ({ first, second }: Pair<ResultView>): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const differences = answerDifferences({ first, second });
  return (
    <section className="card" aria-labelledby="compare-answers">
      <header>
        <h2 id="compare-answers">{t("compare.answers")}</h2>
        <span className="end">{t("compare.answersCount", { count: differences.length })}</span>
      </header>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{t("next.question")}</th>
            <th scope="col">{first.application.name}</th>
            <th scope="col">{second.application.name}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ question, first: one, second: other }) => (
            <tr key={question.id}>
              <th scope="row">
                <span className="small dim">{question.id}</span>{" "}
                {question.short?.[language] ?? question.text[language]}
              </th>
              <td>
                <Value view={first} question={question} value={one} />
              </td>
              <td>
                <Value view={second} question={question} value={other} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

interface ValueProps {
  readonly view: ResultView;
  readonly question: Question;
  readonly value: AnswerValue | null;
}

const Value = ({ view, question, value }: ValueProps): ReactNode => {
  const { t } = useTranslation("results");
  const words = useAnswerWords();
  const remember = useFrom();
  const { engagement } = useEngagement();
  return (
    <a
      className={value === null ? "compared-answer dim" : "compared-answer"}
      href={remember(questionAddress(engagement.code, view.pack, view.application.id, question.id))}
    >
      {value === null ? t("behind.unanswered") : answerText(question, value, words)}
    </a>
  );
};
