import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Agreement } from "../../../src-shared/contract/second-opinions.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { State } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";

interface AgreementCardProps {
  readonly agreements: readonly Agreement[];
  readonly pack: Pack;
}

const stateOf: Readonly<Record<NonNullable<Agreement["reliability"]>, State>> = {
  reliable: "saved",
  tentative: "conditional",
  unreliable: "conflict",
};

/** How far consultants agree who answered apart, per question, the least agreed first. */
export const AgreementCard = ({ agreements, pack }: AgreementCardProps): ReactNode => {
  const { t } = useTranslation("opinions");
  const language = useLanguage();
  const format = useFormat();
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  const least = agreements.toSorted((one, other) => (one.alpha ?? 2) - (other.alpha ?? 2));
  return (
    <section className="card" aria-labelledby="agreement-title">
      <header>
        <h2 id="agreement-title">{t("agreement.title")}</h2>
      </header>
      {least.length === 0 ? (
        <>
          <p>{t("agreement.none")}</p>
          <p className="mid">{t("agreement.howTo")}</p>
        </>
      ) : (
        <>
          <p>
            {t("agreement.sentence", {
              count: least.filter(({ reliability }) => reliability === "unreliable").length,
              total: least.length,
            })}
          </p>
          <table className="agreements">
            <thead>
              <tr>
                <th scope="col">{t("agreement.question")}</th>
                <th scope="col">{t("agreement.reading")}</th>
                <th scope="col" className="num">
                  {t("agreement.alpha")}
                </th>
                <th scope="col" className="num">
                  {t("agreement.units")}
                </th>
              </tr>
            </thead>
            <tbody>
              {least.map(({ alpha, questionId, reliability, units }) => {
                const question = questionById.get(questionId);
                return (
                  <tr key={questionId}>
                    <th scope="row">
                      <span className="dim">{questionId}</span>{" "}
                      {question?.short?.[language] ?? question?.text[language]}
                    </th>
                    <td>
                      {reliability === null ? (
                        <span className="dim">{t("agreement.undefined")}</span>
                      ) : (
                        <StateMark state={stateOf[reliability]}>
                          {t(`agreement.readings.${reliability}`)}
                        </StateMark>
                      )}
                    </td>
                    <td className="num">{alpha === null ? "–" : format.number(alpha, 2)}</td>
                    <td className="num">{format.number(units)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className="small dim">{t("agreement.note")}</p>
        </>
      )}
    </section>
  );
};
