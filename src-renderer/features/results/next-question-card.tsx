import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useFormat } from "../../components/format.ts";
import { questionAddress } from "../../components/question-address.ts";
import { useFrom } from "../../components/use-from.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { ResultView } from "./result-view.ts";

const SHOWN = 5;

/** The questions whose answer is worth most now; each opens where it is answered. */
export const NextQuestionCard = ({ view }: { readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const format = useFormat();
  const { engagement } = useEngagement();
  const remember = useFrom();
  const { pack, result, application } = view;
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  const next = result.nextQuestions.filter(({ value, flip }) => value >= 0.05 || flip > 0).slice(0, SHOWN);
  return (
    <section className="card" aria-labelledby="next-title">
      <header>
        <h2 id="next-title">{t("next.title")}</h2>
      </header>
      {result.proven || next.length === 0 ? (
        <p className="dim">{t(result.proven ? "next.none" : "next.noneAlone")}</p>
      ) : (
        <>
          <table className="next-questions">
            <thead>
              <tr>
                <th scope="col" colSpan={2}>
                  {t("next.question")}
                </th>
                <th scope="col" className="num">
                  {t("next.value")}
                </th>
                <th scope="col" className="num">
                  {t("next.flip")}
                </th>
              </tr>
            </thead>
            <tbody>
              {next.map(({ questionId, value, flip }) => (
                <tr key={questionId}>
                  <td className="small dim">{questionId}</td>
                  <th scope="row">
                    <a href={remember(questionAddress(engagement.code, pack, application.id, questionId))}>
                      {questionById.get(questionId)?.text[language] ?? questionId}
                    </a>
                  </th>
                  <td className="num">{format.number(value, 1)}</td>
                  <td className="num">{format.percent(flip)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="small dim">{t("next.explain")}</p>
        </>
      )}
    </section>
  );
};
