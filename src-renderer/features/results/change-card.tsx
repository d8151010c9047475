import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type {
  AnswerChange,
  NearestWeights,
  WeightShares,
} from "../../../src-shared/contract/explanations.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { answerText } from "../../components/answer-text.ts";
import { useFormat } from "../../components/format.ts";
import { OptionName } from "../../components/option-name.tsx";
import { questionAddress } from "../../components/question-address.ts";
import { useAnswerWords } from "../../components/use-answer-words.ts";
import { useFrom } from "../../components/use-from.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { ResultView } from "./result-view.ts";
import { useExplanation } from "./use-explanation.ts";

const SHOWN_ANSWERS = 6;
const SHOWN_WEIGHTS = 4;

/** What would change our mind: the weights, exactly, and the answers, one at a time. */
export const ChangeCard = ({ view }: { readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation(["certainty", "common", "results"]);
  const format = useFormat();
  const language = useLanguage();
  const explanation = useExplanation(view);
  if (!explanation || view.result.verdict.optionId === null) return null;
  const { answerChanges, nearestWeights, weightChanges, weights } = explanation;
  const labelOf = new Map(view.pack.criteria.map(({ id, label }) => [id, label[language]]));
  return (
    <section className="card change-card" aria-labelledby="change-title">
      <header>
        <h2 id="change-title">{t("certainty:change.title")}</h2>
      </header>
      {nearestWeights === null ? (
        <p>{t("certainty:change.noWeights")}</p>
      ) : (
        <p>
          {t("certainty:change.nearest", {
            option: t(`common:options.${nearestWeights.optionId}`),
            count: Math.round(nearestWeights.moved * 1000) / 10,
            points: format.number(nearestWeights.moved * 100, 1),
            from: format.list(moved(weights, nearestWeights, -1).map((id) => labelOf.get(id) ?? id)),
            to: format.list(moved(weights, nearestWeights, 1).map((id) => labelOf.get(id) ?? id)),
          })}
        </p>
      )}
      {weightChanges.length > 0 && (
        <table className="next-questions">
          <thead>
            <tr>
              <th scope="col">{t("certainty:change.criterion")}</th>
              <th scope="col" className="num">
                {t("certainty:change.now")}
              </th>
              <th scope="col" className="num">
                {t("certainty:change.from")}
              </th>
              <th scope="col">{t("certainty:change.catchesUp")}</th>
            </tr>
          </thead>
          <tbody>
            {weightChanges.slice(0, SHOWN_WEIGHTS).map(({ criterionId, from, optionId, to }) => (
              <tr key={criterionId}>
                <th scope="row">{labelOf.get(criterionId) ?? criterionId}</th>
                <td className="num">{format.percent(from)}</td>
                <td className="num">{format.percent(to)}</td>
                <td>
                  <OptionName optionId={optionId} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AnswerChanges view={view} changes={answerChanges} />
    </section>
  );
};

const AnswerChanges = ({
  changes,
  view,
}: {
  readonly changes: readonly AnswerChange[];
  readonly view: ResultView;
}): ReactNode => {
  const { t } = useTranslation(["certainty", "common", "results"]);
  const language = useLanguage();
  const words = useAnswerWords();
  const remember = useFrom();
  const { engagement } = useEngagement();
  const { application, pack } = view;
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  if (changes.length === 0) return <p className="dim">{t("certainty:change.noAnswer")}</p>;
  return (
    <>
      <h3>{t("certainty:change.answers", { count: changes.length })}</h3>
      <ul className="plain-list change-answers">
        {changes.slice(0, SHOWN_ANSWERS).map(({ from, grade, optionId, questionId, to }) => {
          const question = questionById.get(questionId);
          if (!question) return null;
          return (
            <li key={questionId}>
              <a href={remember(questionAddress(engagement.code, pack, application.id, questionId))}>
                {question.short?.[language] ?? question.text[language]}
              </a>{" "}
              <span className="mid">
                {t("certainty:change.answer", {
                  from: answerText(question, from, words),
                  to: answerText(question, to, words),
                  grade: grade ?? "–",
                  option: optionId === null ? t("certainty:change.nobody") : t(`common:options.${optionId}`),
                })}
              </span>
            </li>
          );
        })}
      </ul>
      {changes.length > SHOWN_ANSWERS && (
        <p className="small dim">{t("certainty:change.more", { count: changes.length - SHOWN_ANSWERS })}</p>
      )}
    </>
  );
};

/** The criteria that give weight away (-1) or take it (1), those that move most first. */
const moved = (weights: WeightShares, nearest: NearestWeights, sign: 1 | -1): readonly string[] => {
  const change = (id: string): number => sign * ((nearest.weights[id] ?? 0) - (weights[id] ?? 0));
  return Object.keys(weights)
    .filter((id) => change(id) > 1e-9)
    .toSorted((one, other) => change(other) - change(one));
};
