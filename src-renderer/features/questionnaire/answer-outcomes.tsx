import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { AnswerOutcome } from "../../../src-shared/contract/results.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { OptionName } from "../../components/option-name.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useFormat } from "../../components/format.ts";
import { answerText } from "../../components/answer-text.ts";
import type { AnswerSubject } from "../../answers/answer-outbox.ts";
import { isOpen } from "./question-plan.ts";
import type { PlannedQuestion } from "./question-plan.ts";
import { useAnswerWords } from "../../components/use-answer-words.ts";

interface AnswerOutcomesProps {
  readonly subject: AnswerSubject;
  readonly planned: PlannedQuestion;
}

/** Who would lead after each possible answer, as long as the question is open. */
export const AnswerOutcomes = ({ subject, planned }: AnswerOutcomesProps): ReactNode => {
  const { applicationId } = subject;
  const { type } = planned.question;
  if (applicationId === null || !isOpen(planned) || !["single", "yesno", "scale", "number"].includes(type))
    return null;
  return <Outcomes subject={{ ...subject, applicationId }} planned={planned} />;
};

interface OutcomesProps {
  readonly subject: AnswerSubject & { readonly applicationId: ApplicationId };
  readonly planned: PlannedQuestion;
}

const Outcomes = ({ subject, planned }: OutcomesProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const outcomes = useProcedureQuery("outcomes.list", { ...subject, questionId: planned.question.id });
  if (!outcomes.data || !doTheyDiffer(outcomes.data)) return null;
  return (
    <section>
      <header className="rows-head">
        <h2>{t("outcomes.title")}</h2>
        <span className="dim">{t("outcomes.lead")}</span>
      </header>
      <ul className="rows">
        {outcomes.data.map((outcome, place) => (
          <OutcomeRow key={JSON.stringify(outcome.value)} outcome={outcome} planned={planned} place={place} />
        ))}
      </ul>
    </section>
  );
};

/** Twelve lines that all say the same say nothing. */
const doTheyDiffer = (outcomes: readonly AnswerOutcome[]): boolean =>
  new Set(outcomes.map(({ optionId, lead }) => `${optionId} ${lead.toFixed(1)}`)).size > 1;

interface OutcomeRowProps {
  readonly outcome: AnswerOutcome;
  readonly planned: PlannedQuestion;
  readonly place: number;
}

const OutcomeRow = ({ outcome, planned, place }: OutcomeRowProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const format = useFormat();
  const words = useAnswerWords();
  const { question } = planned;
  const text = answerText(question, outcome.value, words);
  return (
    <li title={text}>
      {question.type === "number" ? (
        <span className="outcome-figure">{text}</span>
      ) : (
        <>
          <KeyHint>{typeof outcome.value === "number" ? outcome.value : place + 1}</KeyHint>
          <span className="visually-hidden">{text}:</span>
        </>
      )}
      {outcome.optionId ? (
        <OptionName optionId={outcome.optionId} />
      ) : (
        <StateMark state="open">{t("outcomes.none")}</StateMark>
      )}
      <span className="figure">{format.signed(outcome.lead, 1)}</span>
    </li>
  );
};
