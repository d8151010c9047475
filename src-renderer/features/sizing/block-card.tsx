import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BuildingBlock } from "../../../src-shared/contract/sizing.ts";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RecordedText } from "../../components/recorded-text.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { inBoth } from "../../components/written-text.ts";
import type { Sizing } from "./sizing-page.tsx";
import { useSizingSettings } from "./use-sizing-settings.ts";

/** The host that clusters are built from: the client's own in the place of the sample. */
export const BlockCard = ({ sizing }: { readonly sizing: Sizing }): ReactNode => {
  const { t } = useTranslation("sizing");
  const language = useLanguage();
  const titleId = useId();
  const { settings, change, error } = useSizingSettings(sizing.settings);
  const { block } = settings;
  const changeBlock = (changed: Partial<BuildingBlock>): void => {
    // Whatever a person writes is no longer the sample.
    change({ block: { ...block, sample: false, ...changed } });
  };
  return (
    <section className="card sizing-form" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("block.title")}</h2>
        {block.sample && (
          <span className="end">
            <StateMark state="open">{t("block.sample")}</StateMark>
          </span>
        )}
      </header>
      <RecordedText
        label={t("block.name")}
        value={block.name[language]}
        isNeeded
        onRecord={(name) => {
          changeBlock({ name: inBoth(name, language, block.name) });
        }}
      />
      <div className="sizing-numbers">
        {(["cores", "memoryGib"] as const).map((id) => (
          <NumberField
            key={id}
            label={t(`block.${id}`)}
            value={block[id]}
            minValue={1}
            onChange={(value) => {
              if (Number.isFinite(value)) changeBlock({ [id]: value });
            }}
          />
        ))}
        <NumberField
          label={t("block.rawStorageTb")}
          hint={t("block.noStorage")}
          value={block.rawStorageTb ?? Number.NaN}
          minValue={0.1}
          formatOptions={{ maximumFractionDigits: 2 }}
          onChange={(value) => {
            changeBlock({ rawStorageTb: Number.isFinite(value) ? value : null });
          }}
        />
      </div>
      <RecordedText
        label={t("block.source")}
        value={block.source}
        onRecord={(source) => {
          changeBlock({ source });
        }}
      />
      {error !== null && <ProblemNote error={error} />}
    </section>
  );
};
