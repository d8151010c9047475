import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Classification } from "../../../src-shared/contract/engagements.ts";
import type { Engagement } from "../../../src-shared/contract/engagements.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { DateField } from "../../components/date-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RecordedText } from "../../components/recorded-text.tsx";
import { Select } from "../../components/select.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { inBoth } from "../../components/written-text.ts";

const languages = ["fr", "en"] as const;

/** Title, days, languages, classification and pack of the engagement; each is recorded as it is changed. */
export const FrameCard = (): ReactNode => {
  const { t } = useTranslation(["engagementSettings", "overview"]);
  const language = useLanguage();
  const { engagement, engagementId } = useEngagement();
  const { mutate, error } = useProcedureMutation("engagements.record");
  const record = (changed: Partial<Engagement>): void => {
    mutate({ engagementId, settings: { ...engagement, ...changed } });
  };
  return (
    <section className="card settings-form" aria-labelledby="frame-title">
      <header>
        <h2 id="frame-title">{t("frame.title")}</h2>
      </header>
      <RecordedText
        label={t("frame.name")}
        value={engagement.title[language]}
        onRecord={(title) => {
          record({ title: inBoth(title, language, engagement.title) });
        }}
      />
      <div className="form-pair">
        <DateField
          label={t("frame.starts")}
          value={engagement.starts ?? ""}
          onChange={(starts) => {
            record({ starts: starts === "" ? null : starts });
          }}
        />
        <DateField
          label={t("frame.ends")}
          value={engagement.ends ?? ""}
          {...(isReversed(engagement) ? { error: t("frame.reversed") } : {})}
          onChange={(ends) => {
            record({ ends: ends === "" ? null : ends });
          }}
        />
      </div>
      <Languages engagement={engagement} onChange={record} />
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {t("frame.classification")}
        </span>
        <ToggleButtonGroup
          label={t("frame.classification")}
          items={Classification.options.map((id) => ({
            id,
            label: t(`overview:facts.classifications.${id}`),
          }))}
          value={engagement.classification}
          onChange={(classification) => {
            record({ classification });
          }}
        />
      </div>
      <PackChoice engagement={engagement} onChange={record} />
      {error && <ProblemNote error={error} />}
    </section>
  );
};

const isReversed = ({ starts, ends }: Engagement): boolean =>
  starts !== null && ends !== null && ends < starts;

interface PartProps {
  readonly engagement: Engagement;
  readonly onChange: (changed: Partial<Engagement>) => void;
}

/** At least one language is spoken, and the report is in one of them. */
const Languages = ({ engagement, onChange }: PartProps): ReactNode => {
  const { t } = useTranslation(["engagementSettings", "overview"]);
  const spoken = engagement.languages;
  const toggle = (language: Language, isSpoken: boolean): void => {
    const next = languages.filter((one) => (one === language ? isSpoken : spoken.includes(one)));
    const [first] = next;
    if (first === undefined) return;
    onChange({
      languages: next,
      reportLanguage: next.includes(engagement.reportLanguage) ? engagement.reportLanguage : first,
    });
  };
  return (
    <>
      <fieldset className="row wide-row">
        <legend className="field-label">{t("frame.languages")}</legend>
        {languages.map((language) => (
          <Checkbox
            key={language}
            isSelected={spoken.includes(language)}
            isDisabled={spoken.length === 1 && spoken.includes(language)}
            onChange={(isSpoken) => {
              toggle(language, isSpoken);
            }}
          >
            {t(`overview:languages.${language}`)}
          </Checkbox>
        ))}
      </fieldset>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {t("frame.reportLanguage")}
        </span>
        <ToggleButtonGroup
          label={t("frame.reportLanguage")}
          items={spoken.map((id) => ({ id, label: t(`overview:languages.${id}`) }))}
          value={engagement.reportLanguage}
          onChange={(reportLanguage) => {
            onChange({ reportLanguage });
          }}
        />
      </div>
    </>
  );
};

const nameOf = ({ id, version }: Engagement["pack"]): string => `${id} ${version}`;

const PackChoice = ({ engagement, onChange }: PartProps): ReactNode => {
  const { t } = useTranslation("engagementSettings");
  const { data: packs = [] } = useProcedureQuery("packs.list", {});
  return (
    <>
      <Select
        label={t("frame.pack")}
        items={packs.map((pack) => ({ id: nameOf(pack), label: nameOf(pack) }))}
        value={nameOf(engagement.pack)}
        onChange={(name) => {
          const pack = packs.find((one) => nameOf(one) === name);
          if (pack) onChange({ pack: { id: pack.id, version: pack.version } });
        }}
      />
      <p className="field-hint">{t("frame.packHint")}</p>
    </>
  );
};
