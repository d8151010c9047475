import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { FilterPills } from "../../components/filter-pills.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { ListRow } from "./list-row.tsx";
import type { AnswerSubject } from "../../answers/answer-outbox.ts";
import { isOpen } from "./question-plan.ts";
import type { PlannedQuestion, QuestionPlan } from "./question-plan.ts";

const filters = {
  all: () => true,
  open: isOpen,
  flagged: ({ answer }) => answer?.flagged === true,
  conflicts: ({ inConflict }) => inConflict,
} satisfies Record<string, (planned: PlannedQuestion) => boolean>;

type FilterId = keyof typeof filters;
const filterIds = ["all", "open", "flagged", "conflicts"] as const satisfies readonly FilterId[];

interface ListViewProps {
  /** What the questions are about; the page's heading. */
  readonly name: string;
  readonly subject: AnswerSubject;
  readonly plan: QuestionPlan;
  readonly hrefOf: (questionId: string) => string;
}

/** All questions of a subject in one table, for typing answers in quickly. */
export const ListView = ({ name, subject, plan, hrefOf }: ListViewProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const [filterId, setFilterId] = useState<FilterId>("all");
  const sections = plan.sections
    .map((section) => ({ ...section, questions: section.questions.filter(filters[filterId]) }))
    .filter(({ questions }) => questions.length > 0);
  return (
    <section className="list-view" aria-label={t("list")}>
      <h1 className="visually-hidden">{name}</h1>
      <FilterPills
        label={t("listFilter.label")}
        value={filterId}
        onChange={setFilterId}
        items={filterIds.map((id) => ({
          id,
          label: t(`listFilter.${id}`),
          count: String(plan.questions.filter(filters[id]).length),
        }))}
      />
      {sections.length === 0 ? (
        <EmptyState title={t("listEmpty")} />
      ) : (
        <table className="list-table">
          <colgroup>
            <col className="c-code" />
            <col className="c-question" />
            <col />
            <col className="c-grade" />
            <col className="c-who" />
            <col className="c-state" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t("listColumns.question")}
              </th>
              <th scope="col">{t("listColumns.answer")}</th>
              <th scope="col">{t("listColumns.grade")}</th>
              <th scope="col">{t("listColumns.who")}</th>
              <th scope="col">{t("listColumns.state")}</th>
            </tr>
          </thead>
          {sections.map((section) => (
            <tbody key={section.id}>
              <tr className="list-section">
                <th scope="rowgroup" colSpan={6}>
                  {section.label[language]}
                </th>
              </tr>
              {section.questions.map((planned) => (
                <ListRow
                  key={planned.question.id}
                  subject={subject}
                  planned={planned}
                  href={hrefOf(planned.question.id)}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
};
