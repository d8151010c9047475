import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import { planAgenda, progressOfAgenda } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import type { AgendaProgress } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { useProcedureQuery } from "../../../api/procedures.ts";
import { useFormat } from "../../../components/format.ts";
import { useLanguage } from "../../../components/use-language.ts";
import { answerText } from "../../../components/answer-text.ts";
import { useAnswerWords } from "../../../components/use-answer-words.ts";
import type { InterviewContent } from "./interview-content.ts";
import { readBack } from "./read-back.ts";
import type { ReadBack, ReadLine } from "./read-back.ts";
import { readBackText } from "./read-back-text.ts";
import { roomOf } from "./room-of.ts";

interface Brought {
  readonly progress: readonly AgendaProgress[];
  readonly brought: ReadBack;
  readonly text: string;
}

/** How far the agenda is, and what the interview brought; undefined until the answers are there. */
export const useReadBack = (content: InterviewContent, interview: Interview): Brought | Error | undefined => {
  const { engagementId } = useEngagement();
  const answers = useProcedureQuery("answers.list", { engagementId });
  const archetypes = useProcedureQuery("archetypes.list", { engagementId });
  const parked = useProcedureQuery("parkedItems.list", { engagementId });
  const toText = useText(content, interview);
  const { pack } = content;
  const brought = useMemo(() => {
    if (!answers.data || !archetypes.data || !parked.data) return undefined;
    const agenda = planAgenda(pack, interview);
    const progress = progressOfAgenda(pack, agenda, answers.data, archetypes.data);
    const source = { interviewId: interview.id, questions: pack.questions, progress };
    return { progress, brought: readBack({ ...source, answers: answers.data, parked: parked.data }) };
  }, [pack, interview, answers.data, archetypes.data, parked.data]);
  const error = answers.error ?? archetypes.error ?? parked.error;
  return error ?? (brought && { ...brought, text: toText(brought.brought) });
};

const useText = (content: InterviewContent, interview: Interview): ((brought: ReadBack) => string) => {
  const { t } = useTranslation("interview");
  const format = useFormat();
  const language = useLanguage();
  const words = useAnswerWords();
  const { people } = useEngagement();
  const nameById = new Map(content.applications.map(({ id, name }) => [id, name]));
  const saidOf = ({ question, answer }: ReadLine): string => {
    if (!answer) return "";
    if (answer.state === "not_applicable") return t("summary.notApplicable", { reason: answer.reason });
    if (answer.state === "unknown") return "";
    const { respondent, grade } = answer;
    const source = [...(respondent === "" ? [] : [respondent]), ...(grade === null ? [] : [grade])];
    const value = answerText(question, answer.value, words);
    return source.length === 0 ? value : `${value} (${source.join(", ")})`;
  };
  const line = (one: ReadLine): string => {
    const { applicationId, question } = one;
    const about = applicationId === null ? t("organisation") : (nameById.get(applicationId) ?? "");
    const said = saidOf(one);
    const name = `${about} · ${question.id} ${question.short?.[language] ?? question.text[language]}`;
    return said === "" ? name : t("summary.line", { name, said });
  };
  const room = roomOf(interview, content.contacts, language);
  const ours = people
    .filter(({ id, name }) => interview.consultantIds.includes(id) && name !== "")
    .map(({ name }) => name);
  const head = [
    `${interview.subject[language]}, ${format.day(interview.day)}`,
    ...(room.length > 0 ? [t("summary.room", { names: format.list(room) })] : []),
    ...(ours.length > 0 ? [t("summary.consultants", { names: format.list(ours) })] : []),
  ];
  return (brought) =>
    readBackText(brought, {
      head,
      title: (part, count) => t(`summary.parts.${part}`, { count }),
      line,
      more: (count) => t("summary.more", { count }),
    });
};
