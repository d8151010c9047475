import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CarbonSettings } from "../../../src-shared/contract/plans.ts";
import { sourceIn } from "../../../src-shared/domain/figure-source.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { useJustSet } from "../../components/use-just-set.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { Carbon } from "./carbon-tab.tsx";

/** Which factors count; sets differ by a third, so a person chooses. */
export const CarbonSettingCard = ({ carbon }: { readonly carbon: Carbon }): ReactNode => {
  const { t } = useTranslation("businessCase");
  const language = useLanguage();
  const format = useFormat();
  const titleId = useId();
  const { engagementId } = useEngagement();
  const { mutate, error } = useProcedureMutation("carbon.record");
  const { value: settings, set, forget } = useJustSet(carbon.settings);
  const { grids, processors, buildings } = carbon.factors;
  const change = (changed: Partial<CarbonSettings>): void => {
    const next = { ...settings, ...changed };
    set(next);
    mutate({ engagementId, settings: next }, { onError: forget });
  };
  const grid = grids.find(({ id }) => id === settings.gridId);
  const countries = (grid?.factors ?? []).map(({ country }) => ({
    id: country,
    label: format.country(country),
  }));
  return (
    <section className="card case-form" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("carbon.settings")}</h2>
      </header>
      <Select
        label={t("carbon.grid")}
        items={grids.map(({ id, name }) => ({ id, label: name[language] }))}
        value={settings.gridId}
        onChange={(gridId) => {
          change({ gridId });
        }}
      />
      {grid && <p className="field-hint">{sourceIn(language, grid.source)}</p>}
      <div className="case-numbers">
        {(["country", "targetCountry"] as const).map((id) => (
          <Select
            key={id}
            label={t(`carbon.${id}`)}
            items={countries}
            value={settings[id]}
            onChange={(country) => {
              change({ [id]: country });
            }}
          />
        ))}
        {(["pue", "targetPue"] as const).map((id) => (
          <NumberField
            key={id}
            label={t(`carbon.${id}`)}
            value={settings[id]}
            minValue={1}
            maxValue={4}
            formatOptions={{ maximumFractionDigits: 2 }}
            onChange={(value) => {
              if (Number.isFinite(value)) change({ [id]: value });
            }}
          />
        ))}
        {(["processorId", "targetProcessorId"] as const).map((id) => (
          <Select
            key={id}
            label={t(`carbon.${id}`)}
            items={processors.map((one) => ({ id: one.id, label: one.name }))}
            value={settings[id]}
            onChange={(processor) => {
              change({ [id]: processor });
            }}
          />
        ))}
        <NumberField
          label={t("carbon.cpuUse")}
          value={settings.cpuUse}
          minValue={0}
          maxValue={1}
          formatOptions={{ style: "percent" }}
          onChange={(cpuUse) => {
            if (Number.isFinite(cpuUse)) change({ cpuUse });
          }}
        />
      </div>
      <p className="field-hint">
        {t("carbon.buildings")}{" "}
        {format.list(
          buildings.map(({ source, value, year }) =>
            t("carbon.building", {
              source: year === null ? sourceIn(language, source) : `${sourceIn(language, source)} (${year})`,
              value: format.number(value, 2),
            }),
          ),
        )}
      </p>
      {error && <ProblemNote error={error} />}
      <p>
        <Button
          variant="quiet"
          onPress={() => {
            forget();
            mutate({ engagementId, settings: null });
          }}
        >
          {t("carbon.reset")}
        </Button>
      </p>
    </section>
  );
};
