import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationId } from "../../../../src-shared/contract/ids.ts";
import { minutesOf } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import type { AgendaProgress } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { addressOf } from "../../../components/addresses.ts";
import { Meter } from "../../../components/meter.tsx";
import { organisationPart } from "../../../components/question-address.ts";
import { useLanguage } from "../../../components/use-language.ts";
import type { InterviewContent } from "./interview-content.ts";

interface AgendaListProps {
  readonly content: InterviewContent;
  readonly progress: readonly AgendaProgress[];
}

/** The agenda with how far it is; each line leads to what is open in it. */
export const AgendaList = ({ content, progress }: AgendaListProps): ReactNode => {
  const { t } = useTranslation("interview");
  const subjects = [...new Set(progress.map(({ item }) => item.applicationId))];
  const nameOf = (id: ApplicationId | null): string =>
    content.applications.find((application) => application.id === id)?.name ?? t("organisation");
  return subjects.map((applicationId) => (
    <div key={applicationId ?? organisationPart} className="agenda-subject">
      {subjects.length > 1 && <h3>{nameOf(applicationId)}</h3>}
      <ul className="rows">
        {progress
          .filter(({ item, asked }) => item.applicationId === applicationId && asked.length > 0)
          .map((line) => (
            <AgendaLine key={line.item.sectionId} content={content} line={line} />
          ))}
      </ul>
    </div>
  ));
};

interface AgendaLineProps {
  readonly content: InterviewContent;
  readonly line: AgendaProgress;
}

const AgendaLine = ({ content, line }: AgendaLineProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const { code } = useEngagement();
  const { item, asked, open } = line;
  const [entry] = open.length > 0 ? open : asked;
  const section = content.pack.dimensions.find(({ id }) => id === item.sectionId);
  const done = asked.length - open.length;
  const figures = t("agenda.done", { done, total: asked.length });
  return (
    <li className="agenda-line">
      <a href={addressOf.questionnaire(code, item.applicationId ?? organisationPart, entry?.id)}>
        {section?.label[language] ?? item.sectionId}
      </a>
      <Meter label={figures} share={done / asked.length} valueText={figures} />
      <span className="num">{figures}</span>
      <span className="num dim">{open.length > 0 && t("agenda.minutes", { count: minutesOf(open) })}</span>
    </li>
  );
};
