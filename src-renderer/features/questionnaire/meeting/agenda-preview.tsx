import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { minutesOf, planAgenda, sectionsOfRole } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import { Checkbox } from "../../../components/checkbox.tsx";
import { Disclosure } from "../../../components/disclosure.tsx";
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
  const { pack } = content;
  const chosen = draft.sectionIds.length > 0 ? draft.sectionIds : sectionsOfRole(pack, draft.role);
  const questions = planAgenda(pack, draft).flatMap((item) => item.questions);
  const others = sectionsOfRole(pack, "other").filter((id) => !chosen.includes(id));
  const choose = (id: string, isChosen: boolean): void => {
    onChoose(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  };
  return (
    <>
      <p className="dim">
        {questions.length === 0
          ? t("form.emptyAgenda")
          : t("form.total", { count: questions.length, minutes: minutesOf(questions) })}
      </p>
      <Sections content={content} draft={draft} ids={chosen} areChosen onChoose={choose} />
      {others.length > 0 && (
        <Disclosure title={t("form.otherSections", { count: others.length })}>
          <Sections content={content} draft={draft} ids={others} areChosen={false} onChoose={choose} />
        </Disclosure>
      )}
    </>
  );
};

interface SectionsProps extends Pick<AgendaPreviewProps, "content" | "draft"> {
  readonly ids: readonly string[];
  readonly areChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

const Sections = ({ content, draft, ids, areChosen, onChoose }: SectionsProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const sizeOf = (id: string): string => {
    const questions = planAgenda(content.pack, { ...draft, sectionIds: [id] }).flatMap(
      (item) => item.questions,
    );
    return questions.length === 0
      ? ""
      : t("form.size", { count: questions.length, minutes: minutesOf(questions) });
  };
  return (
    <ul className="agenda-sections">
      {ids.map((id) => (
        <li key={id}>
          <Checkbox
            isSelected={areChosen}
            onChange={(isChosen) => {
              onChoose(id, isChosen);
            }}
          >
            {content.pack.dimensions.find((one) => one.id === id)?.label[language] ?? id}
          </Checkbox>
          <span className="dim num">{sizeOf(id)}</span>
        </li>
      ))}
    </ul>
  );
};
