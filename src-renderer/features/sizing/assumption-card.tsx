import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SizingRules } from "../../../src-shared/contract/sizing.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { Select } from "../../components/select.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import type { Sizing } from "./sizing-page.tsx";
import { useSizingSettings } from "./use-sizing-settings.ts";

const bases = ["allocated", "performance"] as const;

/** Shares are written in percent. */
const numbers = [
  { id: "comfortFactor", isShare: false, min: 0.1, max: 10 },
  { id: "growthPerYear", isShare: true, min: -0.5, max: 3 },
  { id: "horizonYears", isShare: false, min: 0, max: 20 },
  { id: "vcpuPerCore", isShare: false, min: 0.1, max: 64 },
  { id: "vcpuPerCoreCeilingVital", isShare: false, min: 0.1, max: 64 },
  { id: "loadLimit", isShare: true, min: 0.01, max: 1 },
  { id: "memoryPerMemory", isShare: false, min: 0.1, max: 10 },
  { id: "storageSlack", isShare: true, min: 0, max: 0.9 },
  { id: "deduplication", isShare: false, min: 1, max: 50 },
  { id: "spareShare", isShare: true, min: 0, max: 1 },
] as const;

/** Everything that sizing assumes; each is recorded as it is changed. */
export const AssumptionCard = ({ sizing }: { readonly sizing: Sizing }): ReactNode => {
  const { t } = useTranslation("sizing");
  const format = useFormat();
  const titleId = useId();
  const { settings, change, reset, error } = useSizingSettings(sizing.settings);
  const { rules, protection } = settings;
  const changeRules = (changed: Partial<SizingRules>): void => {
    change({ rules: { ...rules, ...changed } });
  };
  return (
    <section className="card sizing-form" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("rules.title")}</h2>
      </header>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {t("rules.basis")}
        </span>
        <ToggleButtonGroup
          label={t("rules.basis")}
          items={bases.map((id) => ({ id, label: t(`rules.bases.${id}`) }))}
          value={rules.basis}
          onChange={(basis) => {
            changeRules({ basis });
          }}
        />
        <span className="field-hint">{t(`rules.basisHint.${rules.basis}`)}</span>
      </div>
      <Select
        label={t("rules.protection")}
        items={sizing.protections.map(({ id, name, failures, factor }) => ({
          id,
          label: t("rules.protects", { name, count: failures, factor: format.number(factor, 2) }),
        }))}
        value={protection.id}
        onChange={(id) => {
          const chosen = sizing.protections.find((one) => one.id === id);
          if (chosen) change({ protection: chosen });
        }}
      />
      <div className="sizing-numbers">
        {numbers.map(({ id, isShare, min, max }) => (
          <NumberField
            key={id}
            label={t(`rules.${id}`)}
            hint={t(`rules.hints.${id}`)}
            value={rules[id]}
            minValue={min}
            maxValue={max}
            formatOptions={
              isShare ? { style: "percent", maximumFractionDigits: 1 } : { maximumFractionDigits: 2 }
            }
            onChange={(value) => {
              if (Number.isFinite(value)) changeRules({ [id]: value });
            }}
          />
        ))}
      </div>
      {error !== null && <ProblemNote error={error} />}
      <p>
        <Button variant="quiet" onPress={reset}>
          {t("rules.reset")}
        </Button>
      </p>
    </section>
  );
};
