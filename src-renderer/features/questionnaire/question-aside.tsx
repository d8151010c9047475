import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keyOf } from "../../../src-shared/domain/commands/interview-keys.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { AnswerEffects } from "./answer-effects.tsx";
import { AnswerOutcomes } from "./answer-outcomes.tsx";
import type { PlannedQuestion } from "./question-plan.ts";
import type { Interview } from "./use-interview.ts";
import { worthOf } from "./worth.ts";

interface QuestionAsideProps {
  readonly interview: Pick<Interview, "subject" | "pack" | "assessment">;
  readonly planned: PlannedQuestion;
  readonly hrefOf: (questionId: string) => string;
}

/** Why this question, what it is worth now, what its answer gives and sets, and what to ask after it. */
export const QuestionAside = ({ interview, planned, hrefOf }: QuestionAsideProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const { question } = planned;
  return (
    <aside className="question-aside" aria-label={t("why")}>
      {question.why && (
        <section>
          <h2>{t("why")}</h2>
          <p>{question.why[language]}</p>
        </section>
      )}
      <WorthNow interview={interview} planned={planned} />
      <AnswerOutcomes subject={interview.subject} planned={planned} />
      <AnswerEffects interview={interview} planned={planned} />
      <AfterThis interview={interview} planned={planned} hrefOf={hrefOf} />
    </aside>
  );
};

const WorthNow = ({ interview, planned }: Omit<QuestionAsideProps, "hrefOf">): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const format = useFormat();
  const worth = worthOf(planned, interview.assessment);
  const feeds = Object.keys(planned.question.feeds ?? {});
  return (
    <section>
      <h2>{t("now")}</h2>
      <p>
        {worth.kind === "canFlip"
          ? t("worth.canFlip", { share: format.percent(worth.flip) })
          : t(`worth.${worth.kind}`)}
      </p>
      {"value" in worth && worth.kind !== "nothing" && (
        <dl className="figures">
          <dt>{t("worth.value")}</dt>
          <dd>{format.number(worth.value, 1)}</dd>
          <dt>{t("worth.flip")}</dt>
          <dd>{format.percent(worth.flip)}</dd>
        </dl>
      )}
      <div className="feeds">
        {feeds.length === 0 ? <p>{t("worth.notScored")}</p> : <Feeds pack={interview.pack} ids={feeds} />}
      </div>
    </section>
  );
};

const Feeds = ({ pack, ids }: { readonly pack: Pack; readonly ids: readonly string[] }): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const leaves = pack.criteria.flatMap(({ children }) => children).filter(({ id }) => ids.includes(id));
  return (
    <>
      <span className="dim">{t("worth.feeds")}</span>
      <ul>
        {leaves.map(({ id, label }) => (
          <li key={id}>
            <span className="dim">{id}</span> {label[language]}
          </li>
        ))}
      </ul>
    </>
  );
};

const SHOWN_AFTER = 3;

const AfterThis = ({ interview, planned, hrefOf }: QuestionAsideProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const format = useFormat();
  const { assessment, pack } = interview;
  if (!assessment) return null;
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  const after = assessment.nextQuestions
    .filter(({ questionId, value }) => questionId !== planned.question.id && value >= 0.05)
    .slice(0, SHOWN_AFTER);
  return (
    <section className="after-this">
      <h2>
        {t("nextBest")} <KeyHint>{keyOf("best")}</KeyHint>
      </h2>
      {after.length === 0 && <p className="dim">{t("nothingAfter")}</p>}
      <ul className="rows">
        {after.map(({ questionId, value }) => (
          <li key={questionId}>
            <a href={hrefOf(questionId)}>
              <span className="dim">{questionId}</span>{" "}
              {questionById.get(questionId)?.short?.[language] ?? questionId}
            </a>
            <span className="figure">{format.number(value, 1)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
