import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keyOf } from "../../../src-shared/domain/commands/interview-keys.ts";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { Button } from "../../components/button.tsx";
import { PlaceComments } from "../../components/comments/place-comments.tsx";
import { EvidenceStrip } from "../../components/evidence/evidence-strip.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { AnswerActions } from "./answer-actions.tsx";
import { AnswerField } from "./answer-field.tsx";
import { AnswerRecord } from "./answer-record.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";
import { gatesOn } from "./gate-hints.ts";
import { InheritedLine } from "./inherited-line.tsx";
import { pendingKey } from "../../answers/answer-outbox.ts";
import type { PlannedQuestion } from "./question-plan.ts";
import { focusAnswers } from "./use-focus-back.ts";
import type { Interview } from "./use-interview.ts";

interface QuestionPanelProps {
  readonly interview: Interview;
  readonly planned: PlannedQuestion;
}

/** One question, its answers, and what is recorded with them. The next one takes its place without motion. */
export const QuestionPanel = ({ interview, planned }: QuestionPanelProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { question, answer, inConflict } = planned;

  const section = interview.plan.sections.find(({ id }) => id === question.dimension);
  const answerWith = (value: AnswerValue | null): void => {
    interview.answer(planned, value);
  };
  return (
    <section className="question-panel" aria-labelledby="question-text" tabIndex={-1}>
      <div className="question-place">
        <span>{question.id}</span>
        <span className="question-section">
          {section &&
            t("position", {
              section: section.label[language],
              place: section.questions.indexOf(planned) + 1,
              total: section.questions.length,
            })}
        </span>
        {question.required === true && <span className="required">{t("required")}</span>}
        <span className="question-moves">
          <Button variant="quiet" onPress={interview.previous}>
            {t("previous")} <KeyHint>{keyOf("previous")}</KeyHint>
          </Button>
          <Button variant="quiet" onPress={interview.next}>
            {t("next")} <KeyHint>{keyOf("next")}</KeyHint>
          </Button>
        </span>
      </div>
      <h1 id="question-text">{question.text[language]}</h1>
      <p className="guidance">{question.guidance[language]}</p>
      {answer?.archetypeId != null && <InheritedLine archetypeId={answer.archetypeId} />}
      {inConflict && answer && <ConflictPanel question={question} answer={answer} onKeep={interview.keep} />}
      <FocusFirst key={`${question.id} ${interview.resets}`}>
        <AnswerField
          question={question}
          answer={answer}
          gates={gatesOn(interview.pack, question)}
          labelledBy="question-text"
          draftKey={pendingKey(interview.subject, question.id, "statement")}
          applicationNames={interview.applicationNames}
          onAnswer={answerWith}
          onDone={interview.next}
        />
      </FocusFirst>
      <AnswerActions interview={interview} planned={planned} />
      <AnswerRecord interview={interview} planned={planned} />
      <EvidenceStrip
        subject={{ applicationId: interview.subject.applicationId, questionId: question.id, findingId: null }}
        keyName="E"
      />
      <PlaceComments
        about={{
          kind: "answer",
          id: `${interview.subject.applicationId ?? engagementId}/${question.id}`,
        }}
        name={`${question.id} ${(question.short ?? question.text)[language]}`}
      />
    </section>
  );
};

/** A question that appears takes the focus to its answers, without a jump of the page. */
const FocusFirst = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    focusAnswers(around.current);
    const panel = around.current?.closest(".question-panel");
    panel?.scrollTo({ top: 0 });
    // Where the columns stand below each other, the question comes into view.
    if (globalThis.matchMedia("(max-width: 64rem)").matches) panel?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <div ref={around} className="question-answer">
      {children}
    </div>
  );
};
