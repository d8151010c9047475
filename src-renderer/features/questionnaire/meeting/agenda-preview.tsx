import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { minutesOf, planAgenda, sectionsOfRole } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import type { AgendaItem } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import { Checkbox } from "../../../components/checkbox.tsx";
import { useLanguage } from "../../../components/use-language.ts";
import type { InterviewContent } from "./interview-content.ts";
import type { InterviewDraft } from "./interview-draft.ts";

interface AgendaPreviewProps {
  readonly content: InterviewContent;
  readonly draft: InterviewDraft;
  readonly onChoose: (sectionIds: readonly string[]) => void;
}

/** The sections that the role proposes, in their order; each can be left out, and others taken in. */
export const AgendaPreview = ({ content, draft, onChoose }: AgendaPreviewProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const { pack } = content;
  const chosen = draft.sectionIds.length > 0 ? draft.sectionIds : sectionsOfRole(pack, draft.role);
  const agenda = planAgenda(pack, draft);
  const others = sectionsOfRole(pack, "other").filter((id) => !chosen.includes(id));
  const labelOf = (id: string): string => pack.dimensions.find((one) => one.id === id)?.label[language] ?? id;
  return (
    <>
      <h2>{t("form.agenda")}</h2>
      <p className="dim">
        {agenda.length === 0
          ? t("form.emptyAgenda")
          : t("form.total", {
              count: agenda.flatMap(({ questions }) => questions).length,
              minutes: minutesOf(agenda.flatMap(({ questions }) => questions)),
            })}
      </p>
      <ul className="agenda-sections">
        {[...chosen, ...others].map((id) => (
          <li key={id}>
            <Checkbox
              isSelected={chosen.includes(id)}
              onChange={(isChosen) => {
                onChoose(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
              }}
            >
              {labelOf(id)}
            </Checkbox>
            <span className="dim num">
              <SectionSize items={agenda.filter(({ sectionId }) => sectionId === id)} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

const SectionSize = ({ items }: { readonly items: readonly AgendaItem[] }): ReactNode => {
  const { t } = useTranslation("interview");
  const questions = items.flatMap((item) => item.questions);
  if (questions.length === 0) return null;
  return t("form.size", { count: questions.length, minutes: minutesOf(questions) });
};
