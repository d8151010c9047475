import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../src-shared/contract/answers.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { answerText } from "../../components/answer-text.ts";
import { useFormat } from "../../components/format.ts";
import { questionAddress } from "../../components/question-address.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useAnswerWords } from "../../components/use-answer-words.ts";
import { useFrom } from "../../components/use-from.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { Basis } from "./behind-figure.ts";
import type { ResultView } from "./result-view.ts";

interface BasisListProps {
  readonly view: ResultView;
  readonly bases: readonly Basis[];
}

/** Answers with all that is known of them: value, points, evidence, who said it and when; each opens its question. */
export const BasisList = ({ view, bases }: BasisListProps): ReactNode =>
  bases.length === 0 ? null : (
    <ol className="bases">
      {bases.map((basis) => (
        <li key={basis.sourceId}>
          <BasisHead view={view} basis={basis} />
          <BasisValue basis={basis} />
          {basis.answer && <Provenance answer={basis.answer} view={view} />}
        </li>
      ))}
    </ol>
  );

interface BasisProps {
  readonly view: ResultView;
  readonly basis: Basis;
}

const BasisHead = ({ view, basis }: BasisProps): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const format = useFormat();
  const remember = useFrom();
  const { engagement } = useEngagement();
  const { sourceId, question, points } = basis;
  return (
    <div className="basis-head">
      {question ? (
        <a href={remember(questionAddress(engagement.code, view.pack, view.application.id, sourceId))}>
          <span className="code">{sourceId}</span> {question.short?.[language] ?? question.text[language]}
        </a>
      ) : (
        <span>{t(`waterfall.measured.${sourceId}`, { defaultValue: sourceId })}</span>
      )}
      {points !== null && <span className="figure">{format.signed(points, 1)}</span>}
    </div>
  );
};

const BasisValue = ({ basis: { question, answer } }: Pick<BasisProps, "basis">): ReactNode => {
  const { t } = useTranslation("results");
  const words = useAnswerWords();
  if (!question) return null;
  if (!answer || answer.state === "unknown") {
    return (
      <p>
        <StateMark state="open">{t(answer ? "behind.unknown" : "behind.unanswered")}</StateMark>
      </p>
    );
  }
  if (answer.state === "not_applicable") {
    return <p>{t("behind.notApplicable", { reason: answer.reason })}</p>;
  }
  return (
    <p>
      {answerText(question, answer.value, words)}
      {answer.alternatives.length > 1 && (
        <>
          {" "}
          <StateMark state="conflict">{t("behind.conflict")}</StateMark>
        </>
      )}
    </p>
  );
};

const Provenance = ({ answer, view }: { readonly answer: Answer; readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const format = useFormat();
  const grade = view.pack.evidence_grades.find(({ id }) => id === answer.grade);
  const parts = [
    answer.grade === null
      ? t("behind.noGrade")
      : t("behind.grade", { grade: answer.grade, label: grade?.label[language] ?? "" }),
    ...(answer.respondent === "" ? [] : [t("behind.saidBy", { who: answer.respondent })]),
    t("behind.recorded", { who: answer.author, when: format.moment(answer.recordedAt) }),
    t(`behind.${ownerOf(answer)}`),
  ];
  return (
    <>
      <p className="small dim">{parts.join(" · ")}</p>
      {answer.note !== "" && <p className="small basis-note">{answer.note}</p>}
    </>
  );
};

const ownerOf = ({ applicationId, archetypeId }: Answer): "own" | "ofArchetype" | "ofOrganisation" => {
  if (applicationId !== null) return "own";
  return archetypeId === null ? "ofOrganisation" : "ofArchetype";
};
