import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useFormat } from "../../components/format.ts";
import { questionAddress } from "../../components/question-address.ts";
import { useFrom } from "../../components/use-from.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { Assumption } from "./assumptions.ts";
import { FigureLink } from "./figure-link.tsx";
import type { ResultView } from "./result-view.ts";

const SHOWN = 6;

interface AssumptionCardProps {
  readonly view: ResultView;
  readonly assumptions: readonly Assumption[];
}

/** The answers nobody has evidenced yet, those that move most first. */
export const AssumptionCard = ({ view, assumptions }: AssumptionCardProps): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const format = useFormat();
  const { engagement } = useEngagement();
  const remember = useFrom();
  const questionById = new Map(view.pack.questions.map((question) => [question.id, question]));
  return (
    <section className="card" aria-labelledby="assumed-title">
      <header>
        <h2 id="assumed-title">{t("assumed.title")}</h2>
        {assumptions.length > 0 && <span className="end">{t("assumed.weight")}</span>}
      </header>
      {assumptions.length === 0 && <p className="dim">{t("assumed.none")}</p>}
      <ul className="rows">
        {assumptions.slice(0, SHOWN).map(({ questionId, pointsAtStake }) => (
          <li key={questionId}>
            <a
              className="cut"
              href={remember(questionAddress(engagement.code, view.pack, view.application.id, questionId))}
            >
              <span className="small dim">{questionId}</span>{" "}
              {questionById.get(questionId)?.short?.[language] ?? questionId}
            </a>
            <span className="figure">
              <FigureLink behind={{ kind: "answer", sourceId: questionId }}>
                {format.number(pointsAtStake, 1)}
              </FigureLink>
            </span>
          </li>
        ))}
      </ul>
      {assumptions.length > SHOWN && (
        <p className="small dim">{t("assumed.more", { count: assumptions.length - SHOWN })}</p>
      )}
    </section>
  );
};
