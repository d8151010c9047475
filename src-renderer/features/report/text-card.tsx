import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Engagement } from "../../../src-shared/contract/engagements.ts";
import { ReportSection } from "../../../src-shared/contract/reports.ts";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { useFormat } from "../../components/format.ts";
import { JobProgress } from "../../components/job-progress.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { TextEntry } from "./text-entry.tsx";

export type KeyedText = Output<SiteContract["reportTexts.list"]>[number];

/** Sentences of the report, one part at a time, to be put into people's own words. */
export const TextCard = ({ engagement }: { readonly engagement: Engagement }): ReactNode => {
  const { t } = useTranslation(["reportTexts", "report"]);
  const { compare } = useFormat();
  const [language, setLanguage] = useState<Language>(engagement.reportLanguage);
  const [place, setPlace] = useState<string | null>(null);
  const { data: applications = [] } = useProcedureQuery("applications.list", { engagementId: engagement.id });
  const items = [
    ...ReportSection.options
      .filter((id) => id !== "sheets")
      .map((id) => ({ id, name: t(`report:sections.names.${id}`), hint: t("kinds.section") })),
    ...applications
      .map(({ id, name }) => ({ id, name, hint: t("kinds.application") }))
      .toSorted((one, other) => compare(one.name, other.name)),
  ];
  return (
    <section className="card text-card" aria-labelledby="texts-title">
      <header>
        <h2 id="texts-title">{t("title")}</h2>
        {engagement.languages.length > 1 && (
          <span className="end">
            <ToggleButtonGroup
              label={t("report:language")}
              items={engagement.languages.map((id) => ({ id, label: t(`report:languages.${id}`) }))}
              value={language}
              onChange={setLanguage}
            />
          </span>
        )}
      </header>
      <p className="small dim read">{t("explain")}</p>
      <div className="text-places">
        <ApplicationPicker
          label={t("place")}
          searchLabel={t("findPlace")}
          emptyText={t("noPlace")}
          placeholder={t("choose")}
          look="field"
          items={items}
          value={place}
          onChange={setPlace}
        />
      </div>
      {place !== null && <Texts engagement={engagement} language={language} place={place} />}
    </section>
  );
};

interface TextsProps {
  readonly engagement: Engagement;
  readonly language: Language;
  /** A section, or an application for its sheet. */
  readonly place: string;
}

const Texts = ({ engagement, language, place }: TextsProps): ReactNode => {
  const { t } = useTranslation("reportTexts");
  const { data, error } = useProcedureQuery("reportTexts.list", { engagementId: engagement.id, language });
  if (error) return <ProblemNote error={error} />;
  if (!data) {
    return (
      <JobProgress of={["reportTexts.list"]} engagementId={engagement.id}>
        {t("reading")}
      </JobProgress>
    );
  }
  const texts = data.filter(({ applicationId, section }) => (applicationId ?? section) === place);
  if (texts.length === 0) return <p className="dim">{t("none")}</p>;
  return (
    <ul className="plain-list" aria-label={t("list")}>
      {texts.map((text, index) => (
        <TextEntry
          key={text.key}
          text={text}
          language={language}
          isUnderNewHeading={text.heading !== texts[index - 1]?.heading}
        />
      ))}
    </ul>
  );
};
