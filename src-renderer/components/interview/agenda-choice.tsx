import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { minutesOf, planAgenda, sectionsOfRole } from "../../../src-shared/domain/questionnaire/agenda.ts";
import { Checkbox } from "../checkbox.tsx";
import { Disclosure } from "../disclosure.tsx";
import { useLanguage } from "../use-language.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { InterviewDraft } from "./interview-draft.ts";

interface AgendaChoiceProps {
  readonly pack: Pack;
  readonly draft: Pick<InterviewDraft, "role" | "sectionIds" | "applicationIds">;
  readonly onChoose: (sectionIds: readonly string[]) => void;
}

/** The sections that the role proposes, in their order; each can be left out, and others taken in. */
export const AgendaChoice = ({ pack, draft, onChoose }: AgendaChoiceProps): ReactNode => {
  const { t } = useTranslation("interview");
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
      <Sections pack={pack} draft={draft} ids={chosen} areChosen onChoose={choose} />
      {others.length > 0 && (
        <Disclosure title={t("form.otherSections", { count: others.length })}>
          <Sections pack={pack} draft={draft} ids={others} areChosen={false} onChoose={choose} />
        </Disclosure>
      )}
    </>
  );
};

interface SectionsProps extends Pick<AgendaChoiceProps, "pack" | "draft"> {
  readonly ids: readonly string[];
  readonly areChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

const Sections = ({ pack, draft, ids, areChosen, onChoose }: SectionsProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const sizeOf = (id: string): string => {
    const questions = planAgenda(pack, { ...draft, sectionIds: [id] }).flatMap((item) => item.questions);
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
            {pack.dimensions.find((one) => one.id === id)?.label[language] ?? id}
          </Checkbox>
          <span className="dim num">{sizeOf(id)}</span>
        </li>
      ))}
    </ul>
  );
};
