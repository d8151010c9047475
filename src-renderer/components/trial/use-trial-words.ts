import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Trial } from "../../../src-shared/contract/what-if.ts";
import { weightsInForce } from "../../../src-shared/domain/scoring/weights.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { answerText } from "../answer-text.ts";
import { useFormat } from "../format.ts";
import { useAnswerWords } from "../use-answer-words.ts";
import { useLanguage } from "../use-language.ts";

/** What a trial changes, in short sentences: weights that move, gates set aside, answers supposed. */
export const useTrialWords = (
  pack: Pack,
  applications: readonly Application[],
): ((trial: Trial) => readonly string[]) => {
  const { t } = useTranslation("trial");
  const language = useLanguage();
  const format = useFormat();
  const answerWords = useAnswerWords();
  const { weights } = useEngagement();
  const agreed = weightsInForce(pack, weights);
  return ({ answers, gateIds, weights: points }) => {
    const moved = pack.criteria.filter(
      ({ id }) => points !== null && Math.abs((points[id] ?? 0) - (agreed[id] ?? 0)) >= 0.05,
    );
    return [
      ...moved.map(({ id, label }) =>
        t("words.weight", {
          criterion: label[language],
          from: format.number(agreed[id] ?? 0, 1),
          to: format.number(points?.[id] ?? 0, 1),
        }),
      ),
      ...gateIds.map((gateId) =>
        t("words.gate", { gate: pack.gates.find(({ id }) => id === gateId)?.label[language] ?? gateId }),
      ),
      ...answers.map(({ applicationId, questionId, value }) => {
        const question = pack.questions.find(({ id }) => id === questionId);
        const said = question && value !== null ? answerText(question, value, answerWords) : t("words.open");
        const named = question?.short?.[language] ?? questionId;
        const of = applications.find(({ id }) => id === applicationId)?.name;
        return of === undefined
          ? t("words.answer", { question: named, answer: said })
          : t("words.answerOf", { question: named, answer: said, application: of });
      }),
    ];
  };
};
