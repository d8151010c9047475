import { memo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { addressOf } from "../../components/addresses.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { useFormat } from "../../components/format.ts";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { entryOf } from "./move.ts";
import { OverallProgress } from "./overall-progress.tsx";
import type { QuestionPlan } from "./question-plan.ts";
import { SectionList } from "./section-list.tsx";
import { listPart, organisationPart } from "../../components/question-address.ts";
import type { QuestionnaireContent } from "./use-questionnaire.ts";

interface SubjectAsideProps {
  readonly content: QuestionnaireContent;
  readonly application: Application | undefined;
  readonly plan: QuestionPlan;
  readonly currentSectionId: string | undefined;
  readonly agendaIds: readonly string[];
  readonly view: "one" | "list";
  readonly hrefOf: (questionId: string) => string;
  readonly go: (address: string) => void;
}

/** What is being assessed, how far it is, and its sections. */
export const SubjectAside = memo(function SubjectAside({
  content,
  application,
  plan,
  currentSectionId,
  agendaIds,
  view,
  hrefOf,
  go,
}: SubjectAsideProps): ReactNode {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const { compare } = useFormat();
  const { code } = content.engagement;
  const items = [
    { id: organisationPart, name: t("organisation") },
    ...content.applications
      .map(({ id, name, description }) => ({ id: String(id), name, hint: description[language] }))
      .toSorted((one, other) => compare(one.name, other.name)),
  ];
  const about = application ? application.description[language] : t("organisationHint");
  return (
    <aside className="subject-aside" aria-label={t("title")}>
      <div>
        <ApplicationPicker
          label={t("chooseApplication")}
          searchLabel={t("findApplication")}
          emptyText={t("noApplicationFound")}
          items={items}
          value={application?.id ?? organisationPart}
          onChange={(id) => {
            go(addressOf.questionnaire(code, id));
          }}
        />
        <p className="small dim subject-about" title={about}>
          {about}
        </p>
        {application && (
          <a className="small" href={addressOf.results(code, application.id)}>
            {t("result")}
          </a>
        )}
      </div>
      <OverallProgress plan={plan} />
      <ToggleButtonGroup
        label={t("view")}
        value={view}
        items={[
          { id: "one", label: t("oneByOne") },
          { id: "list", label: t("list") },
        ]}
        onChange={(next) => {
          const part = next === "list" ? listPart : entryOf(plan.questions);
          go(addressOf.questionnaire(code, application?.id ?? organisationPart, part));
        }}
      />
      <SectionList
        pack={content.pack}
        plan={plan}
        currentId={currentSectionId}
        agendaIds={agendaIds}
        hrefOf={hrefOf}
      />
    </aside>
  );
});
