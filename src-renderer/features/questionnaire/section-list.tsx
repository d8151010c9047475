import { Fragment } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { entryOf } from "./move.ts";
import { RequiredMark } from "./required-mark.tsx";
import type { PlannedSection, Progress, QuestionPlan } from "./question-plan.ts";

interface SectionListProps {
  readonly pack: Pack;
  readonly plan: QuestionPlan;
  readonly currentId: string | undefined;
  /** Sections on the agenda of the interview that is being held. */
  readonly agendaIds: readonly string[];
  readonly hrefOf: (questionId: string) => string;
}

/** Where one is and what is left, by section; what does not apply is neither shown nor counted. */
export const SectionList = ({ pack, plan, currentId, agendaIds, hrefOf }: SectionListProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const scopes = pack.scopes.filter(({ id }) => plan.sections.some(({ scopeId }) => scopeId === id));
  return (
    <nav className="section-list" aria-label={t("sections")}>
      {scopes.map((scope) => (
        <Fragment key={scope.id}>
          {scopes.length > 1 && <h2>{scope.label[language]}</h2>}
          <ul>
            {plan.sections
              .filter(({ scopeId }) => scopeId === scope.id)
              .map((section) => (
                <SectionItem
                  key={section.id}
                  section={section}
                  isCurrent={section.id === currentId}
                  isOnAgenda={agendaIds.includes(section.id)}
                  hrefOf={hrefOf}
                />
              ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  );
};

const doneIn = ({ answered, notApplicable }: Progress): number => answered + notApplicable;

interface SectionItemProps {
  readonly section: PlannedSection;
  readonly isCurrent: boolean;
  readonly isOnAgenda: boolean;
  readonly hrefOf: (questionId: string) => string;
}

const SectionItem = ({ section, isCurrent, isOnAgenda, hrefOf }: SectionItemProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const done = doneIn(section.progress);
  const total = section.questions.length;
  return (
    <li className={isOnAgenda ? "on-agenda" : ""}>
      <a href={hrefOf(entryOf(section.questions) ?? "")} aria-current={isCurrent ? "step" : undefined}>
        <span className="section-name">
          <span className="name">
            {section.label[language]}
            {isOnAgenda && <span className="visually-hidden">, {t("onAgenda")}</span>}
          </span>
          {section.progress.conflicts > 0 && (
            <StateMark state="conflict">{section.progress.conflicts}</StateMark>
          )}
          {section.progress.requiredOpen > 0 && <RequiredMark />}
          <span className="figure">
            {done} / {total}
          </span>
        </span>
        <span className="meter">
          <i style={{ inlineSize: `${(done / total) * 100}%` }} />
        </span>
      </a>
    </li>
  );
};
